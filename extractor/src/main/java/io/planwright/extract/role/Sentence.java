package io.planwright.extract.role;

import io.planwright.model.Section;
import io.planwright.rule.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sentence in clean text, up to 。 or ； or the end of the paragraph.
 *
 * @param text the clean text it is a part of
 * @param start offset of its first character
 * @param end offset after its last, the closing mark left out
 * @param section the kind of section it stands in
 * @param tokens its cue words and figures
 * @param marks its figures with their roles, in order
 */
public record Sentence(
    String text, int start, int end, Section.Kind section, List<Token> tokens, List<Mark> marks) {
  /** Copies the lists. */
  public Sentence {
    tokens = List.copyOf(tokens);
    marks = List.copyOf(marks);
  }

  /** The sentence with each mark replaced. */
  Sentence withMarks(UnaryOperator<Mark> change) {
    return new Sentence(text, start, end, section, tokens, marks.stream().map(change).toList());
  }

  /** Its figures with one role, in order. */
  public List<Mark> marksOf(NumberRole role) {
    List<Mark> found = List.of();
    for (Mark mark : marks) {
      if (mark.role() == role) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(mark);
      }
    }
    return found;
  }

  /** The characters of one of its tokens. */
  public String word(int token) {
    return text.substring(tokens.get(token).start(), tokens.get(token).end());
  }
}
