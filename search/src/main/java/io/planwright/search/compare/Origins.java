package io.planwright.search.compare;

import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Region;
import io.planwright.search.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds plans that were met more than once.
 *
 * <p>Two are one plan when they were read out of the same bytes, when nearly all of the shorter
 * text stands in the longer one, or when they have the same title and place and one states nothing
 * the other does not. Two plans for different places are never one, however much of the text a
 * district took over from the other.
 */
public final class Origins {
  private Origins() {}

  /** The plans, each with its copies, in the order in which they were first met. */
  public static List<Origin> of(List<Plan> plans) {
    var duplicates = new NearDuplicates();
    Map<String, List<Integer>> byTitle = new HashMap<>();
    Map<String, Integer> byId = new HashMap<>();
    int[] originals = new int[plans.size()];
    for (int i = 0; i < plans.size(); i++) {
      Plan plan = plans.get(i);
      OptionalInt text =
          duplicates.add(
              TextFingerprint.of(plan.text()), other -> placesAgree(plan, plans.get(other)));
      List<Integer> namesakes =
          byTitle.computeIfAbsent(Folded.plain(plan.name()), key -> new ArrayList<>());
      int original = i;
      Integer same = byId.putIfAbsent(plan.document().id(), i);
      if (same != null) {
        original = originals[same];
      } else if (text.isPresent()) {
        original = originals[text.getAsInt()];
      } else {
        for (int namesake : namesakes) {
          if (sameByFacts(plan, plans.get(namesake))) {
            original = originals[namesake];
            break;
          }
        }
      }
      originals[i] = original;
      namesakes.add(i);
    }
    Map<Integer, List<Plan>> groups = new TreeMap<>();
    for (int i = 0; i < plans.size(); i++) {
      groups.computeIfAbsent(originals[i], key -> new ArrayList<>()).add(plans.get(i));
    }
    return groups.values().stream().map(Origins::origin).toList();
  }

  /** The longest text is the most complete. */
  private static Origin origin(List<Plan> group) {
    int fullest = 0;
    for (int i = 1; i < group.size(); i++) {
      fullest = group.get(i).text().length() > group.get(fullest).text().length() ? i : fullest;
    }
    List<Plan> copies = new ArrayList<>(group);
    Plan plan = copies.remove(fullest);
    return new Origin(plan, copies);
  }

  private static boolean placesAgree(Plan one, Plan other) {
    @Nullable Region first = one.document().metadata().region();
    @Nullable Region second = other.document().metadata().region();
    return first == null || second == null || first.equals(second);
  }

  private static boolean sameByFacts(Plan one, Plan other) {
    Metadata first = one.document().metadata();
    Metadata second = other.document().metadata();
    if (first.title() == null || first.region() == null || !placesAgree(one, other)) {
      return false;
    }
    if (second.region() == null || !datesAgree(first, second)) {
      return false;
    }
    Set<String> facts = facts(one.document());
    Set<String> others = facts(other.document());
    boolean stated = !facts.isEmpty() && !others.isEmpty();
    return stated && (facts.containsAll(others) || others.containsAll(facts));
  }

  private static boolean datesAgree(Metadata one, Metadata other) {
    return one.dates().issued() == null
        || other.dates().issued() == null
        || one.dates().issued().equals(other.dates().issued());
  }

  private static Set<String> facts(PolicyDocument document) {
    Set<String> facts = new HashSet<>();
    Function<String, String> plain = Folded::plain;
    document.targets().forEach(one -> facts.add(plain.apply(one.quote().text())));
    document.incentives().forEach(one -> facts.add(plain.apply(one.quote().text())));
    return facts;
  }
}
