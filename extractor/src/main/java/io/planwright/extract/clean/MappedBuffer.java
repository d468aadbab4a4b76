package io.planwright.extract.clean;

/** Characters with the source offset of each, filled from left to right. */
final class MappedBuffer implements CharSequence {
  final char[] chars;
  final int[] offsets;
  int length;

  MappedBuffer(int capacity) {
    chars = new char[capacity];
    offsets = new int[capacity];
  }

  void add(char c, int offset) {
    chars[length] = c;
    offsets[length] = offset;
    length++;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(chars, start, end - start);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  /** The last character, or a line break before the first. */
  char last() {
    return length == 0 ? '\n' : chars[length - 1];
  }

  /** The character at an index, or a line break outside the text. */
  char at(int index) {
    return index < 0 || index >= length ? '\n' : chars[index];
  }
}
