package io.planwright.read.scan;

import java.util.List;

/**
 * What was read off the picture of a page. Places are in points (1/72 inch) from the upper left
 * corner of the page as it stands upright.
 *
 * @param width in points
 * @param height in points
 * @param lines the lines of text in no particular order
 * @param borders the straight lines drawn on the page
 */
public record RecognisedPage(float width, float height, List<Line> lines, List<Border> borders) {
  /** Copies the lists. */
  public RecognisedPage {
    lines = List.copyOf(lines);
    borders = List.copyOf(borders);
  }

  /**
   * A line of text, or the part of one that stands in a cell.
   *
   * @param signs its characters from left to right
   * @param baseline how far down the page it stands
   * @param size the type size
   */
  public record Line(List<Sign> signs, float baseline, float size) {
    /** Copies the list. */
    public Line {
      signs = List.copyOf(signs);
    }

    /** The characters of the line: {@code 到2026年}. */
    public String text() {
      StringBuilder text = new StringBuilder();
      signs.forEach(sign -> text.append(sign.text()));
      return text.toString();
    }
  }

  /**
   * A character.
   *
   * @param text the character, a blank between two words
   * @param left where it begins
   * @param right where it ends
   * @param confidence how sure the recognition is, from 0 to 1
   */
  public record Sign(String text, float left, float right, float confidence) {}

  /** A straight line drawn along a row or a column, from one end to the other. */
  public record Border(float fromX, float fromY, float toX, float toY) {}
}
