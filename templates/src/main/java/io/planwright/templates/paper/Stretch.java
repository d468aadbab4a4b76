package io.planwright.templates.paper;

import io.planwright.templates.paper.Text.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A stretch of a text in which nothing changes.
 *
 * <p>Example: 到2027年，【待填：目标】家。 has three, the second of them to be filled in.
 *
 * @param words what it says, never empty
 * @param toFill whether it stands for something that is still to be decided
 * @param note the number of the note that it belongs to, among those of the text; -1 for none
 */
public record Stretch(String words, boolean toFill, int note) {
  private static final Pattern TO_FILL = Pattern.compile("【待填[^】]*】");

  /** The stretches of a text in order. */
  public static List<Stretch> of(Text text) {
    String words = text.words();
    List<MatchResult> gaps = TO_FILL.matcher(words).results().toList();
    TreeSet<Integer> edges = new TreeSet<>(List.of(words.length()));
    for (Note note : text.notes()) {
      edges.add(Math.clamp(note.start(), 0, words.length()));
      edges.add(Math.clamp(note.end(), 0, words.length()));
    }
    for (MatchResult gap : gaps) {
      edges.add(gap.start());
      edges.add(gap.end());
    }
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int to : edges) {
      if (to > from) {
        int start = from;
        boolean toFill = gaps.stream().anyMatch(gap -> gap.start() <= start && start < gap.end());
        stretches.add(new Stretch(words.substring(from, to), toFill, note(text, start)));
      }
      from = to;
    }
    return stretches;
  }

  private static int note(Text text, int place) {
    for (int i = 0; i < text.notes().size(); i++) {
      Note note = text.notes().get(i);
      if (note.start() <= place && place < note.end()) {
        return i;
      }
    }
    return -1;
  }
}
