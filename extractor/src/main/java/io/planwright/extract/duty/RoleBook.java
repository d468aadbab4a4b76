package io.planwright.extract.duty;

import io.planwright.extract.agency.AgencyLexicon.Body;
import io.planwright.extract.clean.CleanText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the names of one note their roles, in the order in which they come.
 *
 * <p>Names wait until a verb, a label, a semicolon or the end of the note says what they are. A
 * verb reaches back over commas, with two limits: what stands under the label 牵头单位 stays a lead,
 * and 牵头 does not reach places and 各县（市、区） over a comma.
 */
final class RoleBook {
  private record Waiting(int start, int end, int segment, boolean organ) {}

  private final CleanText text;
  private final List<Waiting> lead = new ArrayList<>();
  private final List<Waiting> support = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private Role label = Role.NONE;
  private int segment;
  private int organs;
  private int groups;
  private int first = -1;
  private int firstEnd = -1;
  private boolean verbs;
  private boolean firstLeads;

  RoleBook(CleanText text) {
    this.text = text;
  }

  /** A label begins: the names before it are settled. */
  void open(Role role) {
    settle();
    label = role;
  }

  /** A comma. */
  void comma() {
    segment++;
  }

  /** A semicolon or full stop: the names before it are settled, the label goes on. */
  void settle() {
    Role role = label == Role.LEAD ? Role.LEAD : Role.SUPPORT;
    waiting.forEach(name -> file(name, role));
    waiting.clear();
    segment++;
  }

  /** A name; {@code leans} when it only goes on with the one before it (各区、县（市）政府). */
  void name(Item.Name name, boolean leans) {
    if (first < 0) {
      first = name.start();
      firstEnd = name.end();
    }
    if (leans && !waiting.isEmpty()) {
      Waiting before = waiting.remove(waiting.size() - 1);
      waiting.add(new Waiting(before.start(), name.end(), segment, false));
      return;
    }
    switch (name.kind()) {
      case GOVERNMENT -> organs++;
      case GROUP -> groups++;
      case ORGANISATION, PLACE, NONE -> {}
    }
    boolean place = name.kind() == Body.GROUP || name.kind() == Body.PLACE;
    Waiting entry = new Waiting(name.start(), name.end(), segment, !place);
    Role own = name.own();
    if (own != null) {
      verbs = true;
      file(entry, own);
    } else {
      waiting.add(entry);
    }
  }

  /** Whether the name that waits last begins with 各 and may go on in the same list. */
  boolean endsWithEach() {
    if (waiting.isEmpty()) {
      return false;
    }
    Waiting last = waiting.get(waiting.size() - 1);
    return last.segment() == segment && text.charAt(last.start()) == '各';
  }

  /** A verb: the names that wait get its role. */
  void verb(Role role) {
    verbs = true;
    if (role == Role.BEARER && label == Role.LEAD) {
      waiting.forEach(name -> file(name, Role.LEAD));
      waiting.clear();
      return;
    }
    waiting.forEach(name -> file(name, name.segment() == segment ? role : reach(name, role)));
    waiting.clear();
  }

  private Role reach(Waiting name, Role role) {
    if (label == Role.LEAD) {
      return Role.LEAD;
    }
    return role == Role.LEAD && !name.organ() ? Role.SUPPORT : role;
  }

  /** A remark says that the agency named first leads. */
  void firstLeads() {
    firstLeads = true;
  }

  private void file(Waiting name, Role role) {
    (role == Role.LEAD ? lead : support).add(name);
  }

  /** The note that ends at {@code end}; null when it names nobody. */
  @Nullable Note close(int end, boolean onward) {
    settle();
    if (lead.isEmpty() && support.isEmpty()) {
      return null;
    }
    support.sort(Comparator.comparingInt(Waiting::start));
    if (firstLeads && lead.isEmpty()) {
      lead.add(support.remove(0));
    }
    lead.sort(Comparator.comparingInt(Waiting::start));
    return new Note(
        end,
        written(lead),
        written(support),
        verbs,
        organs,
        groups,
        first,
        firstEnd,
        firstLeads && onward);
  }

  private List<String> written(List<Waiting> names) {
    return names.stream().map(name -> text.written(name.start(), name.end())).toList();
  }
}
