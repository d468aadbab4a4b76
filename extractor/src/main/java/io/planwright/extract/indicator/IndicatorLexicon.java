package io.planwright.extract.indicator;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators of {@code indicators.tsv}. Immutable. */
public final class IndicatorLexicon {
  private record Synonym(String id, List<String> words, List<String> without) {
    /** The characters of its words. */
    int length() {
      return String.join("", words).length();
    }

    boolean fits(String name) {
      for (String word : words) {
        if (!name.contains(word)) {
          return false;
        }
      }
      for (String word : without) {
        if (name.contains(word)) {
          return false;
        }
      }
      return true;
    }
  }

  /** From the most to the least particular. */
  private final List<Synonym> synonyms = new ArrayList<>();

  /** The places in that list of the synonyms that begin with a word. */
  private final WordTrie<List<Integer>> ranks;

  /** Loads the rows. */
  public IndicatorLexicon() {
    for (Tsv.Row row : Tsv.read(IndicatorLexicon.class, "indicators.tsv")) {
      synonyms.add(
          new Synonym(row.get("id"), words(row.get("surface")), words(row.get("without"))));
    }
    synonyms.sort(IndicatorLexicon::moreParticularFirst);
    Map<String, List<Integer>> byFirstWord = new HashMap<>();
    for (int rank = 0; rank < synonyms.size(); rank++) {
      String word = synonyms.get(rank).words().getFirst();
      byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()).add(rank);
    }
    ranks = WordTrie.of(byFirstWord);
  }

  private static int moreParticularFirst(Synonym one, Synonym other) {
    int longer = Integer.compare(other.length(), one.length());
    return longer != 0 ? longer : one.id().compareTo(other.id());
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\+"));
  }

  /**
   * The canonical id of an indicator's words; empty when no row knows them.
   *
   * @param name words such as 有效高新技术企业数量
   */
  public Optional<String> idOf(String name) {
    return find(name).map(Found::id);
  }

  /**
   * An indicator that was found in a name.
   *
   * @param id its canonical id
   * @param words the words of the name that make it, in their order in the row
   */
  public record Found(String id, List<String> words) {
    /** Copies the list. */
    public Found {
      words = List.copyOf(words);
    }
  }

  /** The same with the words that make it: 高新技术企业 of 上市高新技术企业数量. */
  public Optional<Found> find(String name) {
    int best = synonyms.size();
    for (int at = 0; at < name.length(); at++) {
      for (WordTrie.Match<List<Integer>> word : ranks.allAt(name, at)) {
        for (int rank : word.value()) {
          if (rank < best && synonyms.get(rank).fits(name)) {
            best = rank;
          }
        }
      }
    }
    return best < synonyms.size()
        ? Optional.of(new Found(synonyms.get(best).id(), synonyms.get(best).words()))
        : Optional.empty();
  }
}
