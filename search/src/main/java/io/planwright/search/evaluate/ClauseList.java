package io.planwright.search.evaluate;

import io.planwright.search.Clause;
import io.planwright.search.Clauses;
import io.planwright.search.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** All clauses of some plans, each with the key that names it for good; numbered from 0. */
public final class ClauseList {
  /** Folders in a key: enough to tell files of the same name apart, as plan.txt in the samples. */
  private static final int FOLDERS_IN_KEY = 1;

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Integer>> byPlace = new HashMap<>();
  private final Map<String, List<Integer>> byMark = new HashMap<>();
  private final Map<Place, Integer> numbers = new HashMap<>();

  /** A clause, the plan it stands in, and its key. */
  public record Entry(Plan plan, Clause clause, ClauseKey key) {}

  private record Place(String path, String document, int number) {}

  /** All clauses of plans; those of one file stand side by side, in its order. */
  public ClauseList(List<Plan> plans) {
    this(plans, Set.of());
  }

  /**
   * The clauses of plans.
   *
   * @param copies among them, whose clauses are left out
   */
  ClauseList(List<Plan> plans, Set<Plan> copies) {
    String path = "";
    int document = 0;
    for (Plan plan : plans) {
      document = plan.source().path().equals(path) ? document + 1 : 1;
      path = plan.source().path();
      if (!copies.contains(plan)) {
        add(plan, document);
      }
    }
  }

  private void add(Plan plan, int document) {
    Map<String, Integer> ordinals = new HashMap<>();
    String file = shortened(plan.source().path());
    for (Clause clause : Clauses.of(plan)) {
      String section = ClauseKey.section(clause);
      int ordinal = ordinals.merge(section, 1, Integer::sum);
      String mark = ClauseKey.mark(clause.text());
      ClauseKey key = new ClauseKey(file, document, section, ordinal, mark);
      int number = entries.size();
      entries.add(new Entry(plan, clause, key));
      byPlace.computeIfAbsent(place(key), any -> new ArrayList<>(1)).add(number);
      byMark.computeIfAbsent(mark, any -> new ArrayList<>(1)).add(number);
      numbers.put(place(plan, clause), number);
    }
  }

  private static Place place(Plan plan, Clause clause) {
    return new Place(plan.source().path(), plan.document().id(), clause.number());
  }

  /** What tells clauses apart but for their words and the folders of their file. */
  private static String place(ClauseKey key) {
    String name = key.file().substring(key.file().lastIndexOf('/') + 1);
    return new ClauseKey(name, key.document(), key.section(), key.ordinal(), "").toString();
  }

  private static String shortened(String path) {
    String[] parts = unified(path).split("/", -1);
    int from = Math.max(0, parts.length - 1 - FOLDERS_IN_KEY);
    return String.join("/", List.of(parts).subList(from, parts.length)).replaceAll("[\\s#!]", "_");
  }

  private static String unified(String path) {
    return path.replace('\\', '/');
  }

  /** The clauses. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The number of a clause of a plan. */
  int numberOf(Plan plan, Clause clause) {
    Integer number = numbers.get(place(plan, clause));
    if (number == null) {
      throw new IllegalArgumentException("no clause of these plans: " + clause.span());
    }
    return number;
  }

  /**
   * The clause a key names. One whose words changed is taken where the same words stand elsewhere
   * in the same file; else it is lost, since what was judged is gone.
   */
  public OptionalInt find(ClauseKey key) {
    for (int number : byPlace.getOrDefault(place(key), List.of())) {
      boolean same = key.mark().isEmpty() || key.mark().equals(entries.get(number).key().mark());
      if (same && isFile(number, key)) {
        return OptionalInt.of(number);
      }
    }
    return byMark.getOrDefault(key.mark(), List.of()).stream()
        .filter(number -> isFile(number, key))
        .mapToInt(number -> number)
        .findFirst();
  }

  private boolean isFile(int number, ClauseKey key) {
    String file = entries.get(number).key().file();
    return file.equals(key.file())
        || file.endsWith("/" + key.file())
        || key.file().endsWith("/" + file);
  }
}
