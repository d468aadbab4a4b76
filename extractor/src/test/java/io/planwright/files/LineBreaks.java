package io.planwright.files;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines as a word processor does: no mark at the wrong end, whole words.
 */
final class LineBreaks {
  private static final String OPENING = "（《〈“‘〔【「([";
  private static final String CLOSING = "），。、；：？！》〉”’〕】」)],.;:?!%％‰";

  private final Paper paper;

  /** Breaks lines for what is written on this paper. */
  LineBreaks(Paper paper) {
    this.paper = paper;
  }

  /**
   * The lines.
   *
   * @param text a paragraph
   * @param first the room on the first line, in em
   * @param width the room on the others, in em
   */
  List<String> of(String text, float first, float width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float room = first;
    int at = 0;
    while (at < text.length()) {
      int end = clusterEnd(text, at);
      String cluster = text.substring(at, end);
      float wide = width(cluster.strip());
      if (wide > room && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
        room = width;
      }
      while (wide > width) {
        int cut = fitting(cluster, width);
        lines.add(cluster.substring(0, cut));
        cluster = cluster.substring(cut);
        wide = width(cluster);
      }
      line.append(cluster);
      room -= width(cluster);
      at = end;
    }
    lines.add(line.toString());
    return lines;
  }

  private int fitting(String text, float width) {
    int end = 1;
    while (end < text.length() && width(text.substring(0, end + 1)) <= width) {
      end++;
    }
    return end;
  }

  /** The width of a text in em. */
  float width(String text) {
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += paper.advance(text.charAt(i));
    }
    return width;
  }

  private static int clusterEnd(String text, int from) {
    int end = from;
    while (end < text.length() && OPENING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int word = end;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
      end++;
    }
    if (end == word && end < text.length()) {
      end++;
    }
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end;
  }
}
