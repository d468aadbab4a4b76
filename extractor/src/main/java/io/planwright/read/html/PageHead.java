package io.planwright.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What a page says in elements that show nothing: its browser title, {@code meta} elements and
 * style sheets. They belong into the head; on broken pages they stand anywhere.
 *
 * @param title the browser's title, trimmed; the first one where a page has several
 * @param statements the contents of {@code meta} elements by name or property, in lower case
 * @param styleSheets the page's own rules
 */
record PageHead(String title, Map<String, String> statements, List<String> styleSheets) {
  /** Reads them off a page. */
  static PageHead of(Document page) {
    Map<String, String> metas = new HashMap<>();
    List<String> styleSheets = new ArrayList<>();
    collect(page, metas, styleSheets);
    return new PageHead(page.title().strip(), Map.copyOf(metas), List.copyOf(styleSheets));
  }

  private static void collect(Element parent, Map<String, String> metas, List<String> sheets) {
    int count = parent.childNodeSize();
    for (int i = 0; i < count; i++) {
      Node node = parent.childNode(i);
      if (node instanceof Element element) {
        if (element.nameIs("meta")) {
          String name = element.hasAttr("name") ? element.attr("name") : element.attr("property");
          metas.putIfAbsent(name.toLowerCase(Locale.ROOT), element.attr("content").strip());
        } else if (element.nameIs("style")) {
          sheets.add(element.data());
        } else {
          collect(element, metas, sheets);
        }
      }
    }
  }

  /** The content of a {@code meta} element, empty when the page has none of this name. */
  String meta(String name) {
    return statements.getOrDefault(name, "");
  }
}
