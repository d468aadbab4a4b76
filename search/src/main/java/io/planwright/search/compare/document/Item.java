package io.planwright.search.compare.document;

import io.planwright.search.Clause;
import io.planwright.search.Clauses;
import io.planwright.search.Plan;
import java.util.List;

/**
 * A clause with what it is likened by.
 *
 * @param clause the clause
 * @param letters its letters
 * @param shingles their pairs
 * @param title the innermost heading without its label
 */
record Item(Clause clause, Letters letters, Shingles shingles, String title) {
  static Item of(Clause clause) {
    Letters letters = Letters.of(clause.text());
    String heading = clause.path().isEmpty() ? "" : clause.path().getLast();
    return new Item(clause, letters, Shingles.of(letters.text()), Letters.of(heading).text());
  }

  static List<Item> of(Plan plan) {
    return Clauses.of(plan).stream().map(Item::of).toList();
  }
}
