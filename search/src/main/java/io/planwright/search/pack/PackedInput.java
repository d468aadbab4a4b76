package io.planwright.search.pack;

import java.util.Arrays;

/**
 * Reads what {@link PackedOutput} has written; whatever is not so throws some runtime exception.
 */
public final class PackedInput {
  private final byte[] bytes;
  private int at;

  /** Begins at the first byte. */
  public PackedInput(byte[] bytes) {
    this.bytes = bytes;
  }

  int kind() {
    return bytes[at++];
  }

  /** A number that may be negative. */
  long number() {
    long value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  /** A number that is not negative. */
  public int size() {
    return Math.toIntExact(unsigned());
  }

  private long unsigned() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalStateException("a number without end");
  }

  /** A length and so many bytes. */
  public byte[] bytes() {
    int length = size();
    int start = skip(length);
    return Arrays.copyOfRange(bytes, start, start + length);
  }

  /** A text. */
  public String text() {
    boolean whole = kind() != 0;
    int length = size();
    int start = skip(length);
    return whole ? new String(bytes, start, length, PackedOutput.CHARSET) : units(start, length);
  }

  /** Unit by unit: a decoder would mend halves of characters. */
  private String units(int start, int length) {
    char[] units = new char[length / 2];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) ((bytes[start + 2 * i] & 0xff) << 8 | (bytes[start + 2 * i + 1] & 0xff));
    }
    return new String(units);
  }

  /** Moves on; where it was. */
  private int skip(int length) {
    int start = at;
    if (length < 0 || length > bytes.length - start) {
      throw new IllegalStateException("so much is not there");
    }
    at += length;
    return start;
  }
}
