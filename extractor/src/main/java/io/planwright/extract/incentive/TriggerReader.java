package io.planwright.extract.incentive;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.quantity.CountUnits;
import io.planwright.lexicon.WordEndings;
import io.planwright.lexicon.WordLists;
import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds who gets an award for what: the words between the award before it and its own predicate.
 *
 * <p>Example: in {@code 加大奖励力度，对首次认定的企业，一次性给予20万元奖励} the trigger is 首次认定的企业.
 */
final class TriggerReader {
  private static final int LONGEST = 160;

  /** Without 对 or the like, clauses count as long as they keep within this many characters. */
  private static final int LONGEST_PLAIN = 120;

  private final WordTrie<Boolean> leads;
  private final WordEndings<Boolean> tails;
  private final WordTrie<Boolean> opens;

  /** Words that begin as those do and are no two words: 再次, 并购, 对外. */
  private final WordTrie<Boolean> wholes;

  private final WordTrie<List<String>> asides;
  private final WordEndings<Boolean> sources;
  private final WordTrie<Boolean> benefits;

  TriggerReader() {
    WordLists sides =
        WordLists.read(
            TriggerReader.class,
            "trims.tsv",
            "side",
            "word",
            "lead",
            "open",
            "whole",
            "benefit",
            "source",
            "aside",
            "tail");
    leads = WordTrie.of(sides.of("lead"));
    opens = WordTrie.of(sides.of("open"));
    wholes = WordTrie.of(sides.of("whole"));
    benefits = WordTrie.of(sides.of("benefit"));
    sources = WordEndings.of(sides.of("source"));
    Map<String, List<String>> frames = new HashMap<>();
    for (String aside : sides.of("aside")) {
      int gap = aside.indexOf('…');
      frames
          .computeIfAbsent(gap < 0 ? aside : aside.substring(0, gap), key -> new ArrayList<>())
          .add(gap < 0 ? "" : aside.substring(gap + 1));
    }
    asides = WordTrie.of(frames);
    List<String> ends = new ArrayList<>(sides.of("tail"));
    ends.addAll(CountUnits.each());
    tails = WordEndings.of(ends);
  }

  /**
   * What was found.
   *
   * @param stretch the trigger's words, empty when the words there are no trigger
   * @param fresh whether they open a new case (对…, …的，) and not only qualify the one before
   */
  record Found(Stretch stretch, boolean fresh) {}

  /**
   * The trigger between two offsets.
   *
   * @param from where the award before it ends, or the sentence begins
   * @param to where the predicate of the award begins
   */
  Found find(String text, int from, int to) {
    List<Stretch> clauses = clauses(text, from, to);
    for (int i = clauses.size() - 1; i >= 0; i--) {
      if (isSource(text, clauses.get(i))) {
        clauses.subList(0, i + 1).clear();
        break;
      }
    }
    while (!clauses.isEmpty() && isAside(text, clauses.getLast())) {
      clauses.removeLast();
    }
    if (clauses.isEmpty()) {
      return new Found(new Stretch(to, to), false);
    }
    int first = opening(text, clauses);
    boolean fresh = first >= 0 && text.charAt(clauses.get(first).start()) != '其';
    if (first < 0) {
      first = clauses.size() - 1;
      int end = clauses.getLast().end();
      while (first > 0 && end - clauses.get(first - 1).start() <= LONGEST_PLAIN) {
        first--;
      }
    }
    int last = clauses.size() - 1;
    for (int i = first; i < clauses.size(); i++) {
      if (text.charAt(clauses.get(i).end() - 1) == '的') {
        fresh = true;
        while (last > i && isAside(text, clauses.get(last))) {
          last--;
        }
      }
    }
    Stretch stretch = trim(text, clauses.get(first).start(), clauses.get(last).end());
    if (stretch.end() - stretch.start() > LONGEST) {
      stretch = new Stretch(stretch.start(), stretch.start() + LONGEST);
    }
    return isBenefitOnly(text, stretch)
        ? new Found(new Stretch(to, to), false)
        : new Found(stretch, fresh);
  }

