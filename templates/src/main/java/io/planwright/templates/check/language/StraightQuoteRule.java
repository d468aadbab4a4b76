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

/** P02: “” instead of straight quotes; put right where a paragraph holds them in pairs. */
public final class StraightQuoteRule implements Rule {
  @Override
  public String id() {
    return "P02";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Paragraph paragraph : plan.paragraphs()) {
      List<Integer> places = places(paragraph.raw());
      for (int i = 0; i < places.size(); i++) {
        int at = paragraph.span().start() + places.get(i);
        Span span = new Span(at, at + 1);
        String becomes = i % 2 == 0 ? "“" : "”";
        List<Edit> edits = places.size() % 2 == 0 ? List.of(new Edit(span, becomes)) : List.of();
        report.fixable(span, edits, becomes);
      }
    }
  }

  private static List<Integer> places(String text) {
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      boolean quote = text.charAt(at) == '"' || text.charAt(at) == '＂';
      if (quote && (Signs.isHan(text, at - 1) || Signs.isHan(text, at + 1))) {
        places.add(at);
      }
    }
    return places;
  }
}
