package io.planwright.read.pdf;

import io.planwright.read.pdf.Margins.Margin;
import java.util.regex.Pattern;

/**
 * Decides whether a line goes on in the next one.
 *
 * <p>It does when it is full, that is when what the next line begins with would not have fitted on
 * it, and the next line is not indented. Marks that may not begin or end a line, words and figures
 * count as one with what they stand by. A title goes on in the next line when both are centred and
 * larger than the text.
 */
final class Paragraphs {
  /** A line may miss its margin by this part of an em and still be full. */
  private static final float SLACK = 0.4f;

  /** First lines are indented by two characters; one is enough to tell. */
  private static final float INDENT = 1f;

  /** Lines of one paragraph are of one size within this part of it. */
  private static final float SAME_SIZE = 0.12f;

  /** A title is at least this much larger than the text. */
  private static final float TITLE_SIZE = 1.15f;

  /** Lines of one paragraph stand at most so many type sizes below each other. */
  private static final float WIDEST_LEADING = 2.4f;

  /** Longer runs of Latin letters and figures are no words. */
  private static final int LONGEST_WORD = 80;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十百\\d]{1,5}[章节条]"
              + "|\\d{1,2}[.．、](?!\\d)|[（(]\\d{1,2}[)）]|附件|附：).*");

  private static final String SENTENCE_END = "。！？；：:!?;";

  /** A line in the middle of a sentence may miss its margin by this many em more. */
  private static final float RAGGED = 2f;

  private final Margins margins;

  Paragraphs(Margins margins) {
    this.margins = margins;
  }

  /**
   * Whether the paragraph goes on.
   *
   * @param first the first line of the paragraph
   * @param last its last line so far
   * @param next the line after it
   */
  boolean goesOn(TextLine first, TextLine last, TextLine next) {
    if (last.aside() || next.aside() || !isSameSize(last, next) || isFarBelow(last, next)) {
      return false;
    }
    if (isTitle(last) && isTitle(next)) {
      return true;
    }
    float indent = indent(next);
    boolean newItem = LABEL.matcher(next.text()).matches();
    if (endsWith(last, "，、") && !newItem && indent < INDENT * next.size()) {
      return true;
    }
    if (!isFull(last, next)) {
      return false;
    }
    if (indent < INDENT * next.size()) {
      boolean flush = indent(first) < INDENT * first.size();
      return !flush || !startsAnew(last, next);
    }
    boolean hanging = indent > indent(first) + INDENT * first.size();
    return hanging && last.frame() == next.frame() && !startsAnew(last, next);
  }

  /** How far a line begins behind the margin of its column. */
  private float indent(TextLine line) {
    return line.left() - margins.of(line).left();
  }

  private static boolean isSameSize(TextLine last, TextLine next) {
    return Math.abs(last.size() - next.size()) <= SAME_SIZE * last.size();
  }

  /** Lines on another page or in another column begin higher up, which says nothing. */
  private static boolean isFarBelow(TextLine last, TextLine next) {
    return next.baseline() - last.baseline() > WIDEST_LEADING * last.size();
  }

  private static boolean startsAnew(TextLine last, TextLine next) {
    return endsWith(last, SENTENCE_END) && LABEL.matcher(next.text()).matches();
  }

  private boolean isTitle(TextLine line) {
    Margin margin = margins.of(line);
    float before = line.left() - margin.left();
    float after = margin.right() - line.right();
    return line.size() >= TITLE_SIZE * margins.bodySize()
        && Math.abs(before - after) <= 1.5f * line.size();
  }

  private boolean isFull(TextLine last, TextLine next) {
    float room = margins.of(last).right() - last.end();
    float slack = isMidSentence(last, next) ? RAGGED : SLACK;
    return room < lead(next.text()) * last.size() + slack * last.size();
  }

  /** Whether neither the end of a line nor the beginning of the next says that a paragraph ends. */
  private static boolean isMidSentence(TextLine last, TextLine next) {
    return !endsWith(last, SENTENCE_END + "）》") && !LABEL.matcher(next.text()).matches();
  }

  private static boolean endsWith(TextLine line, String marks) {
    return marks.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  /** The width in em of what must stand together at the beginning of a line. */
  static float lead(String text) {
    int end = 0;
    while (end < text.length() && Signs.isOpening(text.charAt(end))) {
      end++;
    }
    int word = end;
    while (end < text.length() && end - word < LONGEST_WORD && isOfWord(text, end)) {
      end++;
    }
    end = end == word ? Math.min(text.length(), end + 1) : end;
    while (end < text.length() && Signs.isClosing(text.charAt(end))) {
      end++;
    }
    float width = 0;
    for (int i = 0; i < end; i++) {
      width += Signs.isWide(text.charAt(i)) ? 1f : 0.55f;
    }
    return width;
  }

  private static boolean isOfWord(String text, int at) {
    char sign = text.charAt(at);
    return Signs.isWord(sign) || (!Signs.isWide(sign) && sign > ' ');
  }

  /** What stands between the last sign of a line and the first of the next. */
  static String joint(TextLine last, TextLine next) {
    char end = last.text().charAt(last.text().length() - 1);
    char start = next.text().charAt(0);
    boolean words = Signs.isWord(end) && Signs.isWord(start);
    boolean figures = Character.isDigit(end) || Character.isDigit(start);
    boolean drawn = last.blankAfter() && !Signs.isWideMark(end) && !Signs.isWideMark(start);
    return drawn || (words && !figures) ? " " : "";
  }
}
