package io.planwright.templates.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a paragraph or run looks like when styles, their bases and the document's defaults are added
 * up.
 */
final class Looks {
  private static final int DEEPEST = 20;

  /** Word's own, where nothing is said. */
  private static final int DEFAULT_HALF_POINTS = 20;

  private final Map<String, Element> styles = new HashMap<>();
  private final @Nullable Element defaults;
  private final ThemeFonts theme;
  private String usual = "";

  Looks(Optional<Document> part, ThemeFonts theme) {
    this.theme = theme;
    Element root = part.map(Document::getDocumentElement).orElse(null);
    defaults = root == null ? null : WordXml.child(root, "docDefaults").orElse(null);
    if (root != null) {
      for (Element style : WordXml.children(root)) {
        if (WordXml.is(style, "style")) {
          String id = WordXml.get(style, "styleId");
          styles.putIfAbsent(id, style);
          boolean paragraph = WordXml.get(style, "type").equals("paragraph");
          if (paragraph && WordXml.get(style, "default").matches("1|true|on")) {
            usual = id;
          }
        }
      }
    }
  }

  /** The properties that act on a run, the nearest first. */
  List<Element> ofRun(Element run, Element paragraph) {
    List<Element> found = new ArrayList<>();
    WordXml.child(run, "rPr")
        .ifPresent(
            own -> {
              found.add(own);
              WordXml.child(own, "rStyle").ifPresent(style -> chain(style, "rPr", found));
            });
    chain(style(paragraph), "rPr", found);
    defaults("rPrDefault", "rPr").ifPresent(found::add);
    return found;
  }

  /** The properties that act on a paragraph, the nearest first. */
  List<Element> ofParagraph(Element paragraph) {
    List<Element> found = new ArrayList<>();
    WordXml.child(paragraph, "pPr").ifPresent(found::add);
    chain(style(paragraph), "pPr", found);
    defaults("pPrDefault", "pPr").ifPresent(found::add);
    return found;
  }

  private Optional<Element> defaults(String outer, String inner) {
    return Optional.ofNullable(defaults).flatMap(all -> WordXml.path(all, outer, inner));
  }

  private String style(Element paragraph) {
    String own =
        WordXml.path(paragraph, "pPr", "pStyle").map(style -> WordXml.get(style, "val")).orElse("");
    return own.isEmpty() ? usual : own;
  }

  private void chain(Element reference, String properties, List<Element> found) {
    chain(WordXml.get(reference, "val"), properties, found);
  }

  private void chain(String id, String properties, List<Element> found) {
    String at = id;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Element style = styles.get(at);
      if (style == null) {
        return;
      }
      WordXml.child(style, properties).ifPresent(found::add);
      at = WordXml.child(style, "basedOn").map(base -> WordXml.get(base, "val")).orElse("");
    }
  }

  /** The first value of an attribute of a property, from the nearest on. */
  static Optional<String> value(List<Element> properties, String name, String attribute) {
    for (Element property : properties) {
      Optional<String> value =
          WordXml.child(property, name)
              .map(element -> WordXml.get(element, attribute))
              .filter(text -> !text.isEmpty());
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** The first length of a property, in twentieths of a point. */
  static Optional<Integer> length(List<Element> properties, String name, String attribute) {
    return value(properties, name, attribute).map(Lengths::twips);
  }

  /** The size of characters in half points. */
  static Optional<Integer> halfPoints(List<Element> properties) {
    return value(properties, "sz", "val")
        .map(size -> size.endsWith("pt") ? Lengths.twips(size) / 10 : Lengths.twips(size));
  }

  /** Whether a property is there, whatever it says. */
  static boolean has(List<Element> properties, String name) {
    return properties.stream().anyMatch(property -> WordXml.child(property, name).isPresent());
  }

  /** Whether a property is switched on. */
  static boolean isOn(List<Element> properties, String name) {
    return has(properties, name) && !isOff(properties, name);
  }

  /** Whether a property is switched off where it is nearest. */
  static boolean isOff(List<Element> properties, String name) {
    return properties.stream()
        .flatMap(property -> WordXml.child(property, name).stream())
        .findFirst()
        .filter(element -> WordXml.get(element, "val").matches("0|false|off"))
        .isPresent();
  }

  /** The font of one kind of characters; a theme's font covers one that is named beside it. */
  Optional<String> font(List<Element> properties, String kind) {
    Optional<Element> fonts = fonts(properties, kind);
    String themed = fonts.map(own -> WordXml.get(own, themeName(kind))).orElse("");
    return themed.isEmpty() ? fonts.map(own -> WordXml.get(own, kind)) : theme.font(themed);
  }

  /** Whether the font of one kind of characters comes from the theme. */
  static boolean isThemed(List<Element> properties, String kind) {
    return fonts(properties, kind)
        .filter(own -> !WordXml.get(own, themeName(kind)).isEmpty())
        .isPresent();
  }

  /** Whether the font of one kind of characters is named. */
  static boolean isNamed(List<Element> properties, String kind) {
    return fonts(properties, kind).isPresent() && !isThemed(properties, kind);
  }

  /** The nearest element that says something of the font of one kind of characters. */
  private static Optional<Element> fonts(List<Element> properties, String kind) {
    return properties.stream()
        .flatMap(property -> WordXml.child(property, "rFonts").stream())
        .filter(
            own ->
                !WordXml.get(own, themeName(kind)).isEmpty() || !WordXml.get(own, kind).isEmpty())
        .findFirst();
  }

  private static String themeName(String attribute) {
    return attribute.equals("cs") ? "cstheme" : attribute + "Theme";
  }

  /** The size of characters in the usual style of paragraphs, in half points. */
  int usualHalfPoints() {
    List<Element> found = new ArrayList<>();
    chain(usual, "rPr", found);
    defaults("rPrDefault", "rPr").ifPresent(found::add);
    return halfPoints(found).orElse(DEFAULT_HALF_POINTS);
  }
}
