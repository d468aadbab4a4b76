package io.planwright.read.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page as it is laid out: groups of lines. Inline elements have dissolved in the lines; every
 * line has a number, and a group covers the lines {@code [from, to)}.
 */
sealed interface Box {
  /**
   * What a browser shows as one paragraph.
   *
   * @param number its place among all lines of the page
   * @param text without blanks at either end, blanks and breaks inside collapsed
   * @param chars how many characters are not blank
   * @param linkChars how many of these belong to links
   * @param boldChars how many of these are bold
   * @param links how many links it holds
   * @param fileLinks how many of them lead to a document to download
   * @param heading the level of the heading it belongs to, 0 when it is none
   * @param mass how much article prose it holds, see {@link Prose}
   */
  record Line(
      int number,
      String text,
      int chars,
      int linkChars,
      int boldChars,
      int links,
      int fileLinks,
      int heading,
      double mass)
      implements Box {
    /** Which part of the characters belongs to links, 0 to 1. */
    double linkShare() {
      return chars == 0 ? 0 : (double) linkChars / chars;
    }
  }

  /**
   * A block element with what stands in it.
   *
   * @param element the element
   * @param tag its name in lower case
   * @param hint what its names say
   * @param hidden whether it is hidden, and everything in it
   * @param from the number of its first line
   * @param to the number after its last line
   * @param children in page order
   * @param sum its lines added up
   */
  record Group(
      Element element,
      String tag,
      Hint hint,
      boolean hidden,
      int from,
      int to,
      List<Box> children,
      Sum sum)
      implements Box {
    boolean isEmpty() {
      return from == to;
    }
  }

  /**
   * What the lines of a group add up to.
   *
   * @param headings how many of them are headings of the page, {@code h1} or {@code h2}
   */
  record Sum(int chars, int linkChars, int links, int fileLinks, int headings, double mass) {
    static Sum of(List<Box> boxes) {
      int chars = 0;
      int linkChars = 0;
      int links = 0;
      int fileLinks = 0;
      int headings = 0;
      double mass = 0;
      for (Box box : boxes) {
        switch (box) {
          case Line line -> {
            chars += line.chars();
            linkChars += line.linkChars();
            links += line.links();
            fileLinks += line.fileLinks();
            headings += line.heading() == 1 || line.heading() == 2 ? 1 : 0;
            mass += line.mass();
          }
          case Group group -> {
            chars += group.sum().chars();
            linkChars += group.sum().linkChars();
            links += group.sum().links();
            fileLinks += group.sum().fileLinks();
            headings += group.sum().headings();
            mass += group.sum().mass();
          }
        }
      }
      return new Sum(chars, linkChars, links, fileLinks, headings, mass);
    }

    /** Which part of the characters belongs to links, 0 to 1. */
    double linkShare() {
      return chars == 0 ? 0 : (double) linkChars / chars;
    }
  }
}
