package io.planwright.extract.duty;

import io.planwright.extract.agency.AgencyLexicon.Body;
import io.planwright.extract.clean.CleanText;
import java.util.List;

/** Reads what stands between two separators of a note, and tells what a stretch names. */
final class ItemReader {
  /** An item longer than this is prose. */
  private static final int LONGEST = 120;

  private final DutyWords words;
  private final Bodies bodies;

  ItemReader(DutyWords words, Bodies bodies) {
    this.words = words;
    this.bodies = bodies;
  }

  /** Reads the item {@code [start, end)}, which holds no separator outside of brackets. */
  Item read(CleanText text, Brackets brackets, int start, int end) {
    if (end - start > LONGEST) {
      return new Item(List.of(), true, false, false);
    }
    ItemReading reading = new ItemReading(words, bodies, text, brackets);
    reading.item(start, end);
    return reading.result();
  }

  /** What kind of body the stretch names. */
  Body kindOf(CleanText text, int start, int end) {
    return bodies.kindOf(text.text().substring(start, end));
  }

  /** Whether the stretch is a bare noun that leans on 各 before it. */
  boolean isBare(CleanText text, int start, int end) {
    return bodies.isBare(text.text().substring(start, end));
  }

  /**
   * The end of the first agency in a stretch where a name runs into prose ({@code 市财政局深入推进…}), or
   * -1.
   */
  int endOfFirstBody(CleanText text, int start, int end) {
    int last = Math.min(end, start + LONGEST);
    for (int i = start + 2; i <= last; i++) {
      if (isOrgan(kindOf(text, start, i))) {
        int longer = i;
        for (int k = i + 1; k <= Math.min(last, longer + 5); k++) {
          longer = isOrgan(kindOf(text, start, k)) ? k : longer;
        }
        return longer;
      }
    }
    return -1;
  }

  private static boolean isOrgan(Body kind) {
    return kind == Body.GOVERNMENT || kind == Body.ORGANISATION;
  }
}
