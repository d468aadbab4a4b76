package io.planwright.search.compare;

import io.planwright.model.Responsibility;
import io.planwright.search.Plan;
import io.planwright.search.compare.DutyComparison.Share;
import io.planwright.search.compare.DutyComparison.Task;
import io.planwright.search.compare.DutyComparison.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares who leads what. Immutable; safe for use by many threads. */
public final class DutyComparer {
  private static final String SECTION_SEPARATOR = " / ";
  private static final int SUGGESTIONS = 5;
  private static final Comparator<Unit> ORDER =
      Comparator.comparingInt(Unit::placesLed)
          .thenComparingInt(Unit::led)
          .thenComparingInt(Unit::supported)
          .reversed()
          .thenComparing(Unit::name);

  private final UnitNames names;

  /** Creates a comparer that knows agencies by the project's words. */
  public DutyComparer(Vocabulary vocabulary) {
    this.names = new UnitNames(vocabulary);
  }

  /**
   * Compares the places of some plans.
   *
   * @param unit the unit asked for with or without its level ({@code 市科技局}), null for all
   */
  public Answer<DutyComparison> compare(Material material, @Nullable String unit, Filter filter) {
    Scope scope = Scope.of(material, filter);
    Map<String, Draft> drafts = new TreeMap<>();
    for (Place place : scope.places()) {
      for (Origin origin : place.plans()) {
        if (inYears(origin.plan(), filter)) {
          origin
              .plan()
              .document()
              .responsibilities()
              .forEach(duty -> add(drafts, place, origin.plan(), duty));
        }
      }
    }
    List<Unit> units = drafts.values().stream().map(Draft::unit).sorted(ORDER).toList();
    @Nullable String wanted = unit == null ? null : names.bare(unit, null);
    List<Unit> shown = wanted == null ? units : meant(units, wanted);
    if (wanted != null && shown.isEmpty()) {
      return new Answer.Unknown<>(near(units, wanted));
    }
    Set<String> keys = new HashSet<>();
    shown.forEach(one -> keys.add(names.key(one.name())));
    return new Answer.Found<>(
        new DutyComparison(
            shown,
            scope.coverage(
                plan -> duties(plan, keys),
                plan -> inYears(plan, filter) ? duties(plan, keys) : 0)));
  }

  /** The unit of this name under all its names; where there is none, those whose name holds it. */
  private List<Unit> meant(List<Unit> units, String wanted) {
    String key = names.key(wanted);
    List<Unit> same = units.stream().filter(one -> names.key(one.name()).equals(key)).toList();
    return same.isEmpty()
        ? units.stream()
            .filter(one -> Folded.plain(one.name()).contains(Folded.plain(wanted)))
            .toList()
        : same;
  }

  private int duties(Plan plan, Set<String> keys) {
    return (int)
        plan.document().responsibilities().stream()
            .filter(duty -> isNamed(plan, duty.lead(), keys) || isNamed(plan, duty.support(), keys))
            .count();
  }

  private boolean isNamed(Plan plan, List<String> units, Set<String> keys) {
    return units.stream()
        .map(one -> names.bare(one, plan.document().metadata().region()))
        .anyMatch(bare -> keys.contains(names.key(bare)));
  }

  private static List<String> near(List<Unit> units, String wanted) {
    return units.stream()
        .map(Unit::name)
        .sorted(
            Comparator.comparingDouble((String one) -> Folded.likeness(one, wanted))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(SUGGESTIONS)
        .toList();
  }

  /** A plan counts for the years of its period, or for the one it was issued in. */
  private static boolean inYears(Plan plan, Filter filter) {
    @Nullable Integer start = plan.document().metadata().periodStart();
    @Nullable Integer end = plan.document().metadata().periodEnd();
    @Nullable LocalDate issued = plan.document().metadata().dates().issued();
    if (start == null || end == null) {
      return filter.years().contain(issued == null ? null : issued.getYear());
    }
    for (int year = start; year <= end; year++) {
      if (filter.years().contain(year)) {
        return true;
      }
    }
    return false;
  }

  private void add(Map<String, Draft> drafts, Place place, Plan plan, Responsibility duty) {
    Task task = new Task(plan, duty, heading(duty));
    for (String name : duty.lead()) {
      draft(drafts, name, plan).part(place, name).led.add(task);
    }
    for (String name : duty.support()) {
      draft(drafts, name, plan).part(place, name).supported.add(task);
    }
  }

  private Draft draft(Map<String, Draft> drafts, String name, Plan plan) {
    String bare = names.bare(name, plan.document().metadata().region());
    Draft draft = drafts.computeIfAbsent(names.key(bare), key -> new Draft());
    draft.names.merge(bare, 1, Integer::sum);
    return draft;
  }

  private static String heading(Responsibility duty) {
    @Nullable String section = duty.provenance().section();
    if (section == null) {
      return "";
    }
    int outer = section.lastIndexOf(SECTION_SEPARATOR);
    return outer < 0 ? section : section.substring(outer + SECTION_SEPARATOR.length());
  }

  /** A unit being gathered. */
  private static final class Draft {
    private final Map<String, Integer> names = new TreeMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final IdentityHashMap<Place, Part> byPlace = new IdentityHashMap<>();

    Part part(Place place, String name) {
      Part part = byPlace.get(place);
      if (part == null) {
        part = new Part(place);
        byPlace.put(place, part);
        parts.add(part);
      }
      part.names.add(name);
      return part;
    }

    Unit unit() {
      String name =
          names.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
              .map(Map.Entry::getKey)
              .orElseThrow();
      return new Unit(name, parts.stream().map(Part::share).toList());
    }
  }

  /** The part of a unit in a place, being gathered. */
  private static final class Part {
    private final Place place;
    private final SequencedSet<String> names = new LinkedHashSet<>();
    private final List<Task> led = new ArrayList<>();
    private final List<Task> supported = new ArrayList<>();

    Part(Place place) {
      this.place = place;
    }

    Share share() {
      return new Share(place, List.copyOf(names), led, supported);
    }
  }
}
