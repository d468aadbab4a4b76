package io.planwright.extract.incentive;

import io.planwright.extract.clean.Characters;
import io.planwright.rule.Tsv;
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

  private final List<String> leads = new ArrayList<>();
  private final List<String> tails = new ArrayList<>();
  private final List<String> opens = new ArrayList<>();

  TriggerReader() {
    for (Tsv.Row row : Tsv.read(TriggerReader.class, "trims.tsv")) {
      List<String> side =
          switch (row.get("side")) {
            case "lead" -> leads;
            case "tail" -> tails;
            default -> opens;
          };
      side.add(row.get("word"));
    }
    Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
    leads.sort(longestFirst);
    tails.sort(longestFirst);
  }

  /**
   * The trigger between two offsets; an empty stretch when the words there are no trigger.
   *
   * @param from where the award before it ends, or the sentence begins
   * @param to where the predicate of the award begins
   */
  Stretch find(CharSequence text, int from, int to) {
    int start = opening(text, from, to);
    return trim(text, Math.max(start, to - LONGEST), to);
  }

  /** The last clause that opens with 对 or the like; without one the last condition clause. */
  private int opening(CharSequence text, int from, int to) {
    int best = -1;
    int condition = -1;
    int clause = from;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      boolean ends = i == to;
      if (!ends) {
        char c = text.charAt(i);
        if (c == '（' || c == '〔') {
          depth++;
        } else if (c == '）' || c == '〕') {
          depth = Math.max(0, depth - 1);
        }
        ends = depth == 0 && (Characters.endsClause(c) || i == from);
      }
      if (!ends) {
        continue;
      }
      if (i > clause) {
        if (opensTrigger(text, clause, i)) {
          best = clause;
        }
        if (text.charAt(i - 1) == '的' && condition < 0) {
          condition = clause;
        }
      }
      clause = i == from && !Characters.endsClause(i < to ? text.charAt(i) : '，') ? from : i + 1;
    }
    if (best >= 0) {
      return best;
    }
    if (condition >= 0) {
      return condition;
    }
    return lastFullClause(text, from, to);
  }

  private boolean opensTrigger(CharSequence text, int at, int end) {
    int i = at;
    while (i < end && i - at < 6) {
      for (String open : opens) {
        if (startsWith(text, i, end, open)) {
          return true;
        }
      }
      boolean skipped = false;
      for (String lead : leads) {
        if (startsWith(text, i, end, lead)) {
          i += lead.length();
          skipped = true;
          break;
        }
      }
      if (!skipped) {
        return false;
      }
    }
    return false;
  }

  /** The last clause with more than a few words in it. */
  private Stretch trim(CharSequence text, int from, int to) {
    int start = from;
    int end = to;
    boolean cut = true;
    while (cut && start < end) {
      cut = false;
      char first = text.charAt(start);
      char last = text.charAt(end - 1);
      if (Characters.endsClause(first)
          || first == '、'
          || first == ' '
          || first == '）'
          || first == '”') {
        start++;
        cut = true;
      } else if (Characters.endsClause(last) || last == '、' || last == ' ' || last == '（') {
        end--;
        cut = true;
      } else {
        int lead = leadAt(text, start, end);
        int tail = tailAt(text, start, end);
        start += lead;
        end = Math.max(start, end - tail);
        cut = lead + tail > 0;
      }
    }
    return new Stretch(start, end);
  }

  private int leadAt(CharSequence text, int start, int end) {
    for (String open : opens) {
      if (startsWith(text, start, end, open)) {
        return open.length();
      }
    }
    for (String lead : leads) {
      if (startsWith(text, start, end, lead)) {
        return lead.length();
      }
    }
    return 0;
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

  private int lastFullClause(CharSequence text, int from, int to) {
    int i = to;
    while (i > from) {
      int clause = i - 1;
      while (clause > from && !Characters.endsClause(text.charAt(clause - 1))) {
        clause--;
      }
      if (trim(text, clause, i).end() - trim(text, clause, i).start() >= 3) {
        return clause;
      }
      i = clause - 1;
    }
    return from;
  }

  private static boolean startsWith(CharSequence text, int at, int end, String word) {
    return at + word.length() <= end
        && text.subSequence(at, at + word.length()).toString().equals(word);
  }
}
