package io.planwright.rule;

import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Turns a sentence into the tokens that rules look at: lexicon words and numbers. */
public final class Tokenizer {
  /**
   * A number of the sentence.
   *
   * @param start offset of its first character
   * @param end offset after its unit
   * @param outerStart offset of the bound words in front
   * @param outerEnd offset after the bound words behind
   * @param classes the number classes it belongs to
   */
  public record Anchor(int start, int end, int outerStart, int outerEnd, ClassSet classes) {}

  private final Lexicon lexicon;
  private final IntPredicate endsClause;

  /**
   * Creates a tokenizer.
   *
   * @param lexicon the words to find
   * @param endsClause the characters that end a clause
   */
  public Tokenizer(Lexicon lexicon, IntPredicate endsClause) {
    this.lexicon = lexicon;
    this.endsClause = endsClause;
  }

  /**
   * The tokens between two offsets, in order.
   *
   * @param anchors the numbers in there, in order
   */
  public List<Token> tokenize(String text, int start, int end, List<Anchor> anchors) {
    List<Token> tokens = new ArrayList<>();
    int clause = 0;
    int next = 0;
    int i = start;
    while (i < end) {
      if (next < anchors.size() && i >= anchors.get(next).outerStart()) {
        Anchor anchor = anchors.get(next);
        tokens.add(
            new Token(
                anchor.start(),
                anchor.end(),
                anchor.outerStart(),
                anchor.outerEnd(),
                clause,
                anchor.classes()));
        i = anchor.end();
        next++;
        continue;
      }
      int limit = next < anchors.size() ? anchors.get(next).outerStart() : end;
      WordTrie.Match<ClassSet> word = lexicon.wordAt(text, i, limit);
      if (word != null) {
        if (!word.value().equals(ClassSet.NONE)) {
          tokens.add(new Token(i, word.end(), i, word.end(), clause, word.value()));
        }
        i = word.end();
        continue;
      }
      if (endsClause.test(text.charAt(i))) {
        clause++;
      }
      i++;
    }
    return tokens;
  }
}
