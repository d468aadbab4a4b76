package io.planwright.templates.check.layout;

import io.planwright.model.Span;
import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import java.util.List;

/** Where in the text a matter of layout is shown. */
final class Places {
  /** Paragraphs shorter than this may be headings, signatures or labels. */
  private static final int BODY_LENGTH = 40;

  private Places() {}

  /** The first words of the document. */
  static Span first(PlanText plan) {
    return plan.paragraphs().isEmpty()
        ? new Span(plan.document().span().start(), plan.document().span().start())
        : line(plan, plan.paragraphs().getFirst().span());
  }

  /** Where a paragraph stands, or the first words of the document. */
  static Span of(PlanText plan, Look look) {
    int at = plan.source().indexOf(look.text(), plan.document().span().start());
    return at < 0 ? first(plan) : line(plan, new Span(at, at + look.text().length()));
  }

  private static Span line(PlanText plan, Span span) {
    String text = span.slice(plan.source());
    int length = Math.min(20, text.length());
    int lineEnd = text.indexOf('\n');
    return new Span(
        span.start(), span.start() + (lineEnd > 0 ? Math.min(lineEnd, length) : length));
  }

  /** The paragraphs of the document that are made of sentences. */
  static List<Look> body(PlanText plan, List<Look> all) {
    return all.stream()
        .filter(look -> look.text().length() >= BODY_LENGTH && !look.centred())
        .filter(look -> look.text().indexOf('。') >= 0)
        .toList();
  }

  /** The title as it looks. */
  static List<Look> titles(PlanText plan, List<Look> all) {
    List<String> titles =
        plan.paragraphs(Paragraph.Kind.TITLE).stream().map(one -> one.raw().strip()).toList();
    return all.stream().filter(look -> titles.contains(look.text())).toList();
  }
}
