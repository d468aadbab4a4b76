package io.planwright.read.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Knows which text of a story is shown as the result of a field, and which is not.
 *
 * <p>A field runs from a {@code begin} mark over its instruction, a {@code separate} mark and its
 * result to an {@code end} mark; fields stand within fields, and a field may run over many
 * paragraphs. Instructions are not shown.
 */
final class Fields {
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean inResult;

    private boolean isContents() {
      return instruction.toString().strip().startsWith("TOC");
    }
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /** A mark of the type {@code begin}, {@code separate} or {@code end}. */
  void mark(String type) {
    switch (type) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          open.peek().inResult = true;
        }
      }
      case "end" -> open.poll();
      default -> {}
    }
  }

  /** A piece of the innermost field's instruction. */
  void instruction(String text) {
    if (!open.isEmpty()) {
      open.peek().instruction.append(text);
    }
  }

  /** Whether text here is shown. */
  boolean show() {
    return open.stream().allMatch(field -> field.inResult);
  }

  /** Whether there is a table of contents here. */
  boolean inContents() {
    return open.stream().anyMatch(Field::isContents);
  }

  /** An instruction does not run over the end of a paragraph; one that does has lost its end. */
  void endParagraph() {
    open.removeIf(field -> !field.inResult);
  }
}
