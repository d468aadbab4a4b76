package io.planwright.search.find;

import io.planwright.search.MatchReason.As;
import io.planwright.search.analysis.Folding;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.query.Query.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what is looked for where somebody typed a word, for whoever shows or explains hits. */
final class SoughtWords {
  private final PolicyWords words;
  private final Slips slips;
  private final Map<String, Optional<Slips.Slip>> known = new HashMap<>();

  SoughtWords(PolicyWords words, Slips slips) {
    this.words = words;
    this.slips = slips;
  }

  /**
   * A word of the question.
   *
   * @param text folded, as it was typed
   * @param forms what is looked for, and why it will do
   */
  record Sought(String text, Map<String, As> forms) {}

  /** The words in what was typed without a blank, but for those that say nothing beside others. */
  List<Sought> of(Word typed) {
    String folded = Folding.fold(typed.text());
    Optional<Slips.Slip> slip = slip(folded);
    List<PolicyWords.Word> cut = words.cut(folded);
    boolean saysSomething = cut.stream().anyMatch(word -> !stops(word.text()));
    List<Sought> sought = new ArrayList<>();
    for (PolicyWords.Word word : cut) {
      boolean mistyped =
          slip.isPresent() && word.start() >= slip.get().start() && word.end() <= slip.get().end();
      if (mistyped && word.start() == slip.get().start()) {
        Map<String, As> forms = new LinkedHashMap<>(Map.of(slip.get().meant(), As.SPELLING));
        words.synonymsOf(slip.get().meant()).forEach(same -> forms.put(same, As.SPELLING));
        sought.add(new Sought(folded.substring(slip.get().start(), slip.get().end()), forms));
      } else if (!mistyped && !(saysSomething && stops(word.text()))) {
        Map<String, As> forms = new LinkedHashMap<>(Map.of(word.text(), As.ITSELF));
        words.synonymsOf(word.text()).forEach(same -> forms.put(same, As.SYNONYM));
        parts(word.text()).forEach(part -> forms.putIfAbsent(part, As.PART));
        sought.add(new Sought(word.text(), forms));
      }
    }
    return sought;
  }

  /** What was mistyped in a folded word. */
  Optional<Slips.Slip> slip(String folded) {
    Optional<Slips.Slip> slip = known.get(folded);
    if (slip == null) {
      slip = slips.first(folded, words.cut(folded));
      known.put(folded, slip);
    }
    return slip;
  }

  /** Whether a word says nothing beside others. */
  boolean stops(String word) {
    return words.weightOf(word) == 0
        || (word.length() == 1 && word.charAt(0) >= Folding.FIRST_AFTER_LATIN);
  }

  /** The fewest words that make up a longer one without a gap; none where there are none. */
  List<String> parts(String word) {
    int length = word.length();
    int[] fewest = new int[length + 1];
    int[] from = new int[length + 1];
    Arrays.fill(fewest, 1, length + 1, Integer.MAX_VALUE);
    List<PolicyWords.Word> parts = words.partsOf(word);
    for (int at = 0; at < length; at++) {
      if (fewest[at] == Integer.MAX_VALUE) {
        continue;
      }
      for (PolicyWords.Word part : parts) {
        if (part.start() == at && fewest[at] + 1 < fewest[part.end()]) {
          fewest[part.end()] = fewest[at] + 1;
          from[part.end()] = at;
        }
      }
    }
    List<String> cover = new ArrayList<>();
    for (int end = fewest[length] == Integer.MAX_VALUE ? 0 : length; end > 0; end = from[end]) {
      cover.addFirst(word.substring(from[end], end));
    }
    return cover;
  }
}
