package io.planwright.cli.starter;

import io.planwright.cli.parameters.Comments;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter with what is said beside it.
 *
 * @param value the parameter
 * @param notes lines, each at a key of it, or at an empty one before all
 * @param <T> what it is
 */
record Noted<T>(T value, List<Note> notes) {
  /** Copies the list. */
  public Noted {
    notes = List.copyOf(notes);
  }

  /** A line at a key. */
  record Note(String key, String line) {}

  /** The values alone; their notes become comments of the elements of a list. */
  static <T> List<T> values(List<Noted<T>> noted, String list, Comments comments) {
    List<T> values = new ArrayList<>();
    for (Noted<T> one : noted) {
      values.add(one.value());
      String place = list + "[" + values.size() + "]";
      one.notes()
          .forEach(
              note ->
                  comments.add(
                      note.key().isEmpty() ? place : place + "." + note.key(), note.line()));
    }
    return values;
  }
}
