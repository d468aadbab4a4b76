package io.planwright.templates.check.form;

import io.planwright.model.Section;
import io.planwright.model.Span;
import io.planwright.templates.check.Edit;
import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** N02: 一、 and 1. and （一） and nothing else behind the number of a heading. */
public final class NumberMarkRule implements Rule {
  /** A number with a mark of another kind behind it; a number of sections has the right one. */
  private static final Pattern HAN = Pattern.compile("\\s*([一二三四五六七八九十]{1,3})[，,.．：:]\\s?");

  private static final Pattern OTHER =
      Pattern.compile("(?<arabic>\\d{1,2})[、，,．]|(?<bracket>[（(][一二三四五六七八九十\\d]{1,3}[）)])[、，,．.]");

  @Override
  public String id() {
    return "N02";
  }

  @Override
  public void check(PlanText plan, Report report) {
    boolean mixed =
        plan.sections().stream().anyMatch(section -> section.label().matches("\\d+\\."))
            && plan.paragraphs().stream()
                .anyMatch(one -> one.raw().strip().matches("\\d+\\.\\D.*"));
    for (Section section : plan.sections()) {
      int start = section.span().start();
      Matcher label = OTHER.matcher(plan.source()).region(start, section.span().end());
      if (label.lookingAt()) {
        boolean arabic = label.group("arabic") != null;
        if (label.group().endsWith("．") && !mixed) {
          continue;
        }
        String becomes = arabic ? label.group("arabic") + "." : label.group("bracket");
        add(report, new Span(start, label.end()), label.group(), becomes);
      }
    }
    han(plan, report);
  }

  /** 一，二，三， at the beginnings of paragraphs; one alone may be anything. */
  private static void han(PlanText plan, Report report) {
    List<Matcher> found = new ArrayList<>();
    List<Paragraph> places = new ArrayList<>();
    for (Paragraph paragraph : plan.paragraphs()) {
      Matcher label = HAN.matcher(paragraph.raw());
      if (label.lookingAt()) {
        found.add(label);
        places.add(paragraph);
      }
    }
    if (found.size() < 2 || !found.getFirst().group(1).equals("一")) {
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      Matcher label = found.get(i);
      int from = places.get(i).span().start();
      Span span = new Span(from + label.start(1), from + label.end());
      add(report, span, span.slice(plan.source()), label.group(1) + "、");
    }
  }

  private static void add(Report report, Span span, String found, String becomes) {
    report.fixable(span, List.of(new Edit(span, becomes)), found, becomes);
  }
}
