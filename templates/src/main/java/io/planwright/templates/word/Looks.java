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

  private final Map<String, Element> styles = new HashMap<>();
  private final @Nullable Element defaults;
  private String usual = "";

  Looks(Optional<Document> part) {
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

  /** A font of one kind of characters: the nearest of a name and a theme's name. */
  static Optional<String> font(List<Element> properties, String attribute, boolean theme) {
    for (Element property : properties) {
      Optional<Element> fonts = WordXml.child(property, "rFonts");
      if (fonts.isPresent()) {
        String themed = WordXml.get(fonts.get(), themeName(attribute));
        String named = WordXml.get(fonts.get(), attribute);
        if (!themed.isEmpty() || !named.isEmpty()) {
          // a theme's font covers one that is named beside it
          return theme == !themed.isEmpty()
              ? Optional.of(themed.isEmpty() ? named : themed)
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static String themeName(String attribute) {
    return attribute.equals("cs") ? "cstheme" : attribute + "Theme";
  }
}
