package io.planwright.templates.check.language;

import io.planwright.model.Span;
import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Signs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * P05: brackets and quotes come in pairs; one that runs on into the next paragraph is closed there.
 */
public final class BalanceRule implements Rule {
  private static final String OPEN = "（(《〈“‘〔【[";
  private static final String CLOSE = "）)》〉”’〕】]";

  /** Lines of a text wrapped by hand may count as paragraphs. */
  private static final int FARTHEST = 15;

  /** A mark without its partner. */
  private record Lone(int at, int kind, boolean opens, int paragraph) {}

  @Override
  public String id() {
    return "P05";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<Lone> lone = new ArrayList<>();
    List<Paragraph> paragraphs = plan.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).kind() != Paragraph.Kind.FURNITURE) {
        collect(paragraphs.get(i), i, lone);
      }
    }
    for (int i = 0; i < lone.size(); i++) {
      Lone one = lone.get(i);
      boolean runsOn =
          one.opens()
              && i + 1 < lone.size()
              && !lone.get(i + 1).opens()
              && lone.get(i + 1).kind() == one.kind()
              && lone.get(i + 1).paragraph() - one.paragraph() <= FARTHEST;
      if (runsOn) {
        i++;
      } else {
        String mark = plan.source().substring(one.at(), one.at() + 1);
        String partner = (one.opens() ? CLOSE : OPEN).substring(one.kind(), one.kind() + 1);
        report.add(new Span(one.at(), one.at() + 1), mark, partner);
      }
    }
  }

  private static void collect(Paragraph paragraph, int index, List<Lone> lone) {
    String text = paragraph.raw();
    Deque<Lone> open = new ArrayDeque<>();
    List<Lone> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int place = paragraph.span().start() + at;
      int opens = kind(OPEN.indexOf(c));
      int closes = kind(CLOSE.indexOf(c));
      if (opens >= 0 && !isApostrophe(text, at)) {
        open.push(new Lone(place, opens, true, index));
      } else if (closes >= 0 && !isApostrophe(text, at)) {
        close(new Lone(place, closes, false, index), open, found, isItem(text, at));
      }
    }
    found.addAll(open);
    found.sort(Comparator.comparingInt(Lone::at));
    lone.addAll(found);
  }

  private static void close(Lone mark, Deque<Lone> open, List<Lone> found, boolean item) {
    boolean opened = open.stream().anyMatch(one -> one.kind() == mark.kind());
    if (!opened) {
      if (!item) {
        found.add(mark);
      }
      return;
    }
    while (open.peek() != null && open.peek().kind() != mark.kind()) {
      found.add(open.pop());
    }
    open.pop();
  }

  /** Full and half width are one kind. */
  private static int kind(int index) {
    return index == 1 ? 0 : index == 8 ? 7 : index;
  }

  /** 1） at the beginning of an item has no partner. */
  private static boolean isItem(String text, int at) {
    int from = at;
    while (from > 0
        && (Signs.isDigit(text, from - 1) || Signs.isHan(text, from - 1))
        && at - from < 3) {
      from--;
    }
    boolean number = text.substring(from, at).matches("\\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z]");
    return number && (from == 0 || "\n 。；：\u3000".indexOf(text.charAt(from - 1)) >= 0);
  }

  private static boolean isApostrophe(String text, int at) {
    char c = text.charAt(at);
    return (c == '’' || c == '‘')
        && at > 0
        && (Character.isDigit(text.charAt(at - 1))
            || (text.charAt(at - 1) < 0x80 && Character.isLetter(text.charAt(at - 1))));
  }
}
