package io.planwright.templates.docx;

import io.planwright.templates.paper.Stretch;
import io.planwright.templates.paper.Text;
import io.planwright.templates.xml.XmlWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the words of paragraphs as runs, and collects their notes as comments.
 *
 * <p>What is still to be filled in (【待填：…】) is marked; quotes and dashes, which Word would else
 * take for Latin ones of half the width, are declared Chinese.
 */
final class Runs {
  private static final Pattern BREAK = Pattern.compile("[\\n\\t]");

  private final XmlWriter xml;
  private final List<String> comments = new ArrayList<>();

  Runs(XmlWriter xml) {
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
    int note = -1;
    for (Stretch stretch : Stretch.of(text)) {
      if (stretch.note() != note) {
        endComment(note);
        note = stretch.note();
        if (note >= 0) {
          comments.add(text.notes().get(note).comment());
          xml.empty("commentRangeStart", "id", Integer.toString(comments.size() - 1));
        }
      }
      run(stretch.words(), stretch.toFill() ? Named.TO_FILL : style);
    }
    endComment(note);
  }

  private void endComment(int note) throws IOException {
    if (note < 0) {
      return;
    }
    String number = Integer.toString(comments.size() - 1);
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
    Matcher breaks = BREAK.matcher(words);
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
