package io.planwright.templates.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with notes to stretches of them.
 *
 * @param words the words; what is missing stands in them as {@code 【待填：2028年目标】}
 * @param notes in the order of their places, none inside another
 */
public record Text(String words, List<Note> notes) {
  /** No words. */
  public static final Text EMPTY = new Text("", List.of());

  /** Copies the list. */
  public Text {
    notes = List.copyOf(notes);
  }

  /** Words without notes. */
  public static Text of(String words) {
    return new Text(words, List.of());
  }

  /** The same without notes. */
  public Text withoutNotes() {
    return notes.isEmpty() ? this : of(words);
  }

  /** These words with others behind them, each with its notes. */
  public Text plus(Text more) {
    if (more.words.isEmpty()) {
      return this;
    }
    List<Note> all = new ArrayList<>(notes);
    for (Note note : more.notes) {
      all.add(new Note(note.start() + words.length(), note.end() + words.length(), note.comment()));
    }
    return new Text(words + more.words, all);
  }

  /**
   * A note, shown as a comment where the format has comments.
   *
   * @param start offset of the first character it is about
   * @param end offset after the last
   * @param comment what it says
   */
  public record Note(int start, int end, String comment) {}
}
