package io.planwright.read.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first bytes of a file say about it being a web page, and in which charset it claims to
 * be.
 */
final class HtmlSignature {
  /** Saved pages may carry long scripts in front of the first telling tag. */
  private static final int WINDOW = 16 << 10;

  private static final Pattern OPENING =
      Pattern.compile(
          "<(?:!doctype html|(?:html|head|body|meta|title|link|style|script|base|frameset|table|tbody"
              + "|div|p|span|font|center|article|section|main|h[1-6]|ul|ol|dl|br|b|strong|a|img|iframe"
              + "|form|noscript)[\\s>/])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ROOT =
      Pattern.compile("<(?:html|body|!doctype html)[\\s>]", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG =
      Pattern.compile(
          "</(?:p|div|td|tr|span|table|li|font|h[1-6]|a)>|<br\\s*+/?>", Pattern.CASE_INSENSITIVE);

  /** So many closing tags in the window are markup, not a text that speaks of markup. */
  private static final int TAGS_OF_A_PAGE = 5;

  /** Longer than any element that names a charset. */
  private static final int LONGEST_META = 400;

  private static final Pattern CHARSET =
      Pattern.compile("(?:charset|encoding)\\s*+=\\s*+[\"']?+\\s*+([a-z0-9_:-]{2,40}+)");

  private final String head;

  private HtmlSignature(String head) {
    this.head = head;
  }

  /** Looks at the beginning of a file; UTF-16 is seen through its zero bytes. */
  static HtmlSignature of(byte[] content) {
    String latin =
        new String(content, 0, Math.min(content.length, WINDOW), StandardCharsets.ISO_8859_1);
    String plain = latin.indexOf('\0') < 0 ? latin : latin.replace("\0", "");
    return new HtmlSignature(withoutMark(plain));
  }

  private static String withoutMark(String latin) {
    if (latin.startsWith("\u00EF\u00BB\u00BF")) {
      return latin.substring(3);
    }
    return latin.startsWith("\u00FF\u00FE") || latin.startsWith("\u00FE\u00FF")
        ? latin.substring(2)
        : latin;
  }

  /**
   * Whether this is a web page.
   *
   * @param fileName with an ending of web pages one tag is enough
   */
  boolean isPage(String fileName) {
    if (OPENING.matcher(head).region(firstTag(), head.length()).lookingAt()
        || ROOT.matcher(head).find()) {
      return true;
    }
    int needed = namesPage(fileName) ? 1 : TAGS_OF_A_PAGE;
    Matcher tags = TAG.matcher(head);
    int found = 0;
    while (found < needed && tags.find()) {
      found++;
    }
    return found == needed;
  }

  /** Skips what may stand before the page: blanks, comments and processing instructions. */
  private int firstTag() {
    int at = 0;
    while (at < head.length()) {
      int end;
      if (Character.isWhitespace(head.charAt(at))) {
        end = at + 1;
      } else if (head.startsWith("<!--", at)) {
        end = head.indexOf("-->", at) + 3;
      } else if (head.startsWith("<?", at)) {
        end = head.indexOf('>', at) + 1;
      } else {
        return at;
      }
      if (end <= at) {
        return at;
      }
      at = end;
    }
    return at;
  }

  private static boolean namesPage(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".shtml")
        || name.endsWith(".xhtml");
  }

  /** The charset a {@code meta} element or the XML declaration names, empty when none does. */
  String claimedCharset() {
    for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
      if (head.regionMatches(true, at, "<meta", 0, 5)
          || head.regionMatches(true, at, "<?xml", 0, 5)) {
        int close = head.indexOf('>', at);
        int end = Math.min(close < 0 ? head.length() : close, at + LONGEST_META);
        Matcher charset = CHARSET.matcher(head.substring(at, end).toLowerCase(Locale.ROOT));
        if (charset.find()) {
          return charset.group(1);
        }
      }
    }
    return "";
  }
}
