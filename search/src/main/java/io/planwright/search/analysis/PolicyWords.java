package io.planwright.search.analysis;

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
  /** Of words this long, parts are indexed too. */
  private static final int SHORTEST_WITH_PARTS = 3;

  private final WordCutter cutter;
  private final Map<String, Set<String>> synonyms = new LinkedHashMap<>();
  private final String fingerprint;

  /** A word and its place. */
  public record Word(String text, int start, int end) {}

  /** Takes the places of words. */
  interface Sink {
    /** A word. */
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

  /** A folded word and those that mean the same, in the same order whichever of them was given. */
  public List<String> meaning(String word) {
    return List.copyOf(new TreeSet<>(synonyms.getOrDefault(word, Set.of(word))));
  }

  /** Hands on everything a folded text is found by: its words and the words within them. */
  void everyWord(String folded, Sink sink) {
    Stretches stretches = new Stretches(folded);
    while (stretches.next()) {
      words(
          folded,
          stretches,
          (start, end) -> {
            sink.take(start, end);
            if (end - start >= SHORTEST_WITH_PARTS && !isLatin(folded.charAt(start))) {
              cutter.within(folded, start, end, sink::take);
            }
          });
    }
  }

  private static boolean isLatin(char c) {
    return c < Folding.FIRST_AFTER_LATIN;
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
