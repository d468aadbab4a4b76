package io.planwright.read.html;

import io.planwright.read.html.Box.Line;
import java.util.regex.Pattern;

/**
 * Collects the characters of one line the way a browser shows them.
 *
 * <p>Blanks at both ends go, the two ideographic spaces that indent a Chinese paragraph among them.
 * Runs of blanks become one; a line break of the source next to a Chinese character becomes none:
 * 高新技&#10;术企业 is 高新技术企业.
 */
final class LineText {
  private enum Gap {
    NONE,
    BLANK,
    BREAK,
    FIXED
  }

  /** What a line begins with when its author numbered it by hand. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^[（(\\[【]?(?:\\d{1,3}|[一二三四五六七八九十百]{1,4}|[①-⑳㈠-㈩⑴-⒇]|[a-zA-Z])[）)\\]】、.．:：]|^[①-⑳㈠-㈩⑴-⒛]"
              + "|^第[一二三四五六七八九十百\\d]{1,4}[章节条款]");

  private final StringBuilder text = new StringBuilder();
  private Gap gap = Gap.NONE;
  private String marker = "";
  private int chars;
  private int linkChars;
  private int boldChars;
  private int links;
  private int fileLinks;
  private int boldDepth;
  private int linkDepth;
  private boolean newLink;
  private boolean newFileLink;

  /** An inline element begins. */
  void enter(boolean bold, boolean link, boolean toFile) {
    boldDepth += bold ? 1 : 0;
    if (link) {
      linkDepth++;
      newLink = true;
      newFileLink = toFile;
    }
  }

  /** The element ends. */
  void leave(boolean bold, boolean link) {
    boldDepth -= bold ? 1 : 0;
    if (link) {
      linkDepth--;
      newLink = false;
      newFileLink = false;
    }
  }

  /** Adds text of the source. */
  void append(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      Gap blank = gapOf(c);
      if (blank == Gap.NONE) {
        add(c);
      } else if (blank.compareTo(gap) > 0) {
        gap = blank;
      }
    }
  }

  /** Adds text whose blanks are meant. */
  void appendVerbatim(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (gapOf(c) == Gap.NONE) {
        add(c);
      } else if (!text.isEmpty()) {
        text.append(c == '\t' ? '\t' : ' ');
      }
    }
  }

  private static Gap gapOf(char c) {
    return switch (c) {
      case ' ', '\t', '\f' -> Gap.BLANK;
      case '\n', '\r' -> Gap.BREAK;
      case '\u00A0' -> Gap.FIXED;
      default -> Gap.NONE;
    };
  }

  private void add(char c) {
    if (c == '\u3000') {
      if (!text.isEmpty()) {
        fillGap(c);
        text.append(c);
      }
      return;
    }
    fillGap(c);
    text.append(c);
    chars++;
    if (linkDepth > 0) {
      countLink();
    }
    if (boldDepth > 0) {
      boldChars++;
    }
  }

  private void countLink() {
    linkChars++;
    if (newLink) {
      links++;
      fileLinks += newFileLink ? 1 : 0;
      newLink = false;
    }
  }

  private void fillGap(char next) {
    if (gap == Gap.NONE) {
      return;
    }
    if (!text.isEmpty()) {
      boolean wrapped =
          gap == Gap.BREAK && (isChinese(text.charAt(text.length() - 1)) || isChinese(next));
      if (!wrapped) {
        text.append(' ');
      }
    }
    gap = Gap.NONE;
  }

  private static boolean isChinese(char c) {
    return (c >= 0x2E80 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF00 && c <= 0xFFEF)
        || (c >= 0x2014 && c <= 0x201D)
        || Character.isSurrogate(c);
  }

  /** Puts a list number in front of the next line, unless it has one of its own. */
  void mark(String number) {
    marker = number;
  }

  boolean isEmpty() {
    return chars == 0;
  }

  /** Ends the line and makes ready for the next. */
  Line end(int number, int heading) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    if (!marker.isEmpty() && !NUMBERED.matcher(text).find()) {
      text.insert(0, marker);
      chars += marker.length();
    }
    Line line =
        new Line(
            number,
            text.toString(),
            chars,
            linkChars,
            boldChars,
            links,
            fileLinks,
            heading,
            Prose.mass(text, chars, linkChars));
    marker = "";
    clear();
    return line;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u3000';
  }

  /** Forgets what was collected; elements that are open stay open. */
  void clear() {
    text.setLength(0);
    gap = Gap.NONE;
    chars = 0;
    linkChars = 0;
    boldChars = 0;
    links = 0;
    fileLinks = 0;
  }
}
