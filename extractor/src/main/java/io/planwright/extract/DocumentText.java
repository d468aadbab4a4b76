package io.planwright.extract;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.CleanText;
import io.planwright.extract.outline.Outline;
import io.planwright.model.Excerpt;
import io.planwright.model.Metadata;
import io.planwright.model.Provenance;
import io.planwright.model.Region;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One document as its readers see it: clean text, outline, and the region it is for.
 *
 * @param clean the clean text of the whole source
 * @param start offset of the document's first character
 * @param end offset after its last
 * @param outline its sections
 * @param regionName the name of its region, null when unknown
 * @param firstYear the first year of its period, else the year it was issued, null when unknown
 */
public record DocumentText(
    CleanText clean,
    int start,
    int end,
    Outline outline,
    @Nullable String regionName,
    @Nullable Integer firstYear) {
  /** The same document with what its metadata say. */
  DocumentText with(Metadata metadata) {
    Region region = metadata.region();
    LocalDate issued = metadata.dates().issued();
    Integer first = metadata.periodStart();
    if (first == null && issued != null) {
      first = issued.getYear();
    }
    return new DocumentText(
        clean, start, end, outline, region == null ? null : region.name(), first);
  }

  /** The clean text. */
  public String text() {
    return clean.text();
  }

  /** The source's own characters behind a clean stretch. */
  public Excerpt excerpt(int from, int to) {
    return clean.excerpt(from, to);
  }

  /** The path of the section at an offset, null before the first. */
  public @Nullable String sectionAt(int offset) {
    return outline.pathAt(offset);
  }

  /** Where a fact stands and which rule made it. */
  public Provenance provenance(int offset, String ruleId) {
    return new Provenance(sectionAt(offset), clean.pageAt(offset), ruleId);
  }

  /** The offset at which the section at an offset begins, -1 before the first. */
  public int nodeIndexAt(int offset) {
    Outline.Node node = outline.at(offset);
    return node == null ? -1 : node.start();
  }

  /** The words of the innermost heading at an offset, empty before the first. */
  public String headingAt(int offset) {
    Outline.Node node = outline.at(offset);
    return node == null ? "" : node.title();
  }

  /** Whether the second stretch goes on with the sentence of the first behind a semicolon. */
  public boolean continues(int endOfOne, int startOfNext) {
    if (endOfOne < 0 || startOfNext <= endOfOne || text().charAt(endOfOne) != '；') {
      return false;
    }
    for (int at = endOfOne; at < startOfNext; at++) {
      if (Characters.endsSentence(text().charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
