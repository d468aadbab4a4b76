package io.planwright.search.find;

import io.planwright.search.analysis.Phrase;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.analysis.Sounds;
import io.planwright.search.index.IndexReading;
import io.planwright.search.index.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The words of all texts of an index, read when they are first needed; also by their sound. */
final class KnownWords {
  private static final List<String> FIELDS = List.of(Schema.TEXT, Schema.HEADING, Schema.TITLE);

  private final IndexReading reading;
  private final PolicyWords words;
  private @Nullable Read read;

  /**
   * A word.
   *
   * @param frequency in how many records it stands
   * @param isWord whether it is known as a word; else two characters that stand together
   */
  record Known(String text, int frequency, boolean isWord) {}

  private record Read(List<Known> all, Map<String, List<Known>> bySound) {}

  KnownWords(IndexReading reading, PolicyWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** All of them. */
  List<Known> all() throws IOException {
    return read().all;
  }

  /** Those that are words and sound about like a stretch of text. */
  List<Known> soundingLike(String text) throws IOException {
    return read().bySound.getOrDefault(sound(text), List.of());
  }

  private static String sound(String text) {
    Sounds sounds = Sounds.list();
    StringBuilder sound = new StringBuilder();
    text.chars().forEach(sign -> sound.append(sounds.roughly((char) sign)).append(' '));
    return sound.toString();
  }

  private synchronized Read read() throws IOException {
    if (read == null) {
      Map<String, Integer> frequencies = new HashMap<>();
      for (LeafReaderContext leaf : reading.searcher().getIndexReader().leaves()) {
        for (String field : FIELDS) {
          Terms terms = leaf.reader().terms(field);
          TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
          for (BytesRef term = each.next(); term != null; term = each.next()) {
            frequencies.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
          }
        }
      }
      List<Known> all = new ArrayList<>();
      Map<String, List<Known>> bySound = new HashMap<>();
      frequencies.forEach(
          (token, frequency) -> {
            String text = Phrase.wordOf(token);
            if (words.isToken(text)) {
              Known known = new Known(text, frequency, text.length() == token.length());
              all.add(known);
              if (known.isWord) {
                bySound.computeIfAbsent(sound(text), key -> new ArrayList<>(1)).add(known);
              }
            }
          });
      read = new Read(all, bySound);
    }
    return read;
  }
}
