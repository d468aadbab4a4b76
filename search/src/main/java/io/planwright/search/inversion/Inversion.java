package io.planwright.search.inversion;

import io.planwright.search.analysis.PolicyWords;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104PostingsFormat;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexWriterConfig;

/** What a writer of an index needs so that its texts are inverted here. Threads share it. */
public final class Inversion {
  /** Headings and names are short: a few megabytes. */
  private static final int MOST_KNOWN_TEXTS = 50_000;

  private final PolicyWords words;
  private final TermNumbers numbers = new TermNumbers();
  private final HeldTexts held = new HeldTexts();
  private final Map<String, CutText> known = new ConcurrentHashMap<>();

  /** Creates an inversion for one writer. */
  public Inversion(PolicyWords words) {
    this.words = words;
  }

  /** Has a writer invert the texts of these fields here. */
  public void prepare(IndexWriterConfig config, Set<String> fields) {
    PostingsFormat format =
        new InvertingFormat(new Lucene104PostingsFormat(), fields, held, numbers);
    config.setSimilarity(new TextLengths(held));
    config.setCodec(
        new Lucene104Codec() {
          @Override
          public PostingsFormat getPostingsFormatForField(String field) {
            return format;
          }
        });
  }

  /** Cuts texts. */
  public TextCutter cutter() {
    return new TextCutter(words.tokens(), numbers, known, MOST_KNOWN_TEXTS);
  }

  /**
   * A field for a text.
   *
   * @param withLength whether the length of the text counts in its relevance
   */
  public Field field(String name, CutText text, boolean withLength) {
    return new CutTextField(name, text, withLength, held);
  }

  /** How many tokens wait for their segment to be written, four bytes each. */
  public long waitingTokens() {
    return held.tokens();
  }
}
