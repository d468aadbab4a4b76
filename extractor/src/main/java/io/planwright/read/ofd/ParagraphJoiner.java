package io.planwright.read.ofd;

import io.planwright.read.grid.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of paragraphs and writes the pages down. */
final class ParagraphJoiner {
  /**
   * So many characters a full line may end before the margin: punctuation that must not begin a
   * line takes a character with it.
   */
  private static final double RAGGED = 2.2;

  /** Less than the two characters of an indented paragraph. */
  private static final double INDENT = 1.2;

  /** Titles are set in larger type than the text. */
  private static final double TITLE_SIZE = 1.15;

  /** Base lines of one title are not further apart, in characters. */
  private static final double TITLE_PITCH = 2.5;

  /** Lines so many times further apart than most have an empty line between them. */
  private static final double EMPTY_LINE = 1.7;

  private static final double SAME_SIZE = 0.05;

  private static final Pattern SENTENCE_END = Pattern.compile("[。；：:;！？）)]$");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、]|第[一二三四五六七八九十百]{1,4}[章节条])");

  private final Margins margins;
  private final TextWriter text;
  private final List<Integer> pageStarts = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();

  /** For the pages that begin within the paragraph, where in it they do. */
  private final List<Integer> pageBreaks = new ArrayList<>();

  private ParagraphJoiner(Margins margins, TextWriter text) {
    this.margins = margins;
    this.text = text;
  }

  /**
   * Writes the pages.
   *
   * @return where in the text each of them begins
   */
  static List<Integer> write(List<List<PageItem>> pages, TextWriter text) {
    List<TextLine> lines = new ArrayList<>();
    for (List<PageItem> page : pages) {
      for (PageItem item : page) {
        if (item instanceof PageItem.Line line) {
          lines.add(line.line());
        }
      }
    }
    ParagraphJoiner joiner = new ParagraphJoiner(Margins.of(lines), text);
    joiner.writePages(pages);
    // pages without text at the end begin where the text ends
    return joiner.pageStarts.stream().map(start -> Math.min(start, text.length())).toList();
  }

  private void writePages(List<List<PageItem>> pages) {
    TextLine before = null;
    for (List<PageItem> page : pages) {
      boolean first = true;
      for (PageItem item : page) {
        switch (item) {
          case PageItem.Line line -> {
            if (before != null && goesOn(before, line.line(), first)) {
              markPage(first);
              append(line.line().text());
            } else {
              endParagraph();
              if (before != null && !first && isApart(before, line.line())) {
                text.line("");
              }
              markPage(first);
              paragraph.append(line.line().text());
            }
            before = line.line();
          }
          case PageItem.Ruled table -> {
            endParagraph();
            markPage(first);
            endParagraph();
            text.table(table.grid());
            before = null;
          }
        }
        first = false;
      }
      if (first) {
        pageBreaks.add(paragraph.length());
      }
    }
    endParagraph();
  }

  private void markPage(boolean begins) {
    if (begins) {
      pageBreaks.add(paragraph.length());
    }
  }

  private void endParagraph() {
    int start = text.length() == 0 ? 0 : text.length() + 1;
    for (int place : pageBreaks) {
      pageStarts.add(start + place);
    }
    pageBreaks.clear();
    if (!paragraph.isEmpty()) {
      text.line(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  private boolean goesOn(TextLine line, TextLine next, boolean onNextPage) {
    if (Math.abs(line.size() - next.size()) > SAME_SIZE * line.size()) {
      return false;
    }
    if (isTitle(line) && isTitle(next)) {
      return !onNextPage && next.y() - line.y() < TITLE_PITCH * line.size();
    }
    if (!onNextPage && isApart(line, next)) {
      return false;
    }
    boolean full = line.right() > margins.right() - RAGGED * line.size();
    boolean indented = next.left() > margins.left() + INDENT * next.size();
    boolean newItem =
        !margins.indents()
            && SENTENCE_END.matcher(line.text()).find()
            && LABEL.matcher(next.text()).find();
    return full && !indented && !newItem;
  }

  /** Whether there is an empty line between two on the same page. */
  private boolean isApart(TextLine line, TextLine next) {
    return next.y() - line.y() > EMPTY_LINE * margins.pitch();
  }

  private boolean isTitle(TextLine line) {
    double centre = (line.left() + line.right()) / 2;
    return line.size() > TITLE_SIZE * margins.size()
        && Math.abs(centre - margins.centre()) < line.size();
  }

  private void append(String more) {
    boolean words =
        !paragraph.isEmpty()
            && isLatinLetter(paragraph.charAt(paragraph.length() - 1))
            && isLatinLetter(more.charAt(0));
    paragraph.append(words ? " " : "").append(more);
  }

  private static boolean isLatinLetter(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
