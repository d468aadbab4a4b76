package io.planwright.extract.clean;

import io.planwright.extract.words.Traditional;
import java.util.Arrays;

/** Repairs damaged text. Holds one table and no state; safe for use by many threads. */
public final class Cleaner {
  private final CharacterTable table = new CharacterTable();

  /** Creates a cleaner with the character table that ships with the project. */
  public Cleaner() {}

  /**
   * Repairs a text.
   *
   * <p>Example: {@code 到2026年,全市高企达到1. 6 万\n家㊂} becomes {@code 到2026年，全市高企达到1.6万家。}
   *
   * @param source the text as it stands in the file
   * @return the repaired text with the way back; empty for an empty source
   */
  public CleanText clean(String source) {
    MappedBuffer replaced = Repairs.replaceCharacters(source, table);
    if (Traditional.isTraditional(source)) {
      simplify(replaced);
    }
    MappedBuffer mended = Repairs.mendNeighbours(replaced, new GazetteLines(source));
    MappedBuffer joined = LineJoiner.join(mended);
    Quotes.pair(joined);
    return new CleanText(
        source,
        new String(joined.chars, 0, joined.length),
        Arrays.copyOf(joined.offsets, joined.length));
  }

  /** Word lists and rules are in simplified characters; one stands for one, so offsets stay. */
  private static void simplify(MappedBuffer text) {
    String simplified = Traditional.simplified(new String(text.chars, 0, text.length));
    simplified.getChars(0, text.length, text.chars, 0);
  }
}
