package io.planwright.cli.export;

import io.planwright.model.Span;
import io.planwright.search.Clause;
import io.planwright.search.Plan;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for rows that stay the same across runs, machines and versions.
 *
 * <p>A plan is {@code d}, the first twelve digits of the SHA-256 of its file, and its number in the
 * file: {@code d8c0258d931c4-1}. What stands in it adds a letter and the place where it begins,
 * counted in UTF-16 units of the file's text: {@code .t9838} for a target (where its number is),
 * {@code .i} an incentive, {@code .r} a note on duties, {@code .q} a citation, {@code .c} a clause.
 * Where several of a kind begin at one place, the second ends in {@code -2}.
 *
 * <p>Twelve digits are 48 bits: among a million plans two would share a name once in five hundred
 * such collections. Column {@code documentId} has all 64.
 */
final class Ids {
  private static final int DIGITS = 12;
  private static final Pattern OF_BYTES = Pattern.compile("([0-9a-f]{64})-(\\d+)");
  private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9_.-]");

  private final Map<String, Integer> given = new HashMap<>();

  /** The name of a plan. */
  static String of(Plan plan) {
    String id = plan.document().id();
    Matcher matcher = OF_BYTES.matcher(id);
    return matcher.matches()
        ? "d" + matcher.group(1).substring(0, DIGITS) + "-" + matcher.group(2)
        : "d" + STRANGE.matcher(id).replaceAll("_");
  }

  /** The name of a clause. */
  static String of(Plan plan, Clause clause) {
    return of(plan) + ".c" + clause.span().start();
  }

  /**
   * The name of a fact; asked for in the order of the text.
   *
   * @param letter which kind of fact it is
   * @param place where it stands
   */
  String next(Plan plan, char letter, Span place) {
    String name = of(plan) + "." + letter + place.start();
    int number = given.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + "-" + number;
  }
}
