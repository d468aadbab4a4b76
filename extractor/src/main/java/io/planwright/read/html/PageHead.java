package io.planwright.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says in elements that show nothing: its browser title, {@code meta} elements and
 * style sheets. They belong into the head; those that stand elsewhere are noted when the layout
 * meets them.
 */
final class PageHead {
  private final String title;
  private final Map<String, String> statements = new HashMap<>();
  private final Visibility visibility = new Visibility();

  private PageHead(String title) {
    this.title = title;
  }

  /** Reads the head of a page. */
  static PageHead of(Document page) {
    PageHead head = new PageHead(page.title().strip());
    page.head().getAllElements().forEach(head::note);
    return head;
  }

  /** Takes a {@code meta} or {@code style} element into account; others say nothing. */
  void note(Element element) {
    if (element.nameIs("style")) {
      visibility.readSheet(element.data());
    } else if (element.nameIs("meta")) {
      String name = element.hasAttr("name") ? element.attr("name") : element.attr("property");
      statements.putIfAbsent(name.toLowerCase(Locale.ROOT), element.attr("content").strip());
    }
  }

  /** The browser's title, trimmed; the first one where a page has several. */
  String title() {
    return title;
  }

  /** The content of a {@code meta} element, empty when the page has none of this name. */
  String meta(String name) {
    return statements.getOrDefault(name, "");
  }

  /** What the style sheets hide. */
  Visibility visibility() {
    return visibility;
  }
}
