package io.planwright.read.charset;

import io.planwright.model.Diagnostic;
import io.planwright.model.Span;
import io.planwright.read.ReadingMessages;
import java.util.Optional;

/**
 * Bytes as characters.
 *
 * @param text the characters, without a byte order mark
 * @param charset the name of the charset the bytes were decoded with, such as {@code GB18030}
 * @param replaced how many byte sequences fit no character and became U+FFFD
 * @param firstReplaced the offset of the first of these in {@code text}, -1 when there is none
 * @param readable whether this looks like writing at all, and not like a picture or a program
 */
public record DecodedText(
    String text, String charset, int replaced, int firstReplaced, boolean readable) {
  private static final char REPLACEMENT = '\uFFFD';

  /** The diagnostic that tells of replaced bytes, empty when every byte fitted. */
  public Optional<Diagnostic> replacementReport(ReadingMessages messages) {
    return report(messages, replaced, firstReplaced);
  }

  /**
   * The same for a format of which only a part is shown, such as the article of a web page.
   *
   * @param shown what spans point into; bytes that were replaced elsewhere are no loss
   */
  public Optional<Diagnostic> replacementReport(ReadingMessages messages, String shown) {
    int places = (int) shown.chars().filter(c -> c == REPLACEMENT).count();
    return report(messages, Math.min(replaced, places), shown.indexOf(REPLACEMENT));
  }

  private Optional<Diagnostic> report(ReadingMessages messages, int places, int first) {
    if (places == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Diagnostic(
            "BYTES_REPLACED",
            Diagnostic.Severity.WARNING,
            messages.say("BYTES_REPLACED", places, charset, first + 1),
            new Span(first, first + 1)));
  }
}
