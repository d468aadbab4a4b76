package io.planwright.extract.words;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.planwright.lexicon.Tsv;
import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words with HanLP. The dictionaries are loaded when the first instance is created;
 * an instance is filled before it is handed out and only read afterwards, so threads may share it.
 */
final class Segmenter {
  /** The part of speech our own terms carry. */
  static final String POLICY_TERM = "npol";

  private static final int TERM_FREQUENCY = 1000;

  private final Segment segment;

  /**
   * A word.
   *
   * @param span where it stands
   * @param surface the text there
   * @param nature its part of speech in the tag set of the People's Daily corpus (n, vn, ns …)
   */
  record Word(Span span, String surface, String nature) {}

  Segmenter() {
    DynamicCustomDictionary terms = new DynamicCustomDictionary();
    for (Tsv.Row row : Tsv.read(Segmenter.class, "policy-terms.tsv")) {
      terms.insert(row.require("term"), POLICY_TERM + " " + TERM_FREQUENCY);
    }
    segment =
        HanLP.newSegment()
            .enableCustomDictionary(terms)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableOffset(true);
  }

  /** The words of a text, our own terms kept whole; no word crosses a line. */
  List<Word> words(CharSequence text) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        if (at > start) {
          String line = text.subSequence(start, at).toString();
          for (Term term : segment.seg(line)) {
            Span span = new Span(start + term.offset, start + term.offset + term.word.length());
            words.add(new Word(span, term.word, term.nature.toString()));
          }
        }
        start = at + 1;
      }
    }
    return words;
  }

  /** How often the general dictionary saw a word; 0 for words it does not know. */
  int generalFrequency(String word) {
    CoreDictionary.Attribute attribute = CoreDictionary.get(word);
    return attribute == null ? 0 : attribute.totalFrequency;
  }
}
