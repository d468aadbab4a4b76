package io.planwright.read.html;

import io.planwright.read.html.Box.Line;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What pages say twice: the title above and within the text, and the teaser before it. */
final class Repeats {
  /** So many lines at the article's beginning are looked at. */
  private static final int HEAD = 15;

  private static final Pattern LABEL =
      Pattern.compile("[\\[【]?(?:导\\s*读|摘\\s*要|内容摘要|内容提要|核心提示|简\\s*介|提\\s*要)[\\]】]?\\s*[:：]?");

  /** So many characters are the same by chance only in set phrases. */
  private static final int SAME_CHARS = 25;

  private final List<Line> lines;
  private final BitSet kept;

  private Repeats(List<Line> lines, BitSet kept) {
    this.lines = lines;
    this.kept = kept;
  }

  /**
   * Drops all but the last title at the head of an article, and teasers of what follows.
   *
   * @param kept the article's lines, changed here
   * @return whether the title stands in the article
   */
  static boolean drop(List<Line> lines, BitSet kept, Optional<PageTitle.Found> title) {
    Repeats repeats = new Repeats(lines, kept);
    repeats.dropTeasers();
    return title.isPresent() && repeats.dropTitles(title.get());
  }

  private boolean dropTitles(PageTitle.Found title) {
    TitleLines titleLines = new TitleLines(lines);
    String compact = Compact.of(title.text());
    int from = -1;
    int to = -1;
    int looked = 0;
    for (int i = kept.nextSetBit(0); i >= 0 && looked < HEAD; i = kept.nextSetBit(i + 1)) {
      int end = titleLines.endAt(i, compact, false);
      if (end > 0) {
        if (from >= 0) {
          kept.clear(from, to);
        }
        from = i;
        to = end;
      }
      looked++;
    }
    return from >= 0;
  }

  private void dropTeasers() {
    int looked = 0;
    for (int i = kept.nextSetBit(0); i >= 0 && looked < HEAD; i = kept.nextSetBit(i + 1)) {
      if (isTeaser(lines.get(i))) {
        kept.clear(i);
      }
      looked++;
    }
  }

  private boolean isTeaser(Line line) {
    String text = line.text();
    boolean cutOff = text.endsWith("…") || text.endsWith("...");
    if (!cutOff && !LABEL.matcher(text).lookingAt()) {
      return false;
    }
    String body =
        cutOff && !LABEL.matcher(text).lookingAt() ? text : LABEL.matcher(text).replaceFirst("");
    String compact = Compact.of(body);
    if (compact.length() < SAME_CHARS) {
      return false;
    }
    String first = compact.substring(0, SAME_CHARS);
    StringBuilder following = new StringBuilder();
    int end = Math.min(lines.size(), line.number() + HEAD);
    for (int i = kept.nextSetBit(line.number() + 1);
        i >= 0 && i < end;
        i = kept.nextSetBit(i + 1)) {
      following.append(Compact.of(lines.get(i).text()));
    }
    return following.indexOf(first) >= 0;
  }
}
