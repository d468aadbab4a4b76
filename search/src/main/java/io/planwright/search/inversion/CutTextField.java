package io.planwright.search.inversion;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** A field with the tokens of a text. */
final class CutTextField extends Field {
  private static final FieldType WITH_LENGTH = type(false);

  private static final FieldType PLAIN = type(true);

  private final HeldTexts held;
  private final CutText text;

  /**
   * Creates a field.
   *
   * @param withLength whether the length of the text counts in its relevance
   */
  CutTextField(String name, CutText text, boolean withLength, HeldTexts held) {
    super(name, withLength ? WITH_LENGTH : PLAIN);
    this.text = text;
    this.held = held;
  }

  private static FieldType type(boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
    TicketStream stream = reuse instanceof TicketStream used ? used : new TicketStream();
    if (text.size() == 0) {
      stream.moveToNothing();
    } else {
      stream.moveTo(held.hold(text));
    }
    return stream;
  }
}
