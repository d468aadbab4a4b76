package io.planwright.extract.duty;

import java.util.List;

/**
 * A note that was read.
 *
 * @param end offset after its last name or verb
 * @param lead the leading agencies
 * @param support the others
 * @param verbs whether a verb gave a role
 * @param organs how many organs of party or state it names
 * @param groups how many groups it names (各县（市、区）)
 * @param first where its first name starts
 * @param firstEnd where its first name ends
 * @param onward whether it says that in the notes to come the agency named first leads
 */
record Note(
    int end,
    List<String> lead,
    List<String> support,
    boolean verbs,
    int organs,
    int groups,
    int first,
    int firstEnd,
    boolean onward) {
  /** Copies the lists. */
  Note {
    lead = List.copyOf(lead);
    support = List.copyOf(support);
  }

  /** How many names it holds. */
  int size() {
    return lead.size() + support.size();
  }
}