  /** The clauses of a region; marks inside brackets do not end one. */
  private static List<Stretch> clauses(String text, int from, int to) {
    List<Stretch> clauses = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : '，';
      if (c == '（' || c == '〔') {
        depth++;
      } else if (c == '）' || c == '〕') {
        depth--;
        if (depth < 0) {
          depth = 0;
          start = i + 1;
        }
      } else if (i == to || (depth == 0 && Characters.endsClause(c))) {
        if (i > start) {
          clauses.add(new Stretch(start, i));
        }
        start = i + 1;
      }
    }
    return clauses;
  }

  /** The last clause that opens with 对 or the like, -1 for none. */
  private int opening(String text, List<Stretch> clauses) {
    for (int i = clauses.size() - 1; i >= 0; i--) {
      if (opensTrigger(text, clauses.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean opensTrigger(String text, Stretch clause) {
    int i = clause.start();
    while (i < clause.end() && i - clause.start() < 8) {
      if (past(opens, text, i, clause.end()) > i) {
        return true;
      }
      int end = past(leads, text, i, clause.end());
      if (end == i) {
        return false;
      }
      i = end;
    }
    return false;
  }

  /**
   * A clause about the procedure (经审核后, 从财政贡献中, 自认定当年起; not 按期完成的, which is a condition) or one
   * that only names a benefit.
   */
  private boolean isAside(String text, Stretch clause) {
    boolean procedure =
        text.charAt(clause.start()) == '经'
            && "后的定核意过格准".indexOf(text.charAt(clause.end() - 1)) >= 0;
    return procedure
        || (text.charAt(clause.end() - 1) != '的' && isFramed(text, clause))
        || isBenefitOnly(text, trim(text, clause.start(), clause.end()));
  }

  /** Whether a clause begins, and where the word holds … also ends, as an aside does: 从…中. */
  private boolean isFramed(String text, Stretch clause) {
    for (WordTrie.Match<List<String>> opening : asides.allAt(text, clause.start())) {
      if (opening.end() <= clause.end()
          && opening.value().stream().anyMatch(end -> clause.of(text).endsWith(end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause only tells where the promise is laid down: 《某办法》还规定. */
  private boolean isSource(String text, Stretch clause) {
    return sources.startOf(text, clause.start(), clause.end()) < clause.end();
  }

  /** Whether nothing but the name of a benefit is left: 一次性安家补助, 购房补贴. */
  private boolean isBenefitOnly(String text, Stretch stretch) {
    int i = stretch.start();
    int other = 0;
    while (i < stretch.end() && other < 2) {
      int benefit = benefits.endAt(text, i, stretch.end());
      if (benefit == i) {
        other++;
        i++;
      } else {
        i = benefit;
      }
    }
    return other < 2;
  }

  private Stretch trim(String text, int from, int to) {
    int start = from;
    int end = to;
    boolean cut = true;
    while (cut && start < end) {
      char first = text.charAt(start);
      char last = text.charAt(end - 1);
      int lead =
          isEdge(first) || first == '）'
              ? 1
              : Math.max(past(opens, text, start, end), past(leads, text, start, end)) - start;
      int tail = isEdge(last) || last == '（' ? 1 : end - tails.startOf(text, start, end);
      start = Math.min(end, start + lead);
      end = Math.max(start, end - tail);
      cut = lead + tail > 0;
    }
    return new Stretch(start, end);
  }

  /** The end of a word of a list that begins here, the place itself where a longer one does. */
  private int past(WordTrie<Boolean> words, String text, int start, int limit) {
    int end = words.endAt(text, start, limit);
    return wholes.endAt(text, start, limit) > end ? start : end;
  }

  private static boolean isEdge(char c) {
    return Characters.endsClause(c) || c == '、' || c == ' ';
  }
}
