package io.planwright.templates.check.layout;

import io.planwright.model.Span;
import io.planwright.templates.check.PageLayout;
import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.check.PlanText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which paragraphs a matter of layout is about, and where in the text it is shown. */
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

  /** The paragraphs of the file that stand in the document. */
  static List<Look> inside(PlanText plan) {
    Span document = plan.document().span();
    return plan.layout().map(PageLayout::paragraphs).orElse(List.of()).stream()
        .filter(
            look -> {
              int at = plan.source().indexOf(look.text(), document.start());
              return at >= 0 && at < document.end();
            })
        .toList();
  }

  /** The paragraphs of the document that are made of sentences. */
  static List<Look> body(PlanText plan) {
    return inside(plan).stream()
        .filter(look -> look.text().length() >= BODY_LENGTH && !look.lines().centred())
        .filter(look -> look.text().indexOf('。') >= 0)
        .toList();
  }

  /** Whether a paragraph is set in a typeface of a size. */
  static boolean isSet(Look look, Typeface typeface, BigDecimal sizeInPoints) {
    BigDecimal size = look.characters().sizeInPoints();
    return typeface.isKindOf(look.characters().eastAsian())
        && size != null
        && size.compareTo(sizeInPoints) == 0;
  }

  /** The font of a paragraph for the reader. */
  static String font(Look look) {
    return named(look.characters().eastAsian());
  }

  /** A font for the reader, a dash where it is left to the system. */
  static String named(@Nullable String font) {
    return font == null ? "—" : font;
  }

  /** The size of a paragraph's characters for the reader. */
  static String size(Look look) {
    BigDecimal size = look.characters().sizeInPoints();
    return size == null ? "—" : size.stripTrailingZeros().toPlainString();
  }
}
