package io.planwright.search.find;

import org.apache.lucene.search.ScoreDoc;

/**
 * A hit, and what it is put in order by. The best is the least: that with the highest value, then
 * with the highest score, then in the first file, then the first record. Scores may change later.
 */
final class Ranked extends ScoreDoc implements Comparable<Ranked> {
  /** What counts before the score; the same for all where they are sorted by their scores alone. */
  private final long value;

  /** Where its file stands in the order of the files. */
  private final int place;

  Ranked(int record, float score, long value, int place) {
    super(record, score);
    this.value = value;
    this.place = place;
  }

  long value() {
    return value;
  }

  @Override
  public int compareTo(Ranked other) {
    int order = Long.compare(other.value, value);
    order = order != 0 ? order : Float.compare(other.score, score);
    order = order != 0 ? order : Integer.compare(place, other.place);
    return order != 0 ? order : Integer.compare(doc, other.doc);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ranked hit && compareTo(hit) == 0;
  }

  @Override
  public int hashCode() {
    return doc;
  }
}
