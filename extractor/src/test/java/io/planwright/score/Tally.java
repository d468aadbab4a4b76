package io.planwright.score;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Counts for one kind of record. */
public final class Tally {
  private int gold;
  private int extracted;
  private int found;
  private int right;
  private final Map<String, int[]> fields = new LinkedHashMap<>();

  void count(int goldRecords, int extractedRecords) {
    gold += goldRecords;
    extracted += extractedRecords;
  }

  void found(boolean isRight) {
    found++;
    right += isRight ? 1 : 0;
  }

  void field(String name, boolean agrees) {
    int[] counts = fields.computeIfAbsent(name, n -> new int[2]);
    counts[0] += agrees ? 1 : 0;
    counts[1]++;
  }

  void add(Tally other) {
    count(other.gold, other.extracted);
    found += other.found;
    right += other.right;
    other.fields.forEach(
        (name, counts) -> {
          int[] mine = fields.computeIfAbsent(name, n -> new int[2]);
          mine[0] += counts[0];
          mine[1] += counts[1];
        });
  }

  /** The harmonic mean of precision and recall of finding; 1 when there is nothing to find. */
  public double foundF1() {
    return f1(found);
  }

  /** The same for records whose key fields agree. */
  public double rightF1() {
    return f1(right);
  }

  private double f1(int hits) {
    return gold + extracted == 0 ? 1 : 2.0 * hits / (gold + extracted);
  }

  /** The share of all field comparisons that agree; 1 when there were none. */
  public double fieldMean() {
    int agree = fields.values().stream().mapToInt(counts -> counts[0]).sum();
    int all = fields.values().stream().mapToInt(counts -> counts[1]).sum();
    return all == 0 ? 1 : (double) agree / all;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "gold %d, extracted %d, found %.3f, right %.3f",
            gold,
            extracted,
            foundF1(),
            rightF1()));
    fields.forEach(
        (name, counts) ->
            text.append(String.format(Locale.ROOT, ", %s %d/%d", name, counts[0], counts[1])));
    return text.toString();
  }
}
