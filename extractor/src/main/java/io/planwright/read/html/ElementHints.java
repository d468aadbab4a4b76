package io.planwright.read.html;

import io.planwright.lexicon.Tsv;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads hints off class and id names and the elements HTML has for the purpose.
 *
 * <p>A name is looked up whole ({@code TRS_Editor} → content), then word by word ({@code
 * articleShareBox} → article, share, box → chrome). Hints are evidence and no verdict: {@code
 * headerGuideNav} has been seen around a whole article.
 */
final class ElementHints {
  private static final Pattern WORD_BREAK = Pattern.compile("[^A-Za-z]++|(?<=[a-z])(?=[A-Z])");

  private final Map<String, Hint> names = new HashMap<>();
  private final Map<String, Hint> words = new HashMap<>();

  /** Loads the lexicon {@code element-hints.tsv}. */
  ElementHints() {
    for (Tsv.Row row : Tsv.read(ElementHints.class, "element-hints.tsv")) {
      (row.get("attributes").equals("name") ? names : words)
          .put(row.get("surface"), Hint.valueOf(row.get("canonical")));
    }
  }

  /** The hints of one page; keeps what it found, since a page repeats its class names. */
  Page page() {
    return new Page();
  }

  /** Looks hints up for the elements of one page. */
  final class Page {
    private final Map<String, Hint> known = new HashMap<>();

    private Page() {}

    /** The strongest hint of the element's own name, its role, its id and its classes. */
    Hint of(Element element) {
      Hint hint = ofTag(element.normalName());
      if (element.attributesSize() == 0) {
        return hint;
      }
      hint = stronger(hint, ofRole(element.attr("role")));
      hint = stronger(hint, ofNames(element.attr("id")));
      return stronger(hint, ofNames(element.attr("class")));
    }

    private Hint ofNames(String value) {
      return value.isEmpty() ? Hint.NONE : known.computeIfAbsent(value, ElementHints.this::parse);
    }
  }

  private static Hint ofTag(String tag) {
    return switch (tag) {
      case "nav", "footer", "aside" -> Hint.CHROME;
      case "header" -> Hint.WEAK;
      case "article", "main" -> Hint.AREA;
      case "ucapcontent", "founder-content" -> Hint.CONTENT;
      default -> Hint.NONE;
    };
  }

  private static Hint ofRole(String role) {
    return switch (role) {
      case "navigation", "banner", "contentinfo", "search", "complementary" -> Hint.CHROME;
      case "main", "article" -> Hint.AREA;
      default -> Hint.NONE;
    };
  }

  private Hint parse(String value) {
    Hint hint = Hint.NONE;
    for (String name : value.strip().split("\\s+", -1)) {
      hint = stronger(hint, parseName(name));
    }
    return hint;
  }

  private Hint parseName(String name) {
    // Word's own paragraph classes: MsoFooter stands on ordinary paragraphs, too.
    if (name.startsWith("Mso")) {
      return Hint.NONE;
    }
    Hint whole = names.get(name.toLowerCase(Locale.ROOT));
    if (whole != null) {
      return whole;
    }
    Hint hint = Hint.NONE;
    for (String word : WORD_BREAK.split(name, -1)) {
      Hint found = words.getOrDefault(word.toLowerCase(Locale.ROOT), Hint.NONE);
      // content-left is content, content-share is a share bar
      hint = stronger(hint, found);
    }
    return hint;
  }

  private static Hint stronger(Hint one, Hint other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
