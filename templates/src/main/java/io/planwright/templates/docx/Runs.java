package io.planwright.templates.docx;

import io.planwright.templates.paper.Text;
import io.planwright.templates.paper.Text.Note;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the words of paragraphs as runs, and collects their notes as comments.
 *
 * <p>What is still to be filled in (【待填：…】) is marked; quotes and dashes, which Word would else
 * take for Latin ones of half the width, are declared Chinese.
 */
final class Runs {
  private static final Pattern TO_FILL = Pattern.compile("【待填[^】]*】");

  private final Xml xml;
  private final List<String> comments = new ArrayList<>();

  Runs(Xml xml) {
    this.xml = xml;
  }

  /** The comments so far; the position of each is its id. */
  List<String> comments() {
    return comments;
  }

  /**
   * Writes text into the open paragraph.
   *
   * @param style the character style, empty for none
   */
  void write(Text text, String style) throws IOException {
    String words = text.words();
    List<Note> notes =
        text.notes().stream()
            .filter(note -> note.start() >= 0 && note.end() <= words.length())
            .toList();
    List<MatchResult> toFill = TO_FILL.matcher(words).results().toList();
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, words.length()));
    for (Note note : notes) {
      edges.add(note.start());
      edges.add(note.end());
    }
    for (MatchResult place : toFill) {
      edges.add(place.start());
      edges.add(place.end());
    }
    int from = 0;
    for (int to : edges) {
      if (to > from) {
        int start = from;
        boolean open = toFill.stream().anyMatch(p -> p.start() <= start && start < p.end());
        run(words.substring(from, to), open ? Named.TO_FILL : style);
      }
      for (int i = 0; i < notes.size(); i++) {
        if (notes.get(i).end() == to) {
          endComment(comments.size() + i);
        }
      }
      for (int i = 0; i < notes.size(); i++) {
        if (notes.get(i).start() == to) {
          xml.empty("commentRangeStart", "id", Integer.toString(comments.size() + i));
        }
      }
      from = to;
    }
    notes.forEach(note -> comments.add(note.comment()));
  }

  private void endComment(int id) throws IOException {
    String number = Integer.toString(id);
    xml.empty("commentRangeEnd", "id", number);
    xml.open("r").open("rPr").empty("rStyle", "val", Named.COMMENT_REFERENCE).close();
    xml.empty("commentReference", "id", number).close();
  }

  private void run(String words, String style) throws IOException {
    xml.open("r");
    boolean chinese = words.chars().anyMatch(c -> c > 0x7F && c < 0x2E80);
    if (chinese || !style.isEmpty()) {
      xml.open("rPr");
      if (!style.isEmpty()) {
        xml.empty("rStyle", "val", style);
      }
      if (chinese) {
        xml.empty("rFonts", "hint", "eastAsia");
      }
      xml.close();
    }
    Matcher breaks = Pattern.compile("[\\n\\t]").matcher(words);
    int from = 0;
    while (breaks.find()) {
      words(words.substring(from, breaks.start()));
      xml.empty(words.charAt(breaks.start()) == '\t' ? "tab" : "br");
      from = breaks.end();
    }
    words(words.substring(from));
    xml.close();
  }

  private void words(String words) throws IOException {
    if (!words.isEmpty()) {
      xml.open("t", "xml:space", "preserve").text(words).close();
    }
  }
}
