package io.planwright.extract.clean;

/** Characters with the source offset of each, filled from left to right. */
final class MappedBuffer {
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

  /** The last character, or a line break before the first. */
  char last() {
    return length == 0 ? '\n' : chars[length - 1];
  }

  /** The character at an index, or a line break outside the text. */
  char at(int index) {
    return index < 0 || index >= length ? '\n' : chars[index];
  }
}
