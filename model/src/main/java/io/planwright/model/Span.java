package io.planwright.model;

/**
 * A half-open stretch {@code [start, end)} of the source text, in UTF-16 units.
 *
 * @param start the first unit, zero based
 * @param end the unit after the last one, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Checks the order of the two ends. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether the two stretches share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this stretch. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the unit at {@code offset} belongs to this stretch. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The smallest stretch that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The characters of {@code text} that stand here. */
  public String slice(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
