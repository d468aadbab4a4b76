package io.planwright.extract.words;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into the most likely words of HanLP's general dictionary and our own terms.
 *
 * <p>Each word costs the more the rarer it is, a character no word covers costs most, and the cheapest
 * way through the text wins: 若干政策 is 若干 + 政策, although 干政 is a word too. HanLP's own segmenter, which
 * also weighs neighbours, is ten times slower and gives the same keywords for all but a few plans.
 *
 * <p>The dictionary is loaded when the first instance is created; an instance is never written again, so
 * threads may share it.
 */
final class Segmenter {
  /** About how many words the general dictionary was counted from. */
  private static final double COUNTED = 25_000_000;

  /** A term of ours wins over any other way to cut. */
  private static final float TERM_COST = 0.5f;

  /** What a character costs that no word covers. */
  private static final float STRANGER_COST = cost(1);

  private final Lexicon general = new Lexicon(CoreDictionary.trie);
  private final Lexicon compounds = new Lexicon(CustomDictionary.DEFAULT.dat);
  private final WordTrie<Boolean> terms;

  /**
   * A word.
   *
   * @param start its first unit
   * @param end the unit after its last
   * @param nature its part of speech, {@link Nature#x} for what no dictionary knows, null for terms
   *     of ours
   */
  record Word(int start, int end, @Nullable Nature nature) {
    int length() {
      return end - start;
    }

    /** Whether it is one of our own terms. */
    boolean term() {
      return nature == null;
    }
  }

  Segmenter() {
    Map<String, Boolean> own = new HashMap<>();
    for (Tsv.Row row : Tsv.read(Segmenter.class, "policy-terms.tsv")) {
      own.put(row.require("term"), true);
    }
    terms = WordTrie.of(own);
  }

  private static float cost(int frequency) {
    return (float) Math.log(COUNTED / Math.max(1, frequency));
  }

  /** The words of a text, one after the other without gaps. */
  List<Word> words(String text) {
    return new Cut(text).words();
  }

  /** How often the general dictionary saw a word; 0 for words it does not know. */
  int generalFrequency(String word) {
    CoreDictionary.Attribute attribute = CoreDictionary.get(word);
    return attribute == null ? 0 : attribute.totalFrequency;
  }

  /** A dictionary of HanLP's with what each of its words costs. */
  private record Lexicon(DoubleArrayTrie<CoreDictionary.Attribute> words, float[] costs) {
    Lexicon(DoubleArrayTrie<CoreDictionary.Attribute> words) {
      this(words, new float[words.size()]);
      for (int i = 0; i < costs.length; i++) {
        costs[i] = cost(words.getValueAt(i).totalFrequency);
      }
    }
  }

  /** The cheapest cut of one text: the best word that ends at each place, found left to right. */
  private final class Cut {
    private final String text;
    private final float[] best;
    private final int[] starts;
    private final @Nullable Nature[] natures;

    Cut(String text) {
      this.text = text;
      this.best = new float[text.length() + 1];
      this.starts = new int[best.length];
      this.natures = new Nature[best.length];
      Arrays.fill(best, 1, best.length, Float.MAX_VALUE);
    }

    List<Word> words() {
      char[] chars = text.toCharArray();
      Known plain = new Known(general, chars);
      Known compound = new Known(compounds, chars);
      for (int at = 0; at < chars.length; at++) {
        offer(at, at + 1, STRANGER_COST, Nature.x);
        plain.offerAt(at);
        compound.offerAt(at);
        int end = terms.endAt(text, at);
        if (end > at) {
          offer(at, end, TERM_COST, null);
        }
      }
      List<Word> words = new ArrayList<>();
      for (int end = chars.length; end > 0; end = starts[end]) {
        words.add(new Word(starts[end], end, natures[end]));
      }
      Collections.reverse(words);
      return words;
    }

    private void offer(int start, int end, float cost, @Nullable Nature nature) {
      if (best[start] + cost < best[end]) {
        best[end] = best[start] + cost;
        starts[end] = start;
        natures[end] = nature;
      }
    }

    /** The words of one dictionary in the text, met from left to right. */
    private final class Known {
      private final float[] costs;
      private final DoubleArrayTrie<CoreDictionary.Attribute>.Searcher next;
      private boolean more;

      Known(Lexicon lexicon, char[] chars) {
        costs = lexicon.costs();
        next = lexicon.words().getSearcher(chars, 0);
        more = next.next();
      }

      void offerAt(int start) {
        while (more && next.begin == start) {
          offer(start, start + next.length, costs[next.index], next.value.nature[0]);
          more = next.next();
        }
      }
    }
  }
}
