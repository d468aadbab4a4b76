package io.planwright.search.compare.document;

import java.util.List;

/** What became of a clause. */
public sealed interface Entry {
  /**
   * A clause that both plans have in the same order.
   *
   * @param first as the first plan has it
   * @param second as the second plan has it
   * @param similarity the share of character pairs they have in common, 0 to 1; numbers count as
   *     equal
   * @param edits the words of both, in order
   */
  record Matched(Passage first, Passage second, double similarity, List<Edit> edits)
      implements Entry {
    /** Copies the list. */
    public Matched {
      edits = List.copyOf(edits);
    }

    /** Whether not a word differs but the numbering. */
    public boolean same() {
      return edits.stream().allMatch(edit -> edit.kind() == Edit.Kind.KEPT);
    }
  }

  /** A clause that both plans have, but at another place; the components as in {@link Matched}. */
  record Moved(Passage first, Passage second, double similarity, List<Edit> edits)
      implements Entry {
    /** Copies the list. */
    public Moved {
      edits = List.copyOf(edits);
    }
  }

  /** A clause of the first plan that the second one does not have. */
  record OnlyFirst(Passage first) implements Entry {}

  /** A clause of the second plan that the first one does not have. */
  record OnlySecond(Passage second) implements Entry {}
}
