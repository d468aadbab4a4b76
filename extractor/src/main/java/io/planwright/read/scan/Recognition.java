package io.planwright.read.scan;

import io.planwright.model.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How sure the recognition was of each character of a text.
 *
 * @param marks one mark for each character of the text, {@link #NOT_RECOGNISED} for those that a
 *     file itself spells out and for blanks; empty when nothing was recognised
 */
public record Recognition(String marks) {
  /** A text in which nothing had to be recognised. */
  public static final Recognition NONE = new Recognition("");

  /** The mark of a character that was not recognised. */
  private static final char NOT_RECOGNISED = 0;

  /** Confidences are kept in thousandths. */
  private static final int STEPS = 1000;

  /**
   * The mark for a confidence.
   *
   * @param confidence from 0 to 1
   */
  public static char mark(float confidence) {
    return (char) (1 + Math.clamp(Math.round(confidence * STEPS), 0, STEPS));
  }

  /**
   * How sure the recognition was of a stretch: as sure as of its most doubtful letter or figure,
   * since a fact is as good as its weakest digit. Marks of punctuation do not count, which change
   * no fact and are small and doubtful.
   *
   * @param text the whole text
   * @param span the stretch
   * @return from 0 to 1 with three decimals, empty when nothing in the stretch was recognised
   */
  public Optional<BigDecimal> confidence(String text, Span span) {
    int lowest = Integer.MAX_VALUE;
    for (int at = span.start(); at < Math.min(span.end(), marks.length()); at++) {
      char mark = marks.charAt(at);
      boolean counts =
          Character.isLetterOrDigit(text.charAt(at)) || "%％‰.".indexOf(text.charAt(at)) >= 0;
      if (mark != NOT_RECOGNISED && counts) {
        lowest = Math.min(lowest, mark - 1);
      }
    }
    return lowest == Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(lowest, 3));
  }

  /** The marks up to an offset. */
  public Recognition cut(int end) {
    return end >= marks.length() ? this : new Recognition(marks.substring(0, end));
  }
}
