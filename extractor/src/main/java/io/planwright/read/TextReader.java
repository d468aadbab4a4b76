package io.planwright.read;

import io.planwright.model.Source;
import io.planwright.read.charset.DecodedText;
import io.planwright.read.charset.TextDecoder;
import java.util.Arrays;
import java.util.List;

/**
 * Reads plain text. The text is the decoded file itself without its byte order mark: every line
 * end, blank and tab stands where an editor shows it, so that offsets agree.
 *
 * <p>Example: the GBK bytes of {@code 到2026年，高新技术企业达到400家。} become that sentence, with {@code
 * GB18030} as charset.
 */
public final class TextReader implements DocumentReader {
  private static final int MOST_BYTES_A_CHARACTER = 4;

  private final TextDecoder decoder = new TextDecoder();
  private final ReadingMessages messages;

  /** Creates a reader that speaks to its user through {@code messages}. */
  public TextReader(ReadingMessages messages) {
    this.messages = messages;
  }

  @Override
  public boolean reads(String fileName, byte[] content) {
    return ForeignFormat.of(content).isEmpty();
  }

  @Override
  public SourceText read(String path, byte[] content, Budget budget) {
    DecodedText decoded = decoder.decode(head(content, budget.limits().maxChars()));
    if (!decoded.readable()) {
      throw messages.unreadable("FILE_NOT_TEXT", path);
    }
    if (decoded.text().isBlank()) {
      throw messages.unreadable("FILE_EMPTY", path);
    }
    Source source =
        new Source(path, "text/plain", Fingerprint.of(content).sha256(), decoded.charset(), null);
    return new SourceText(
        source,
        decoded.text(),
        List.of(),
        List.of(),
        decoded.replacementReport(messages).stream().toList());
  }

  /** No more bytes than the characters that are wanted, and one more, can have. */
  private static byte[] head(byte[] content, int mostChars) {
    long most = MOST_BYTES_A_CHARACTER * (mostChars + 1L);
    return content.length > most ? Arrays.copyOf(content, (int) most) : content;
  }
}
