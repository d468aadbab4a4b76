package io.planwright.extract.quantity;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordEndings;
import io.planwright.lexicon.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the bound words that touch a figure: 最高不超过50万元, 400家以上, 约3成. */
final class BoundReader {
  private static final int WORDS_BEFORE = 3;
  private static final WordTrie<Boolean> ASIDES =
      WordTrie.of(List.of("（含）", "（不含）", "（含本数）", "（不含本数）", "（含税）"));

  private final WordEndings<Bind> before;
  private final WordTrie<Bind> after;

  BoundReader() {
    Map<String, Bind> front = new HashMap<>();
    Map<String, Bind> behind = new HashMap<>();
    for (Tsv.Row row : Tsv.read(BoundReader.class, "bounds.tsv")) {
      Map<String, Bind> side = row.get("side").equals("before") ? front : behind;
      side.put(row.get("surface"), Bind.valueOf(row.get("bind")));
    }
    before = WordEndings.of(front);
    after = WordTrie.of(behind);
  }

  Figure bind(String text, int start, int end, Figure figure) {
    int lead = beforeEach(text, start, figure.start());
    Bind bindBefore = Bind.NONE;
    for (int words = 0; words < WORDS_BEFORE; words++) {
      WordTrie.Match<Bind> word = before.longestAt(text, start, lead);
      if (word == null || word.value() == Bind.NONE) {
        break;
      }
      bindBefore = stronger(bindBefore, word.value());
      lead = word.start();
    }
    if (bindBefore == Bind.NONE) {
      lead = figure.start();
    }
    int tail = ASIDES.endAt(text, figure.end(), end);
    WordTrie.Match<Bind> behind = after.longestAt(text, tail, end);
    return new Figure(
        figure.start(),
        figure.end(),
        figure.value(),
        figure.upper(),
        figure.unit(),
        figure.dimension(),
        bindBefore,
        behind == null ? Bind.NONE : behind.value(),
        lead,
        behind == null ? figure.end() : behind.end(),
        figure.per(),
        figure.parts(),
        figure.han());
  }

  /** Whether a word follows that says no bound but that the number is whole: 五千亿｜规模. */
  boolean isFramed(String text, int at, int end) {
    WordTrie.Match<Bind> behind = after.longestAt(text, at, end);
    return behind != null && behind.value() == Bind.NONE;
  }

  /** 最高 in front of 不超过 makes the top of an award out of a ceiling. */
  private static Bind stronger(Bind inner, @Nullable Bind outer) {
    if (outer == Bind.TOP || inner == Bind.NONE) {
      return outer == null ? inner : outer;
    }
    return inner;
  }

  /** 达到每万人｜400台: where the words begin that say for whom the number is. */
  private static int beforeEach(String text, int start, int at) {
    if (at == start || "人户亩家".indexOf(text.charAt(at - 1)) < 0) {
      return at;
    }
    int i = at - 2;
    while (i >= start && "百千万".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= start && text.charAt(i) == '每' ? i : at;
  }
}
