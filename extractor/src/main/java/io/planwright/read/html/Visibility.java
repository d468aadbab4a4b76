package io.planwright.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Which elements of one page a browser shows, and how, as far as inline styles and the page's own
 * style sheets tell.
 *
 * <p>Rules for print or small screens say nothing about the page, so nested rules are left out.
 *
 * <p>Spam keyword blocks, noise against copying ({@code <span style="display:none">…</span>} inside
 * a sentence) and alternate versions hide this way. An article may be hidden, too, until a script
 * shows it; whoever uses this has to look at the amount.
 */
final class Visibility {
  /** What an inline style says. */
  record Style(boolean hidden, boolean block, boolean bold, boolean unnumbered) {
    static final Style PLAIN = new Style(false, false, false, false);
  }

  private static final Pattern HIDING =
      Pattern.compile(
          "(?:^|[;\\s])(?:display:none|visibility:hidden|font-size:0(?:px|pt|em)?(?:;|!|$)"
              + "|text-indent:-\\d{3,}|(?:left|top|margin-left|margin-top):-\\d{4,})");
  private static final Pattern NO_HEIGHT =
      Pattern.compile("(?:^|;)(?:max-)?(?:height|width):0(?:px|pt|em)?(?:;|!|$)");
  private static final Pattern BOLD = Pattern.compile("font-weight:(?:bold|bolder|[6-9]00)");
  private static final Pattern BLOCK = Pattern.compile("(?:^|;)display:(?:block|flex|grid|table)");
  private static final Pattern SPACE = Pattern.compile("\\s++");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern SIMPLE_SELECTOR = Pattern.compile("[.#][A-Za-z_][\\w-]*+");
  private static final Pattern COMPOUND_SELECTOR =
      Pattern.compile("[a-z0-9]*+((?:[.#][A-Za-z_][\\w-]*+)+)");

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Set<String>> namesOfClass = new HashMap<>();
  private final Set<String> hiddenNames = new HashSet<>();
  private final List<Set<String>> shownNames = new ArrayList<>();

  /** Takes a style sheet into account for the elements that follow. */
  void readSheet(String css) {
    String lower = css.toLowerCase(Locale.ROOT);
    if (!lower.contains("display") && !lower.contains("visibility")) {
      return;
    }
    String rules = withoutNestedRules(COMMENT.matcher(css).replaceAll(""));
    int at = 0;
    int open = rules.indexOf('{');
    while (open >= 0) {
      int close = rules.indexOf('}', open);
      int end = close < 0 ? rules.length() : close;
      readRule(rules.substring(at, open), rules.substring(open + 1, end));
      at = Math.min(rules.length(), end + 1);
      open = rules.indexOf('{', at);
    }
  }

  private void readRule(String selectors, String declarations) {
    String body = SPACE.matcher(declarations.toLowerCase(Locale.ROOT)).replaceAll("");
    boolean hides = body.contains("display:none") || body.contains("visibility:hidden");
    boolean shows = !hides && (body.contains("display:") || body.contains("visibility:"));
    if (!hides && !shows) {
      return;
    }
    for (String selector : selectors.split(",", -1)) {
      String plain = selector.strip();
      Matcher compound = COMPOUND_SELECTOR.matcher(plain);
      if (hides && SIMPLE_SELECTOR.matcher(plain).matches()) {
        hiddenNames.add(plain.substring(1));
      } else if (shows && compound.matches()) {
        shownNames.add(Set.copyOf(List.of(compound.group(1).substring(1).split("[.#]", -1))));
      }
    }
  }

  private static String withoutNestedRules(String css) {
    StringBuilder flat = new StringBuilder(css.length());
    int at = 0;
    int media = css.indexOf('@');
    while (media >= 0) {
      int open = css.indexOf('{', media);
      int statement = css.indexOf(';', media);
      if (open < 0 && statement < 0) {
        break;
      }
      flat.append(css, at, media);
      at = statement >= 0 && (open < 0 || statement < open) ? statement + 1 : closing(css, open);
      media = css.indexOf('@', at);
    }
    return flat.append(css, at, css.length()).toString();
  }

  private static int closing(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      char c = css.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return css.length();
  }

  /** How the element is shown. */
  Style of(Element element) {
    if (element.attributesSize() == 0) {
      return Style.PLAIN;
    }
    String css = element.attr("style");
    Style style = css.isEmpty() ? Style.PLAIN : styles.computeIfAbsent(css, Visibility::readStyle);
    boolean hidden =
        style.hidden()
            || element.hasAttr("hidden")
            || (!hiddenNames.isEmpty() && isHiddenByName(element));
    return hidden == style.hidden()
        ? style
        : new Style(true, style.block(), style.bold(), style.unnumbered());
  }

  private boolean isHiddenByName(Element element) {
    String names = element.attr("class");
    String id = element.attr("id");
    if (names.isEmpty() && id.isEmpty()) {
      return false;
    }
    Set<String> classes =
        namesOfClass.computeIfAbsent(names, all -> Set.copyOf(element.classNames()));
    boolean hidden = hiddenNames.contains(id) || classes.stream().anyMatch(hiddenNames::contains);
    return hidden && shownNames.stream().noneMatch(shown -> isNamed(shown, classes, id));
  }

  private static boolean isNamed(Set<String> shown, Set<String> classes, String id) {
    return shown.stream().allMatch(name -> classes.contains(name) || name.equals(id));
  }

  private static Style readStyle(String css) {
    String plain = SPACE.matcher(css.toLowerCase(Locale.ROOT)).replaceAll("");
    boolean hidden =
        HIDING.matcher(plain).find()
            || (plain.contains("overflow:hidden") && NO_HEIGHT.matcher(plain).find());
    return new Style(
        hidden,
        BLOCK.matcher(plain).find(),
        BOLD.matcher(plain).find(),
        plain.contains("list-style:none") || plain.contains("list-style-type:none"));
  }
}
