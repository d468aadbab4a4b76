package io.planwright.templates.check.language;

import io.planwright.model.Span;
import io.planwright.templates.check.Edit;
import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * P01: full-width marks between Chinese characters. Where most marks of a text are half width, as
 * in copies of some web pages, that is one finding and not a thousand.
 */
public final class HalfWidthMarkRule implements Rule {
  private static final String HALF = ",:;?!()";
  private static final String FULL = "，：；？！（）";

  /** From this many on a text may be half width as a whole. */
  private static final int MANY = 12;

  @Override
  public String id() {
    return "P01";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<Edit> edits = new ArrayList<>();
    int fullWidth = 0;
    for (Paragraph paragraph : plan.paragraphs()) {
      if (paragraph.kind() != Paragraph.Kind.FURNITURE) {
        fullWidth += (int) paragraph.raw().chars().filter(c -> FULL.indexOf(c) >= 0).count();
        collect(paragraph, edits);
      }
    }
    if (edits.size() >= MANY && edits.size() > fullWidth / 2) {
      Edit first = edits.getFirst();
      report.add("all", first.span(), edits, edits.size());
      return;
    }
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      boolean pair =
          edit.replacement().equals("（")
              && i + 1 < edits.size()
              && edits.get(i + 1).replacement().equals("）");
      Edit last = pair ? edits.get(i + 1) : edit;
      Span place = edit.span().cover(last.span());
      String found = edit.span().slice(plan.source());
      if (pair) {
        report.fixable(place, List.of(edit, last), found + ")", "（）");
        i++;
      } else {
        report.fixable(place, List.of(edit), found, edit.replacement());
      }
    }
  }

  private static void collect(Paragraph paragraph, List<Edit> edits) {
    String text = paragraph.raw();
    for (int at = 0; at < text.length(); at++) {
      int mark = HALF.indexOf(text.charAt(at));
      if (mark >= 0 && isAmongHan(text, at) && !isCode(text, at)) {
        int place = paragraph.span().start() + at;
        edits.add(new Edit(new Span(place, place + 1), FULL.substring(mark, mark + 1)));
      }
    }
  }

  /** Whether a mark belongs to Chinese words: one beside it, or for a bracket, inside it. */
  private static boolean isAmongHan(String text, int at) {
    char c = text.charAt(at);
    if (c == '(') {
      int close = text.indexOf(')', at);
      return Signs.isHan(text, at - 1)
          ? close < 0 || isChinese(text, at + 1)
          : Signs.isHan(text, at + 1);
    }
    if (c == ')') {
      int open = text.lastIndexOf('(', at);
      return open >= 0 ? isOpenedAmongHan(text, open) : Signs.isHan(text, at - 1);
    }
    return Signs.isHan(text, at - 1) || closesHan(text, at - 1) || Signs.isHan(text, at + 1);
  }

  private static boolean isOpenedAmongHan(String text, int open) {
    return Signs.isHan(text, open - 1) ? isChinese(text, open + 1) : Signs.isHan(text, open + 1);
  }

  /** What stands in a bracket is Chinese, a number or nothing; English keeps its own brackets. */
  private static boolean isChinese(String text, int from) {
    return from >= text.length()
        || !Character.isLetter(text.charAt(from))
        || Signs.isHan(text, from);
  }

  private static boolean closesHan(String text, int at) {
    return at >= 0 && "”》）〕".indexOf(text.charAt(at)) >= 0;
  }

  /** 3:7, 1,200, 10:30 and addresses on the net. */
  private static boolean isCode(String text, int at) {
    boolean numbers = Signs.isDigit(text, at - 1) && Signs.isDigit(text, at + 1);
    boolean address = text.startsWith("://", at) || text.startsWith("//", at + 1);
    boolean letters = isLatin(text, at - 1) && isLatin(text, at + 1);
    return (numbers && text.charAt(at) != '(' && text.charAt(at) != ')') || address || letters;
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 0x80
        && Character.isLetter(text.charAt(at));
  }
}
