package io.planwright.search.compare.document;

import io.planwright.search.Clause;
import io.planwright.search.Plan;
import io.planwright.search.compare.document.Aligner.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares two plans clause by clause.
 *
 * <p>Example: a 征求意见稿 that gives {@code 10万元} and a final text that gives {@code 20万元} for the same
 * have one changed number, and all other clauses matched.
 */
public final class DocumentComparer {
  /** In a clause that was written anew, numbers that come and go are no news. */
  private static final double REWORDED = 0.6;

  private final Tokenizer tokenizer = new Tokenizer();

  /** Creates a comparer with its list of units and bounds; it may be shared. */
  public DocumentComparer() {}

  /** The two plans side by side. */
  public DocumentComparison compare(Plan first, Plan second) {
    List<Item> items = Item.of(first);
    List<Item> others = Item.of(second);
    Aligner aligner = new Aligner(items, others);
    List<Pair> pairs = new ArrayList<>(aligner.pairs());
    pairs.sort(Comparator.comparing(pair -> pair.first().getFirst()));
    NumberChanges changes = new NumberChanges(first, second);
    List<NumberChange> numbers = new ArrayList<>();
    Map<Integer, Entry> entries = new HashMap<>();
    for (Pair pair : pairs) {
      Passage before = Passage.of(first, clauses(items, pair.first()));
      Passage after = Passage.of(second, clauses(others, pair.second()));
      WordDifference difference = WordDifference.of(tokenizer, before, after);
      entries.put(pair.first().getFirst(), entry(pair, before, after, difference.edits()));
      difference.figures().stream()
          .filter(figure -> figure.isChange() || pair.likeness() >= REWORDED)
          .forEach(figure -> numbers.add(changes.of(figure, before, after)));
    }
    for (int i : aligner.firstAlone()) {
      entries.put(i, new Entry.OnlyFirst(Passage.of(first, List.of(items.get(i).clause()))));
    }
    return new DocumentComparison(
        first,
        second,
        numbers,
        ordered(items.size(), entries, pairs, second, others, aligner.secondAlone()),
        aligner.quality(pairs));
  }

  private static Entry entry(Pair pair, Passage before, Passage after, List<Edit> edits) {
    return pair.moved()
        ? new Entry.Moved(before, after, pair.likeness(), edits)
        : new Entry.Matched(before, after, pair.likeness(), edits);
  }

  private static List<Clause> clauses(List<Item> items, List<Integer> side) {
    return side.stream().map(number -> items.get(number).clause()).toList();
  }

  /** What only the second plan has stands before the pair it precedes there. */
  private static List<Entry> ordered(
      int firsts,
      Map<Integer, Entry> entries,
      List<Pair> pairs,
      Plan second,
      List<Item> others,
      int[] secondAlone) {
    Map<Integer, Integer> partners = new HashMap<>();
    for (Pair pair : pairs) {
      if (!pair.moved()) {
        partners.put(pair.first().getFirst(), pair.second().getFirst());
      }
    }
    List<Entry> ordered = new ArrayList<>();
    int next = 0;
    for (int i = 0; i <= firsts; i++) {
      int until = i == firsts ? others.size() : partners.getOrDefault(i, -1);
      while (next < secondAlone.length && secondAlone[next] < until) {
        ordered.add(only(second, others.get(secondAlone[next])));
        next++;
      }
      Entry entry = entries.get(i);
      if (entry != null) {
        ordered.add(entry);
      }
    }
    return ordered;
  }

  private static Entry only(Plan second, Item item) {
    return new Entry.OnlySecond(Passage.of(second, List.of(item.clause())));
  }
}
