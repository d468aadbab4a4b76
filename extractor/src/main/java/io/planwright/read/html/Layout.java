package io.planwright.read.html;

import io.planwright.read.html.Box.Group;
import io.planwright.read.html.Box.Line;
import io.planwright.read.html.Box.Sum;
import io.planwright.read.html.Tags.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lays a page out: turns its elements into groups and lines the way a browser breaks them.
 *
 * <p>Block elements and {@code <br>} break lines, inline elements do not; numbered lists get their
 * numbers; scripts, styles, form controls and pinyin above characters are left out. Example: {@code
 * <p>到<b>2026</b>年<br>达到400家} → two lines, 到2026年 and 达到400家.
 */
final class Layout {
  /** The laid out page: its lines and the tree of groups over them. */
  record Page(Group root, List<Line> lines) {}

  /** More hidden text than this in an inline element is no noise within a sentence. */
  private static final int SHORTEST_HIDDEN_ARTICLE = 400;

  private static final Set<String> FILE_ENDINGS =
      Set.of(
          "doc", "docx", "xls", "xlsx", "ppt", "pptx", "pdf", "ofd", "wps", "et", "rtf", "zip",
          "rar", "7z", "jpg", "png");

  private final ElementHints.Page hints;
  private final PageHead head;
  private final boolean showsHidden;
  private final List<Line> lines = new ArrayList<>();
  private final LineText line = new LineText();
  private List<Box> siblings = new ArrayList<>();
  private int heading;
  private int preformatted;

  private Layout(PageHead head, ElementHints.Page hints, boolean showsHidden) {
    this.head = head;
    this.hints = hints;
    this.showsHidden = showsHidden;
  }

  /**
   * Lays out the body of a page. When nothing of it is visible, hidden text is better than none.
   */
  static Page of(Document document, PageHead head, ElementHints hints) {
    Page page = of(document, new Layout(head, hints.page(), false));
    return page.lines().isEmpty() ? of(document, new Layout(head, hints.page(), true)) : page;
  }

  private static Page of(Document document, Layout layout) {
    Group root = layout.group(document.body(), Hint.NONE, false, "");
    return new Page(root, List.copyOf(layout.lines));
  }

  private Group group(Element element, Hint hint, boolean hidden, String marker) {
    if (!marker.isEmpty()) {
      line.mark(marker);
    }
    List<Box> outer = siblings;
    siblings = new ArrayList<>();
    int from = lines.size();
    children(element);
    endLine();
    if (!marker.isEmpty()) {
      line.mark("");
    }
    Group group =
        new Group(
            element,
            element.normalName(),
            hint,
            hidden,
            from,
            lines.size(),
            List.copyOf(siblings),
            Sum.of(siblings));
    siblings = outer;
    return group;
  }

  private void children(Element element) {
    int count = element.childNodeSize();
    ListNumbers numbers = ListNumbers.of(element);
    for (int i = 0; i < count; i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode text) {
        text(text.getWholeText());
      } else if (node instanceof Element child) {
        element(child, numbers);
      }
    }
  }

  private void text(String text) {
    if (preformatted == 0) {
      line.append(text);
      return;
    }
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      line.appendVerbatim(text.substring(start, end));
      endLine();
      start = end + 1;
    }
    line.appendVerbatim(text.substring(start));
  }

  private void element(Element element, ListNumbers numbers) {
    String tag = element.normalName();
    Role role = Tags.role(tag);
    if (role == Role.OMIT) {
      head.note(element);
      return;
    }
    if (role == Role.BREAK) {
      endLine();
      return;
    }
    Visibility.Style style = head.visibility().of(element);
    Hint hint = hints.of(element);
    boolean hidden = !showsHidden && (style.hidden() || hint == Hint.HIDDEN);
    if (hidden && role != Role.BLOCK && !holdsArticle(element)) {
      return;
    }
    boolean block = role == Role.BLOCK || style.block() || hidden || hint == Hint.CONTENT;
    if (block) {
      endLine();
    }
    String marker = tag.equals("li") && !style.unnumbered() ? numbers.next(element) : "";
    boolean link = tag.equals("a") && element.hasAttr("href");
    boolean bold = style.bold() || Tags.isBold(tag);
    int level = Tags.headingLevel(tag);
    int verbatim = Tags.isPreformatted(tag) ? 1 : 0;
    heading += level;
    preformatted += verbatim;
    line.enter(bold, link, link && leadsToFile(element.attr("href")));
    if (block) {
      Group group = group(element, hint, hidden, marker);
      if (!group.isEmpty() || Tags.isCell(tag) || tag.equals("tr")) {
        siblings.add(group);
      }
    } else {
      children(element);
    }
    line.leave(bold, link);
    preformatted -= verbatim;
    heading -= level;
  }

  private static boolean leadsToFile(String address) {
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return (ending.length() <= 4 && FILE_ENDINGS.contains(ending.toLowerCase(Locale.ROOT)))
        || path.contains("download")
        || path.contains("downfile");
  }

  private static boolean holdsArticle(Element element) {
    return element.text().length() >= SHORTEST_HIDDEN_ARTICLE;
  }

  private void endLine() {
    if (line.isEmpty()) {
      line.clear();
      return;
    }
    Line ended = line.end(lines.size(), heading);
    lines.add(ended);
    siblings.add(ended);
  }
}
