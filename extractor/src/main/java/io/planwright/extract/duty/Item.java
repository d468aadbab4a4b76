package io.planwright.extract.duty;

import io.planwright.extract.agency.AgencyLexicon.Body;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two separators of a note: names and verbs in the order of the text.
 *
 * @param events the names and verbs
 * @param rest whether text is left over that is neither: 组织申报 in {@code 市科技局负责组织申报}
 * @param firstLeads whether a remark says that the first agency leads
 * @param onward whether the remark holds for the notes to come (下同)
 */
record Item(List<Event> events, boolean rest, boolean firstLeads, boolean onward) {
  /** A name or a verb. */
  sealed interface Event {
    /** Offset after it. */
    int end();
  }

  /**
   * A name.
   *
   * @param start its first character
   * @param end offset after it
   * @param own its role when a bracket behind it says so: 市科技局（牵头）
   * @param kind what it stands for
   */
  record Name(int start, int end, @Nullable Role own, Body kind) implements Event {}

  /**
   * A verb.
   *
   * @param role what it makes of the names before it
   * @param end offset after it
   */
  record Verb(Role role, int end) implements Event {}

  /** Copies the list. */
  Item {
    events = List.copyOf(events);
  }

  /** Whether a name in it is no agency. */
  boolean holdsStranger() {
    for (Event event : events) {
      if (event instanceof Name name && name.kind() == Body.NONE) {
        return true;
      }
    }
    return false;
  }

  /** The names in it. */
  List<Name> names() {
    List<Name> names = new ArrayList<>(events.size());
    for (Event event : events) {
      if (event instanceof Name name) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether it begins with the name of an agency. */
  boolean startsWithBody() {
    return !events.isEmpty() && events.get(0) instanceof Name name && name.kind() != Body.NONE;
  }

  /** Whether a verb gives a role. */
  boolean hasVerb() {
    for (Event event : events) {
      if (event instanceof Verb) {
        return true;
      }
    }
    return false;
  }
}
