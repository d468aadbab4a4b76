package io.planwright.search.compare;

import io.planwright.search.compare.document.Gap;
import java.util.List;

/**
 * What other places have and one lacks.
 *
 * @param place the one, as its plans name it, or as it was asked for where they do not
 * @param gaps what it seems to lack, what most others have first
 * @param coverage what this rests on; the place's own plans are those that are {@link
 *     Coverage.State#COMPARED}
 */
public record GapComparison(String place, List<Gap> gaps, Coverage coverage) {
  /** Copies the list. */
  public GapComparison {
    gaps = List.copyOf(gaps);
  }

  /** The place's own plans. */
  public List<Coverage.Document> own() {
    return coverage.in(Coverage.State.COMPARED);
  }

  /** How many plans of other places it was set against. */
  public int others() {
    return coverage.documents().size() - own().size() - coverage.count(Coverage.State.NOT_A_PLAN);
  }

  /**
   * What can be said of all gaps: {@link Coverage.State#ABSENT} where the place's own plans were
   * all read whole, else {@link Coverage.State#UNCERTAIN}.
   */
  public Coverage.State certainty() {
    return own().stream().allMatch(Coverage.Document::isWhole)
        ? Coverage.State.ABSENT
        : Coverage.State.UNCERTAIN;
  }
}
