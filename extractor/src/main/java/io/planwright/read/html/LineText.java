package io.planwright.read.html;

import io.planwright.read.html.Box.Line;
import java.util.Arrays;
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

  private char[] text = new char[256];
  private char[] source = new char[256];
  private int length;
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
  void append(String added) {
    int end = load(added);
    int at = 0;
    while (at < end) {
      int stop = at;
      while (stop < end && isPlain(source[stop])) {
        stop++;
      }
      if (stop > at) {
        add(at, stop);
        at = stop;
      } else {
        addBlank(source[at++]);
      }
    }
  }

  /** Adds text whose blanks are meant. */
  void appendVerbatim(String added) {
    int end = load(added);
    for (int i = 0; i < end; i++) {
      char c = source[i];
      if (isPlain(c)) {
        add(i, i + 1);
      } else if (length > 0) {
        put(c == '\t' || c == '\u3000' ? c : ' ');
      }
    }
  }

  private int load(String added) {
    int end = added.length();
    if (source.length < end) {
      source = new char[end * 2];
    }
    if (text.length < length + end + 2) {
      text = Arrays.copyOf(text, (length + end + 2) * 2);
    }
    added.getChars(0, end, source, 0);
    return end;
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c != '\u00A0' && c != '\u3000';
  }

  private void addBlank(char c) {
    Gap blank = gapOf(c);
    if (blank == Gap.NONE) {
      if (c == '\u3000' && length > 0) {
        fillGap(c);
        put(c);
      }
    } else if (blank.compareTo(gap) > 0) {
      gap = blank;
    }
  }

  private static Gap gapOf(char c) {
    return switch (c) {
      case '\n', '\r' -> Gap.BREAK;
      case '\u00A0' -> Gap.FIXED;
      case '\u3000' -> Gap.NONE;
      default -> Gap.BLANK;
    };
  }

  private void put(char c) {
    text[length++] = c;
  }

  private void add(int from, int to) {
    fillGap(source[from]);
    System.arraycopy(source, from, text, length, to - from);
    length += to - from;
    chars += to - from;
    if (linkDepth > 0) {
      countLink(to - from);
    }
    if (boldDepth > 0) {
      boldChars += to - from;
    }
  }

  private void countLink(int added) {
    linkChars += added;
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
    if (length > 0) {
      boolean wrapped = gap == Gap.BREAK && (isChinese(text[length - 1]) || isChinese(next));
      if (!wrapped) {
        put(' ');
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
    while (length > 0 && isBlank(text[length - 1])) {
      length--;
    }
    String shown = new String(text, 0, length);
    double mass = Prose.mass(text, length, chars, linkChars);
    if (!marker.isEmpty() && !NUMBERED.matcher(shown).find()) {
      shown = marker + shown;
      chars += marker.length();
    }
    Line line =
        new Line(number, shown, chars, linkChars, boldChars, links, fileLinks, heading, mass);
    marker = "";
    clear();
    return line;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u3000';
  }

  /** Forgets what was collected; elements that are open stay open. */
  void clear() {
    length = 0;
    gap = Gap.NONE;
    chars = 0;
    linkChars = 0;
    boldChars = 0;
    links = 0;
    fileLinks = 0;
  }
}
