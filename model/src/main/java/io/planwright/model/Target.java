package io.planwright.model;

import org.jspecify.annotations.Nullable;

/**
 * A commitment with a number about a measurable indicator.
 *
 * <p>Example: {@code 到2026年，全市高新技术企业达到400家} is one target; a firm value and a stretch value are
 * two.
 *
 * @param quote the shortest clause that holds indicator and number
 * @param value the number with its unit as it stands in the text ({@code 400家})
 * @param indicator what is measured
 * @param quantity the number, its bound and its unit
 * @param kind what the number says about the indicator
 * @param commitment how firmly it is promised
 * @param timeline when it is due
 * @param baseline where it starts from
 * @param scope the region or zone the number is for when it is not the plan's whole region
 * @param provenance section, page and rule
 */
public record Target(
    Excerpt quote,
    Excerpt value,
    Indicator indicator,
    Quantity quantity,
    TargetKind kind,
    Commitment commitment,
    Timeline timeline,
    Baseline baseline,
    @Nullable String scope,
    Provenance provenance) {
  /** The same with another provenance. */
  public Target with(Provenance other) {
    return new Target(
        quote, value, indicator, quantity, kind, commitment, timeline, baseline, scope, other);
  }
}
