package io.planwright.search.analysis;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordCutter;
import io.planwright.lexicon.WordTrie;
import io.planwright.search.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts text into words, and knows which words mean the same. Threads may share it.
 *
 * <p>Example: {@code 高新技术企业} is one word, and in the index also its parts 高新, 技术 and 企业.
 */
public final class PolicyWords {
  /** How much more a word of the vocabulary says; tuned on the samples' queries. */
  private static final float OF_TERM = 2;

  private final WordCutter cutter;
  private final Map<String, Set<String>> synonyms = new LinkedHashMap<>();
  private final Map<String, Float> weights = new LinkedHashMap<>();
  private final String fingerprint;

  /** A word and its place. */
  public record Word(String text, int start, int end) {}

  /** Takes the places of words. */
  private interface Sink {
    void take(int start, int end);
  }

  /** Loads the dictionaries. */
  public PolicyWords(Vocabulary vocabulary) {
    Set<String> terms = new LinkedHashSet<>();
    vocabulary.terms().forEach(term -> terms.add(Folding.fold(term)));
    for (List<String> group : vocabulary.synonyms()) {
      List<String> folded = group.stream().map(Folding::fold).distinct().toList();
      terms.addAll(folded);
      for (String word : folded) {
        synonyms.computeIfAbsent(word, key -> new LinkedHashSet<>()).addAll(folded);
      }
    }
    for (Tsv.Row row : Tsv.read(PolicyWords.class, "weights.tsv")) {
      weights.put(row.get("word"), Float.parseFloat(row.get("weight")));
    }
    cutter = new WordCutter(WordTrie.of(terms));
    fingerprint = digest(vocabulary);
  }

  private static String digest(Vocabulary vocabulary) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(vocabulary.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Tells one vocabulary from another: an index is read with the one it was written with. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The words of a text in order, without overlap and without punctuation; folded. */
  public List<Word> cut(String text) {
    String folded = Folding.fold(text);
    List<Word> words = new ArrayList<>();
    Stretches stretches = new Stretches(folded);
    while (stretches.next()) {
      int begin = words.size();
      words(
          folded,
          stretches,
          (start, end) -> words.add(new Word(folded.substring(start, end), start, end)));
      Collections.reverse(words.subList(begin, words.size()));
    }
    return words;
  }

  /** Words that mean the same as a folded word, without it. */
  public Set<String> synonymsOf(String word) {
    Set<String> same = new LinkedHashSet<>(synonyms.getOrDefault(word, Set.of()));
    same.remove(word);
    return same;
  }

  /**
   * How much a folded word of a question says about what is looked for: nothing (什么, 多少, 能不能), less
   * than others, since it stands in every plan (目标, 政策, 企业), or twice as much, since it is one of
   * the vocabulary.
   */
  public float weightOf(String word) {
    Float weight = weights.get(word);
    return weight != null ? weight : isTerm(word) ? OF_TERM : 1;
  }

  private boolean isTerm(String word) {
    return !word.isEmpty() && cutter.termEnd(word, 0) == word.length();
  }

  /** The words of two characters and more within a folded word: 贷款 and 贴息 in 贷款贴息. */
  public List<Word> partsOf(String word) {
    List<Word> parts = new ArrayList<>();
    cutter.within(
        word,
        0,
        word.length(),
        (start, end) -> parts.add(new Word(word.substring(start, end), start, end)));
    return parts;
  }

  /** A folded word and those that mean the same, in the same order whichever of them was given. */
  public List<String> meaning(String word) {
    return List.copyOf(new TreeSet<>(synonyms.getOrDefault(word, Set.of(word))));
  }

  /**
   * Whether a folded word that the dictionaries know is a token of the index: all but single
   * Chinese characters, and what is Chinese only in part.
   */
  public boolean isToken(String word) {
    Stretches stretches = new Stretches(word);
    return stretches.next()
        && stretches.end() - stretches.start() == word.length()
        && (stretches.kind() == Stretches.Kind.LATIN || word.length() > 1);
  }

  /** What cuts texts into the tokens of an index. */
  public Tokens tokens() {
    return new Tokens(cutter);
  }

  /**
   * Covers a stretch of Chinese of two characters and more with as few tokens as there are: the
   * longest words, else pairs. Each is a start and an end, in order.
   */
  List<int[]> cover(String folded, int from, int to) {
    int[] longest = new int[to - from];
    cutter
        .finder(folded)
        .everyWord(from, to, (start, end, whole) -> longest[start - from] = end - start);
    List<int[]> cover = new ArrayList<>();
    for (int at = from; at < to; at = cover.getLast()[1]) {
      int start = Math.min(at, to - 2);
      cover.add(new int[] {start, start + Math.max(2, longest[start - from])});
    }
    return cover;
  }

  private void words(String folded, Stretches stretch, Sink sink) {
    if (stretch.kind() == Stretches.Kind.LATIN) {
      sink.take(stretch.start(), stretch.end());
      return;
    }
    int origin = stretch.start();
    cutter.cut(
        folded.substring(origin, stretch.end()),
        (start, end, kind) -> sink.take(origin + start, origin + end));
  }
}
