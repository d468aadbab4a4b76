package io.planwright.search.compare.document;

/**
 * How far an alignment can be trusted; all figures from 0 to 1.
 *
 * <p>Identical plans have 1 in all three. Two plans of different places typically share little of
 * their wording, so a low figure there says that they are different, not that the alignment is bad;
 * {@code certainty} is the one that tells doubtful pairs.
 *
 * @param coverage the characters of both plans that stand in matched or moved clauses, as a share
 *     of all; 1 for two empty plans
 * @param similarity the same, each pair counted by its similarity: the one figure for how alike the
 *     plans are
 * @param certainty the share of the characters in pairs whose next best partner is clearly worse
 *     (by {@value #CLEAR} at least); 1 where there are no pairs
 */
public record Quality(double coverage, double similarity, double certainty) {
  /** A partner is clearly better than the next by this much. */
  public static final double CLEAR = 0.15;
}
