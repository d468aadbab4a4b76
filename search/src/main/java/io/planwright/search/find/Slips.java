package io.planwright.search.find;

import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexReading;
import io.planwright.search.index.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Guesses which word of the texts somebody meant who typed one that no text has: {@code 高薪技术企业} and
 * {@code 高新术企业} are 高新技术企业, with a wrong character and without one.
 *
 * <p>A stretch of what was typed is a slip when no text has it, it is not cut into words that all
 * texts have, and a word of the texts differs from it by one character only: wrong, missing, too
 * much, or two of them exchanged.
 */
final class Slips {
  /** Words shorter than this have too many neighbours. */
  private static final int SHORTEST = 4;

  private static final int LONGEST = 10;

  private final IndexReading reading;
  private final PolicyWords words;

  Slips(IndexReading reading, PolicyWords words) {
    this.reading = reading;
    this.words = words;
  }

  /**
   * A stretch that was mistyped.
   *
   * @param start its first unit in what was typed
   * @param end the unit after its last
   * @param meant the word
   */
  record Slip(int start, int end, String meant) {}

  /**
   * The longest slip in a word somebody typed.
   *
   * @param typed folded
   * @param cut the words it is cut into
   */
  Optional<Slip> first(String typed, List<PolicyWords.Word> cut) {
    if (cut.size() < 2) {
      return Optional.empty();
    }
    try {
      Terms terms = MultiTerms.getTerms(reading.searcher().getIndexReader(), Schema.TEXT);
      return terms == null ? Optional.empty() : slip(typed, cut, terms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A slip begins and ends with words of the cut, one of which is odd. */
  private Optional<Slip> slip(String typed, List<PolicyWords.Word> cut, Terms terms)
      throws IOException {
    for (int count = cut.size(); count > 1; count--) {
      for (int first = 0; first + count <= cut.size(); first++) {
        int start = cut.get(first).start();
        int end = cut.get(first + count - 1).end();
        List<PolicyWords.Word> stretch = cut.subList(first, first + count);
        boolean fits = end - start >= SHORTEST - 1 && end - start <= LONGEST;
        if (fits
            && stretch.stream().noneMatch(word -> words.weightOf(word.text()) == 0)
            && isOdd(stretch, terms)) {
          Optional<String> meant = nearest(typed.substring(start, end), terms);
          if (meant.isPresent()) {
            return Optional.of(new Slip(start, end, meant.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether one of the words is a single character, or in no text. */
  private static boolean isOdd(List<PolicyWords.Word> stretch, Terms terms) throws IOException {
    TermsEnum all = terms.iterator();
    for (PolicyWords.Word word : stretch) {
      if (word.text().length() == 1 || !all.seekExact(new BytesRef(word.text()))) {
        return true;
      }
    }
    return false;
  }

  /** The most frequent word that differs by one character. */
  private Optional<String> nearest(String typed, Terms terms) throws IOException {
    if (reading.has(TextQueries.phrase(Schema.TEXT, typed, words))) {
      return Optional.empty();
    }
    TermsEnum near = new FuzzyTermsEnum(terms, new Term(Schema.TEXT, typed), 1, 0, true);
    String best = "";
    int most = 0;
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      String word = term.utf8ToString();
      if (word.length() >= SHORTEST && near.docFreq() > most) {
        best = word;
        most = near.docFreq();
      }
    }
    return most == 0 ? Optional.empty() : Optional.of(best);
  }
}
