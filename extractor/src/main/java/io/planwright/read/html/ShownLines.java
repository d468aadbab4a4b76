package io.planwright.read.html;

import io.planwright.read.html.Box.Group;
import java.util.BitSet;

/**
 * Which lines of a page a reader sees and that are not named as chrome.
 *
 * <p>Names and styles can be wrong: an article may wait hidden for a script to show it, and a group
 * named header may hold everything. What holds most of the running text is never left out.
 */
final class ShownLines {
  /** Hidden or named chrome, a group with this part of the running text is the article. */
  private static final double ARTICLE_SHARE = 0.3;

  /** Without a name that says content, a hidden group has to hold more than this part. */
  private static final double MOST = 0.5;

  /** A group with an ambiguous name is chrome when it holds little text and links. */
  private static final double LITTLE_SHARE = 0.1;

  private static final double SOME_LINKS = 0.3;

  private final BitSet shown = new BitSet();

  private ShownLines() {}

  /**
   * The lines that come into question as parts of the article.
   *
   * @param taken lines that are known to be something else
   */
  static BitSet of(Layout.Page page, BitSet taken) {
    ShownLines lines = new ShownLines();
    lines.shown.set(0, page.lines().size());
    lines.dropHidden(page.root(), page.root().sum().mass());
    lines.shown.andNot(taken);
    Masses masses = new Masses(page.lines(), lines.shown);
    lines.dropChrome(page.root(), masses, masses.of(page.root()));
    return lines.shown;
  }

  private void dropHidden(Group group, double all) {
    if (group.hidden()) {
      double needed = group.hint() == Hint.CONTENT ? ARTICLE_SHARE : MOST;
      if (group.sum().mass() <= all * needed) {
        shown.clear(group.from(), group.to());
      }
      return;
    }
    for (Box box : group.children()) {
      if (box instanceof Group child && !child.isEmpty()) {
        dropHidden(child, all);
      }
    }
  }

  private void dropChrome(Group group, Masses masses, double all) {
    for (Box box : group.children()) {
      if (!(box instanceof Group child) || child.isEmpty()) {
        continue;
      }
      boolean chrome =
          switch (child.hint()) {
            case CHROME -> masses.of(child) <= all * ARTICLE_SHARE;
            case WEAK ->
                masses.of(child) <= all * LITTLE_SHARE && child.sum().linkShare() > SOME_LINKS;
            case NONE, AREA, CONTENT, TITLE, SUMMARY, HIDDEN -> false;
          };
      if (chrome && child.sum().fileLinks() == 0) {
        shown.clear(child.from(), child.to());
      } else {
        dropChrome(child, masses, all);
      }
    }
  }
}
