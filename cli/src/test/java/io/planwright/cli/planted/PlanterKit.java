package io.planwright.cli.planted;

import io.planwright.model.Span;
import io.planwright.templates.check.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What planters are made with: places a pattern finds, and words to put there. */
abstract class PlanterKit {
  private final Map<String, Planter> all = new LinkedHashMap<>();

  /** The planters by name. */
  final Map<String, Planter> all() {
    return all;
  }

  /** Says more about the plants of a planter. */
  final void then(String name, UnaryOperator<Plant> more) {
    Planter planter = Objects.requireNonNull(all.get(name));
    all.put(name, (text, random) -> planter.plant(text, random).map(more));
  }

  static String money(RandomGenerator random) {
    return (5 + 5 * random.nextInt(18)) + "万元";
  }

  @SafeVarargs
  static <T> T pick(RandomGenerator random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Another number of the same length or so: 10 % to 40 % off. */
  static String changed(String found, RandomGenerator random) {
    int value = Integer.parseInt(found);
    int off = Math.max(1, value * (10 + random.nextInt(30)) / 100);
    return String.valueOf(random.nextBoolean() ? value + off : Math.max(1, value - off));
  }

  static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  /** Replaces one of the places a pattern finds. */
  final void swap(
      String name,
      Group group,
      String pattern,
      BiFunction<String, RandomGenerator, String> words,
      String... rules) {
    Pattern compiled = Pattern.compile(pattern);
    all.put(
        group.code() + "/" + name,
        (text, random) -> {
          List<MatchResult> places = compiled.matcher(text).results().toList();
          if (places.isEmpty()) {
            return Optional.empty();
          }
          MatchResult place = places.get(random.nextInt(places.size()));
          String becomes = words.apply(place.group(), random);
          return Optional.of(
              Plant.replaced(group, text, place.start(), place.end(), becomes, Set.of(rules)));
        });
  }

  final void insert(
      String name,
      Group group,
      String pattern,
      Function<RandomGenerator, String> words,
      String... rules) {
    swap(name, group, pattern, (found, random) -> words.apply(random), rules);
  }

  /** Puts a sentence in front of the note with which a task ends. */
  final void sentence(
      String name, Group group, Function<RandomGenerator, String> words, String... rules) {
    swap(
        name,
        group,
        "(?<=\\p{IsHan}{4}。)(?=（(?:责任单位|[市县区]\\p{IsHan}{2,5}局)[^（）]*）?)|(?<=\\p{IsHan}{4}。)(?=〔牵头)",
        (found, random) -> words.apply(random),
        rules);
  }

  /** Changes a number inside a row of tab- or blank-separated cells below a header with years. */
  final void cell(String name, Group group, String... rules) {
    Pattern row =
        Pattern.compile("(?m)(?<=^\\p{IsHan}{2,8}[\\t \u3000]{1,4})\\d{2,}(?=[\\t \u3000]+\\d)");
    all.put(
        group.code() + "/" + name,
        (text, random) -> {
          List<MatchResult> places = new ArrayList<>(row.matcher(text).results().toList());
          if (places.size() < 4) {
            return Optional.empty();
          }
          MatchResult place = places.get(random.nextInt(places.size()));
          int line = text.lastIndexOf('\n', place.start()) + 1;
          String becomes = changed(place.group(), random);
          String planted = text.substring(0, place.start()) + becomes + text.substring(place.end());
          int end = planted.length();
          return Optional.of(
              new Plant(
                  group, planted, new Span(Math.max(0, line - 400), end), Set.of(rules), Set.of()));
        });
  }
}
