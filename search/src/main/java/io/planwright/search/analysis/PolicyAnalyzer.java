package io.planwright.search.analysis;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts the texts of an index into {@link Tokens}. Their positions are those of their first
 * characters, blanks not counted, so that what stands in a text can be found out from them.
 */
public final class PolicyAnalyzer extends Analyzer {
  private final PolicyWords words;

  /** Creates an analyzer. */
  public PolicyAnalyzer(PolicyWords words) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.words = words;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new Cut(words));
  }

  /** Reads a whole text, since words are only known from what surrounds them. */
  private static final class Cut extends Tokenizer {
    private static final int FIRST_SIZE = 1024;
    private static final int ACROSS = 1 << 31;

    private final PolicyWords words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private char[] text = new char[FIRST_SIZE];

    /** Where each token starts and ends, the end with a bit for {@link #ACROSS}. */
    private int[] tokens = new int[FIRST_SIZE];

    private int[] positions = {};

    /** What was cut last: the same headings come again and again. */
    private String last = "";

    private int size;
    private int next;
    private int position;

    Cut(PolicyWords words) {
      this.words = words;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      int length = 0;
      for (int read = 0; read >= 0; length += Math.max(read, 0)) {
        if (length == text.length) {
          text = Arrays.copyOf(text, 2 * length);
        }
        read = input.read(text, length, text.length - length);
      }
      for (int i = 0; i < length; i++) {
        text[i] = Folding.fold(text[i]);
      }
      next = 0;
      position = -1;
      if (!last.contentEquals(CharBuffer.wrap(text, 0, length))) {
        last = new String(text, 0, length);
        size = 0;
        positions = Tokens.positions(last);
        words.tokens(last, this::add);
      }
    }

    private void add(int start, int end, boolean across) {
      if (size + 2 > tokens.length) {
        tokens = Arrays.copyOf(tokens, 2 * tokens.length);
      }
      tokens[size++] = start;
      tokens[size++] = across ? end | ACROSS : end;
    }

    @Override
    public boolean incrementToken() {
      if (next == size) {
        return false;
      }
      clearAttributes();
      int start = tokens[next++];
      int end = tokens[next++];
      int length = (end & ~ACROSS) - start;
      char[] buffer = term.resizeBuffer(length + 1);
      term.setLength(Tokens.write(text, start, start + length, end < 0, buffer));
      increment.setPositionIncrement(positions[start] - position);
      position = positions[start];
      return true;
    }
  }
}
