package io.planwright.search.analysis;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts the texts of an index: some fields into words, the others into bigrams. */
public final class PolicyAnalyzer extends Analyzer {
  private final PolicyWords words;
  private final Predicate<String> isWordField;

  /**
   * Creates an analyzer.
   *
   * @param isWordField whether a field of this name holds words
   */
  public PolicyAnalyzer(PolicyWords words, Predicate<String> isWordField) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.words = words;
    this.isWordField = isWordField;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(
        isWordField.test(field) ? new Places(words::everyWord) : new Places(Bigrams::of));
  }

  /** Finds the places of tokens in a folded text, in whatever order: positions count, not they. */
  private interface Cut {
    void places(String folded, PolicyWords.Sink sink);
  }

  /** Reads a whole text, since words are only known from what surrounds them. */
  private static final class Places extends Tokenizer {
    private static final int FIRST_SIZE = 1024;

    private final Cut cut;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] buffer = new char[FIRST_SIZE];
    private int[] places = new int[FIRST_SIZE];
    private int length;
    private int size;
    private int next;

    Places(Cut cut) {
      this.cut = cut;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      length = 0;
      for (int read = 0; read >= 0; length += Math.max(read, 0)) {
        if (length == buffer.length) {
          buffer = Arrays.copyOf(buffer, 2 * length);
        }
        read = input.read(buffer, length, buffer.length - length);
      }
      for (int i = 0; i < length; i++) {
        buffer[i] = Folding.fold(buffer[i]);
      }
      size = 0;
      next = 0;
      cut.places(new String(buffer, 0, length), this::add);
    }

    private void add(int start, int end) {
      if (size + 2 > places.length) {
        places = Arrays.copyOf(places, 2 * places.length);
      }
      places[size++] = start;
      places[size++] = end;
    }

    @Override
    public boolean incrementToken() {
      if (next == size) {
        return false;
      }
      clearAttributes();
      int start = places[next++];
      int end = places[next++];
      term.copyBuffer(buffer, start, end - start);
      return true;
    }
  }
}
