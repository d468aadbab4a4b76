package io.planwright.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where in the document a fact stands and which rule made it.
 *
 * @param section labels and titles of the sections above it, outermost first, joined with " / "
 * @param page the page number in paged formats, null for text and HTML
 * @param ruleId the dotted id of the rule that made the fact
 * @param confidence how sure the recognition was of its most doubtful letter or figure when it was
 *     read off a scan, from 0 to 1, null when the file itself spells it out
 */
public record Provenance(
    @Nullable String section,
    @Nullable Integer page,
    String ruleId,
    @Nullable BigDecimal confidence) {
  /** The provenance of a fact that the file itself spells out. */
  public Provenance(@Nullable String section, @Nullable Integer page, String ruleId) {
    this(section, page, ruleId, null);
  }

  /** The same read off a scan. */
  public Provenance recognised(BigDecimal sure) {
    return new Provenance(section, page, ruleId, sure);
  }
}
