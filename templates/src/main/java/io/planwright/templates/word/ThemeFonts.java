package io.planwright.templates.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The fonts that a theme gives to its names: {@code minorEastAsia} is the one for Chinese text, or
 * else the one for Chinese Simplified (Hans).
 */
final class ThemeFonts {
  private final Map<String, String> fonts = new HashMap<>();

  ThemeFonts(Optional<Document> theme) {
    theme.ifPresent(part -> collect(part.getDocumentElement()));
  }

  private void collect(Element parent) {
    for (Element child : WordXml.children(parent)) {
      switch (child.getLocalName()) {
        case "majorFont" -> put("major", child);
        case "minorFont" -> put("minor", child);
        default -> collect(child);
      }
    }
  }

  private void put(String kind, Element scheme) {
    for (Element font : WordXml.children(scheme)) {
      String face = font.getAttribute("typeface");
      if (!face.isEmpty()) {
        switch (font.getLocalName()) {
          case "latin" -> {
            fonts.put(kind + "Ascii", face);
            fonts.put(kind + "HAnsi", face);
          }
          case "ea" -> fonts.put(kind + "EastAsia", face);
          case "cs" -> fonts.put(kind + "Bidi", face);
          default -> {
            if (font.getAttribute("script").equals("Hans")) {
              fonts.putIfAbsent(kind + "EastAsia", face);
            }
          }
        }
      }
    }
  }

  /** The font behind a name of the theme, empty when the theme leaves it to the system. */
  Optional<String> font(String name) {
    return Optional.ofNullable(fonts.get(name));
  }
}
