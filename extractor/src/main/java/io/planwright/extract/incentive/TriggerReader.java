package io.planwright.extract.incentive;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.quantity.CountUnits;
import io.planwright.lexicon.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who gets an award for what: the words between the award before it and its own predicate.
 *
 * <p>Example: in {@code 加大奖励力度，对首次认定的企业，一次性给予20万元奖励} the trigger is 首次认定的企业.
 */
final class TriggerReader {
  private static final int LONGEST = 160;

  /** Without 对 or the like, clauses count as long as they keep within this many characters. */
  private static final int LONGEST_PLAIN = 120;

  private final List<String> leads = new ArrayList<>();
  private final List<String> tails = new ArrayList<>();
  private final List<String> opens = new ArrayList<>();
  private final List<String> asides = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private final List<String> benefits = new ArrayList<>();

  TriggerReader() {
    for (Tsv.Row row : Tsv.read(TriggerReader.class, "trims.tsv")) {
      List<String> side =
          switch (row.get("side")) {
            case "lead" -> leads;
            case "tail" -> tails;
            case "open" -> opens;
            case "aside" -> asides;
            case "source" -> sources;
            default -> benefits;
          };
      side.add(row.get("word"));
    }
    tails.addAll(CountUnits.each());
    Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
    leads.sort(longestFirst);
    tails.sort(longestFirst);
    benefits.sort(longestFirst);
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
  Found find(CharSequence text, int from, int to) {
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
  private static List<Stretch> clauses(CharSequence text, int from, int to) {
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
  private int opening(CharSequence text, List<Stretch> clauses) {
    for (int i = clauses.size() - 1; i >= 0; i--) {
      if (opensTrigger(text, clauses.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean opensTrigger(CharSequence text, Stretch clause) {
    int i = clause.start();
    while (i < clause.end() && i - clause.start() < 8) {
      if (longestAt(text, i, clause.end(), opens) > 0) {
        return true;
      }
      int lead = longestAt(text, i, clause.end(), leads);
      if (lead == 0) {
        return false;
      }
      i += lead;
    }
    return false;
  }

  /**
   * A clause about the procedure (经审核后, 从财政贡献中, 自认定当年起; not 按期完成的, which is a condition) or one
   * that only names a benefit.
   */
  private boolean isAside(CharSequence text, Stretch clause) {
    boolean procedure =
        text.charAt(clause.start()) == '经'
            && "后的定核意过格准".indexOf(text.charAt(clause.end() - 1)) >= 0;
    return procedure
        || (text.charAt(clause.end() - 1) != '的'
            && asides.stream().anyMatch(aside -> frames(text, clause, aside)))
        || isBenefitOnly(text, trim(text, clause.start(), clause.end()));
  }

  /** Whether a clause begins, and where the word holds … also ends, as the word does: 从…中. */
  private static boolean frames(CharSequence text, Stretch clause, String word) {
    String words = clause.of(text);
    int gap = word.indexOf('…');
    return gap < 0
        ? words.startsWith(word)
        : words.startsWith(word.substring(0, gap)) && words.endsWith(word.substring(gap + 1));
  }

  /** Whether a clause only tells where the promise is laid down: 《某办法》还规定. */
  private boolean isSource(CharSequence text, Stretch clause) {
    String words = clause.of(text);
    return sources.stream().anyMatch(words::endsWith);
  }

  /** Whether nothing but the name of a benefit is left: 一次性安家补助, 购房补贴. */
  private boolean isBenefitOnly(CharSequence text, Stretch stretch) {
    int i = stretch.start();
    int other = 0;
    while (i < stretch.end()) {
      int benefit = longestAt(text, i, stretch.end(), benefits);
      if (benefit == 0) {
        other++;
        i++;
      } else {
        i += benefit;
      }
    }
    return other < 2;
  }

  private Stretch trim(CharSequence text, int from, int to) {
    int start = from;
    int end = to;
    boolean cut = true;
    while (cut && start < end) {
      char first = text.charAt(start);
      char last = text.charAt(end - 1);
      int lead =
          isEdge(first) || first == '）'
              ? 1
              : Math.max(longestAt(text, start, end, opens), longestAt(text, start, end, leads));
      int tail = isEdge(last) || last == '（' ? 1 : tailAt(text, start, end);
      start = Math.min(end, start + lead);
      end = Math.max(start, end - tail);
      cut = lead + tail > 0;
    }
    return new Stretch(start, end);
  }

  private static boolean isEdge(char c) {
    return Characters.endsClause(c) || c == '、' || c == ' ';
  }

  private int tailAt(CharSequence text, int start, int end) {
    for (String tail : tails) {
      if (end - tail.length() >= start
          && text.subSequence(end - tail.length(), end).toString().equals(tail)) {
        return tail.length();
      }
    }
    return 0;
  }

  private static int longestAt(CharSequence text, int at, int end, List<String> words) {
    for (String word : words) {
      if (at + word.length() <= end
          && text.subSequence(at, at + word.length()).toString().equals(word)) {
        return word.length();
      }
    }
    return 0;
  }
}
