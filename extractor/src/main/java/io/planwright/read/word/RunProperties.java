package io.planwright.read.word;

import io.planwright.read.zip.XmlCursor;
import java.util.Optional;

/**
 * What the properties of a run, or of a paragraph mark, say about its text being shown.
 *
 * @param hidden whether the text is hidden, empty when its style decides
 * @param style the character style, empty when there is none
 * @param removed whether it was deleted or moved away
 * @param joins whether this paragraph mark lets the next paragraph follow in the same line
 */
record RunProperties(Optional<Boolean> hidden, String style, boolean removed, boolean joins) {
  /** Text without properties of its own. */
  static final RunProperties NONE = new RunProperties(Optional.empty(), "", false, false);

  /** Reads the current element, an {@code rPr}. */
  static RunProperties read(XmlCursor xml) {
    Optional<Boolean> hidden = Optional.empty();
    String style = "";
    boolean removed = false;
    boolean joins = false;
    int here = xml.depth();
    while (xml.child(here)) {
      switch (xml.name()) {
        case "vanish" -> hidden = Optional.of(Attributes.isOn(xml));
        case "rStyle" -> style = Attributes.value(xml);
        case "del", "moveFrom" -> removed = true;
        case "specVanish" -> joins = Attributes.isOn(xml);
        default -> {}
      }
    }
    return new RunProperties(hidden, style, removed, joins);
  }
}
