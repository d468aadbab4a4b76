package io.planwright.search.evaluate;

import io.planwright.search.Plan;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.evaluate.ClauseList.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody has to judge: the first of every contestant, in the order of the documents, so that
 * it cannot be seen who found it and how good it thought it was.
 */
public final class Pool {
  /** How many of each contestant are judged. */
  public static final int DEPTH = 20;

  private Pool() {}

  /**
   * A clause to judge.
   *
   * @param grade it has already, -1 for none
   */
  public record Item(JudgedQuery query, Entry clause, int grade) {}

  /** The clauses to judge and those judged, question by question. */
  public static List<Item> of(QuerySet set, List<Plan> plans, PolicyWords words)
      throws IOException {
    ClauseList clauses = new ClauseList(plans, OwnRanker.copies(plans, words));
    Map<JudgedQuery, SortedSet<Integer>> found = new HashMap<>();
    for (Contestant contestant : Contestant.values()) {
      try (Ranker ranker = contestant.ranker(clauses, words)) {
        for (JudgedQuery query : set.queries()) {
          found
              .computeIfAbsent(query, any -> new TreeSet<>())
              .addAll(ranker.best(query.query(), DEPTH));
        }
      }
    }
    List<Item> items = new ArrayList<>();
    for (JudgedQuery query : set.queries()) {
      Map<Integer, Integer> all = new TreeMap<>();
      found.getOrDefault(query, new TreeSet<>()).forEach(number -> all.put(number, -1));
      query
          .grades()
          .forEach((key, grade) -> clauses.find(key).ifPresent(number -> all.put(number, grade)));
      all.forEach(
          (number, grade) -> items.add(new Item(query, clauses.entries().get(number), grade)));
    }
    return items;
  }

  /** The same as a table for whoever judges: it is read again by {@link QuerySetReader}. */
  public static String table(QuerySet set, List<Plan> plans, PolicyWords words) throws IOException {
    StringBuilder table = new StringBuilder(String.join("\t", QuerySetReader.COLUMNS));
    table.append("\theading\ttext\n");
    String begun = "";
    for (Item item : of(set, plans, words)) {
      JudgedQuery query = item.query();
      boolean first = !query.id().equals(begun);
      begun = query.id();
      List<String> cells =
          List.of(
              query.id(),
              first ? query.kind() : "",
              first ? query.part() : "",
              first ? query.text() : "",
              item.grade() < 0 ? "" : String.valueOf(item.grade()),
              item.clause().key().toString(),
              oneLine(item.clause().clause().heading()),
              oneLine(item.clause().clause().text()));
      table.append(String.join("\t", cells)).append('\n');
    }
    return table.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
