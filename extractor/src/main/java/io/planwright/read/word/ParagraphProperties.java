package io.planwright.read.word;

import io.planwright.read.zip.XmlCursor;

/**
 * What the properties of a paragraph say about its number and its end.
 *
 * @param style the paragraph style, empty when there is none
 * @param list the id of the list it is an item of; empty when the style decides, {@code 0} for none
 * @param level its level in the list, -1 when the style decides
 * @param mark the properties of its mark
 */
record ParagraphProperties(String style, String list, int level, RunProperties mark) {
  /** A paragraph without properties of its own. */
  static final ParagraphProperties NONE = new ParagraphProperties("", "", -1, RunProperties.NONE);

  /** Reads the current element, a {@code pPr}. */
  static ParagraphProperties read(XmlCursor xml) {
    String style = "";
    String list = "";
    int level = -1;
    RunProperties mark = RunProperties.NONE;
    int here = xml.depth();
    while (xml.child(here)) {
      switch (xml.name()) {
        case "pStyle" -> style = Attributes.value(xml);
        case "rPr" -> mark = RunProperties.read(xml);
        case "numPr" -> {
          int numbers = xml.depth();
          while (xml.child(numbers)) {
            switch (xml.name()) {
              case "numId" -> list = Attributes.value(xml);
              case "ilvl" -> level = Attributes.number(Attributes.value(xml), 0);
              default -> {}
            }
          }
        }
        default -> {}
      }
    }
    return new ParagraphProperties(style, list, level, mark);
  }
}
