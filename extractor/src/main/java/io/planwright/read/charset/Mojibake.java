package io.planwright.read.charset;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Text whose bytes a program took for Latin letters, one a byte, and saved so: 政府 became {@code
 * æ”¿åºœ} or {@code Õþ¸®}. Nothing is lost by that, and the bytes can be had back.
 */
final class Mojibake {
  /** Of a hundred letters, so many are accented or signs; no language of Europe has half of it. */
  private static final int SHARE_IN_PERCENT = 50;

  /** Fewer letters are a name, not a text. */
  private static final int FEWEST = 16;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Mojibake() {}

  /** The bytes behind such a text, empty where it is none. */
  static Optional<byte[]> bytes(String text) {
    int high = 0;
    int all = 0;
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int value = c <= 0xFF ? c : windows(c);
      if (value < 0) {
        return Optional.empty();
      }
      bytes[i] = (byte) value;
      high += value >= 0x80 ? 1 : 0;
      all += c > ' ' ? 1 : 0;
    }
    boolean such = high >= FEWEST && high * 100L >= all * (long) SHARE_IN_PERCENT;
    return such ? Optional.of(bytes) : Optional.empty();
  }

  /** The byte that Windows shows as this sign, such as 0x80 for €; -1 where none does. */
  private static int windows(char c) {
    if (c >= 0x2123 || (c > 0x2DC && c < 0x2013)) {
      return -1;
    }
    byte[] encoded = String.valueOf(c).getBytes(WINDOWS);
    return encoded.length == 1 && encoded[0] != '?' ? encoded[0] & 0xFF : -1;
  }
}
