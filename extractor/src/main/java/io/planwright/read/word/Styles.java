package io.planwright.read.word;

import io.planwright.read.zip.XmlCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The styles of a document, as far as they number paragraphs or hide text. */
final class Styles {
  private record Style(String basedOn, ParagraphProperties paragraph, Optional<Boolean> hidden) {}

  private final Map<String, Style> styles = new HashMap<>();
  private String defaultStyle = "";

  private Styles() {}

  /** Of a document without styles. */
  static Styles none() {
    return new Styles();
  }

  /** Reads the part {@code styles.xml}. */
  static Styles read(byte[] part) {
    Styles styles = new Styles();
    XmlCursor xml = new XmlCursor(part);
    xml.child(0);
    int here = xml.depth();
    while (xml.child(here)) {
      if (xml.name().equals("style")) {
        styles.readStyle(xml);
      }
    }
    return styles;
  }

  private void readStyle(XmlCursor xml) {
    String id = xml.attribute("styleId").orElse("");
    boolean standard = xml.attribute("default").orElse("0").matches("1|true|on");
    if (standard && xml.attribute("type").orElse("").equals("paragraph")) {
      defaultStyle = id;
    }
    String basedOn = "";
    ParagraphProperties paragraph = ParagraphProperties.NONE;
    Optional<Boolean> hidden = Optional.empty();
    int here = xml.depth();
    while (xml.child(here)) {
      switch (xml.name()) {
        case "basedOn" -> basedOn = Attributes.value(xml);
        case "pPr" -> paragraph = ParagraphProperties.read(xml);
        case "rPr" -> hidden = RunProperties.read(xml).hidden();
        default -> {}
      }
    }
    styles.put(id, new Style(basedOn, paragraph, hidden));
  }

  /**
   * The list and level a paragraph belongs to by its own properties and those of its style.
   *
   * @return the list's id, and -1 as level where only the list knows it, by the style's name; empty
   *     for a paragraph without number
   */
  Optional<ParagraphProperties> numbered(ParagraphProperties own) {
    String list = own.list();
    int level = own.level();
    String style = own.style().isEmpty() ? defaultStyle : own.style();
    String owner = style;
    Set<String> seen = new HashSet<>();
    while (list.isEmpty() && seen.add(style) && styles.containsKey(style)) {
      Style found = styles.get(style);
      list = found.paragraph().list();
      level = level < 0 ? found.paragraph().level() : level;
      owner = style;
      style = found.basedOn();
    }
    return list.isEmpty() || list.equals("0")
        ? Optional.empty()
        : Optional.of(new ParagraphProperties(owner, list, level, own.mark()));
  }

  /** Whether text in a style is hidden. */
  boolean hides(String style) {
    Set<String> seen = new HashSet<>();
    String current = style;
    while (seen.add(current) && styles.containsKey(current)) {
      Style found = styles.get(current);
      if (found.hidden().isPresent()) {
        return found.hidden().get();
      }
      current = found.basedOn();
    }
    return false;
  }
}
