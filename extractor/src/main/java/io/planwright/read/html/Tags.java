package io.planwright.read.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What each HTML element does to the lines of a page; elements not named here run inline. */
final class Tags {
  /** The ways an element takes part in the layout. */
  enum Role {
    /** Runs on in the line. */
    INLINE,
    /** Holds lines of its own. */
    BLOCK,
    /** Ends a line. */
    BREAK,
    /** Shows nothing that belongs to the text. */
    OMIT
  }

  private static final Map<String, Role> ROLES = new HashMap<>();

  static {
    roles(
        Role.BLOCK,
        "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption"
            + " figure footer form frameset h1 h2 h3 h4 h5 h6 header html legend li listing main marquee"
            + " menu nav ol p pre search section summary table tbody td tfoot th thead tr ul xmp");
    roles(Role.BREAK, "br hr");
    roles(
        Role.OMIT,
        "applet area audio base button canvas colgroup col datalist embed frame head iframe img input link"
            + " map meta noframes noscript object optgroup option param progress meter rp rt script select"
            + " source style svg template textarea title track video");
  }

  private static final Set<String> CELLS = Set.of("td", "th", "dd", "dt");

  private static final Set<String> PREFORMATTED = Set.of("pre", "xmp", "listing", "plaintext");

  private static final Set<String> BOLD =
      Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");

  private Tags() {}

  private static void roles(Role role, String tags) {
    for (String tag : tags.split(" ", -1)) {
      ROLES.put(tag, role);
    }
  }

  /** What the element does to lines. */
  static Role role(String tag) {
    return ROLES.getOrDefault(tag, Role.INLINE);
  }

  /** Whether it is a cell of a table or of a definition list, which counts even when empty. */
  static boolean isCell(String tag) {
    return CELLS.contains(tag);
  }

  /** Whether blanks and line breaks in it stand as they are. */
  static boolean isPreformatted(String tag) {
    return PREFORMATTED.contains(tag);
  }

  /** Whether its text is bold unless a style says otherwise. */
  static boolean isBold(String tag) {
    return BOLD.contains(tag);
  }

  /** The level of a heading element, 0 for all others. */
  static int headingLevel(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6' && tag.charAt(1) > '0'
        ? tag.charAt(1) - '0'
        : 0;
  }
}
