package io.planwright.extract.words;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.words.Segmenter.Word;
import io.planwright.lexicon.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Picks the words that tell what a plan is about.
 *
 * <p>A word counts the more the oftener it stands in the text, the longer it is, and the rarer it
 * is in general Chinese; twice as much in the first line, which is the title; three times as much
 * when it is a term of policy. Neighbouring nouns that occur together more than once count as one
 * word. Words every plan is full of (推进, 工作, 企业) never count.
 */
final class Keywords {
  private static final int LONGEST = 8;
  private static final double TERM_WEIGHT = 3;
  private static final double TITLE_WEIGHT = 2;

  private final Segmenter segmenter;
  private final Set<String> stopWords = new HashSet<>();

  private static final class Tally {
    private final boolean term;
    private int count;
    private boolean inTitle;

    Tally(boolean term) {
      this.term = term;
    }
  }

  private record Scored(String word, double score) {}

  Keywords(Segmenter segmenter) {
    this.segmenter = segmenter;
    for (Tsv.Row row : Tsv.read(Keywords.class, "stop-words.tsv")) {
      stopWords.add(row.require("word"));
    }
  }

  /**
   * The words that tell most.
   *
   * @param heads title and headings, one a line with the title first
   * @param body the first and the goal paragraphs
   */
  List<String> of(String heads, String body, int limit) {
    Tallies tallies = tally(heads);
    tallies.countIn(body, segmenter);
    List<String> ofHeads = best(tallies.kept(), limit);
    return ofHeads.size() == limit ? ofHeads : best(tally(heads + "\n" + body).kept(), limit);
  }

  private List<String> best(Map<String, Tally> tallies, int limit) {
    List<Scored> ranked = new ArrayList<>(tallies.size());
    tallies.forEach((word, tally) -> ranked.add(new Scored(word, score(word, tally))));
    ranked.sort(Comparator.comparingDouble(Scored::score).reversed());
    List<String> chosen = new ArrayList<>();
    for (Scored scored : ranked) {
      if (chosen.size() >= limit) {
        break;
      }
      if (chosen.stream().noneMatch(other -> overlap(other, scored.word()))) {
        chosen.add(scored.word());
      }
    }
    return List.copyOf(chosen);
  }

  private static boolean overlap(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private Tallies tally(String text) {
    int title = Math.max(0, text.indexOf('\n'));
    Tallies tallies = new Tallies();
    int beforeStart = 0;
    int beforeEnd = -1;
    for (Word word : segmenter.nouns(text)) {
      String surface = text.substring(word.start(), word.end());
      if (!telling(surface)) {
        continue;
      }
      boolean inTitle = word.start() < title;
      add(tallies.words, surface, word.term(), inTitle);
      if (beforeEnd == word.start() && word.end() - beforeStart <= LONGEST) {
        add(tallies.pairs, text.substring(beforeStart, word.end()), false, inTitle);
      }
      beforeStart = word.start();
      beforeEnd = word.end();
    }
    return tallies;
  }

  private static void add(Map<String, Tally> tallies, String word, boolean term, boolean inTitle) {
    Tally tally = tallies.computeIfAbsent(word, key -> new Tally(term));
    tally.count++;
    tally.inTitle |= inTitle;
  }

  /**
   * The words of a text and the pairs of neighbouring words, each with how often it stands there.
   */
  private static final class Tallies {
    private final Map<String, Tally> words = new LinkedHashMap<>();
    private final Map<String, Tally> pairs = new LinkedHashMap<>();

    /** Counts the same words and pairs in a further text, and all our own terms in it. */
    void countIn(String text, Segmenter segmenter) {
      words.forEach((word, tally) -> tally.count += tally.term ? 0 : count(word, text));
      pairs.forEach((pair, tally) -> tally.count += count(pair, text));
      int at = 0;
      while (at < text.length()) {
        int end = segmenter.termEnd(text, at);
        if (end > at) {
          add(words, text.substring(at, end), true, false);
        }
        at = Math.max(at + 1, end);
      }
    }

    private static int count(String word, String text) {
      int count = 0;
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        count++;
      }
      return count;
    }

    /** The words, and the pairs that occur together more than once. */
    Map<String, Tally> kept() {
      Map<String, Tally> kept = new LinkedHashMap<>(words);
      pairs.forEach(
          (pair, tally) -> {
            if (tally.count >= 2) {
              kept.putIfAbsent(pair, tally);
            }
          });
      return kept;
    }
  }

  private boolean telling(String word) {
    return !stopWords.contains(word)
        && "局厅".indexOf(word.charAt(word.length() - 1)) < 0
        && isChinese(word);
  }

  private static boolean isChinese(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Characters.isHan(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Counts to the power of 0.75. */
  private static double often(int count) {
    return Math.sqrt(count) * Math.sqrt(Math.sqrt(count));
  }

  private double score(String word, Tally tally) {
    double rarity = 1 / (1 + Math.log10(1.0 + segmenter.generalFrequency(word)) / 4);
    double score = often(tally.count) * (1 + 0.15 * word.length()) * rarity;
    return score * (tally.term ? TERM_WEIGHT : 1) * (tally.inTitle ? TITLE_WEIGHT : 1);
  }
}
