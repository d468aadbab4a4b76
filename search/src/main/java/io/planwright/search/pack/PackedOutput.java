package io.planwright.search.pack;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Bytes that grow: numbers take as many as they need. */
public final class PackedOutput {
  /**
   * Has every character, and Chinese ones in two bytes: packed texts are a sixth shorter for it.
   */
  static final Charset CHARSET = Charset.forName("GB18030");

  private static final int FIRST_SIZE = 4096;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int length;

  /** Begins with nothing. */
  public PackedOutput() {}

  /** All that was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /** One byte. */
  void kind(int kind) {
    reserve(1);
    bytes[length++] = (byte) kind;
  }

  /** A number that may be negative. */
  void number(long value) {
    unsigned((value << 1) ^ (value >> 63));
  }

  /** A number that is not negative. */
  public void size(int value) {
    unsigned(value);
  }

  private void unsigned(long value) {
    reserve(10);
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** A length and so many bytes. */
  public void bytes(byte[] content) {
    size(content.length);
    reserve(content.length);
    System.arraycopy(content, 0, bytes, length, content.length);
    length += content.length;
  }

  /** A text; halves of characters, which damaged sources hold, are in no charset. */
  public void text(String text) {
    boolean whole = isWhole(text);
    kind(whole ? 1 : 0);
    bytes(whole ? text.getBytes(CHARSET) : units(text));
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** Unit by unit: an encoder would put other characters for halves. */
  private static byte[] units(String text) {
    byte[] units = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      units[2 * i] = (byte) (text.charAt(i) >>> 8);
      units[2 * i + 1] = (byte) text.charAt(i);
    }
    return units;
  }
}
