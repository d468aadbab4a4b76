package io.planwright.read.html;

import io.planwright.read.html.Box.Group;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the article on a page, whatever content management system made it.
 *
 * <p>The article is where the running text is. Going down from the page, the finder enters the
 * group that holds nearly all of it until there is none; names such as {@code TRS_Editor} let it go
 * on where something else on the page is long, too. Within that group it drops what looks like
 * chrome; around it, it keeps what looks like a part of the document: a number below the title, a
 * signature, a second part of the text.
 */
final class ArticleFinder {
  /** A group with this part of the running text holds the article. */
  private static final double NEARLY_ALL = 0.75;

  /** With the name of an article, this part is enough. */
  private static final double CONTENT_SHARE = 0.35;

  /** With a name that may include more than the article, this part is. */
  private static final double AREA_SHARE = 0.5;

  /** A block outside the article's group with this part of its text is a part of the article. */
  private static final double FURTHER_PART = 0.1;

  /** Elements that are a paragraph each; an article has several. */
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "pre", "li", "dd", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");

  /** A page with less running text has no article. */
  private static final double SMALLEST_ARTICLE = 15;

  private final Layout.Page page;
  private final BitSet shown;
  private final BitSet inTables;
  private final Masses masses;
  private final Set<Group> leadingToNamed = Collections.newSetFromMap(new IdentityHashMap<>());

  private ArticleFinder(Layout.Page page, BitSet shown, BitSet inTables) {
    this.page = page;
    this.shown = shown;
    this.inTables = inTables;
    this.masses = new Masses(page.lines(), shown);
  }

  /**
   * Finds the article.
   *
   * @param page the page
   * @param shown the lines that come into question
   * @param inTables the lines of data tables
   * @param title the title with its place, if it was found
   * @param edges judges the lines around the article
   */
  static Article find(
      Layout.Page page,
      BitSet shown,
      BitSet inTables,
      Optional<PageTitle.Found> title,
      ArticleEdges edges) {
    ArticleFinder finder = new ArticleFinder(page, shown, inTables);
    double all = finder.masses.of(page.root());
    if (all < SMALLEST_ARTICLE) {
      return new Article(shown, false);
    }
    List<Group> path = finder.descend(all);
    Group article = path.getLast();
    BitSet kept = finder.range(article);
    finder.dropLinkLists(article, kept, finder.masses.of(article));
    finder.addFurtherParts(path, kept);
    edges.trim(page.lines(), kept, shown, title);
    return new Article(kept, true);
  }

  private static List<Group> groups(Group group) {
    List<Group> groups = new ArrayList<>();
    for (Box box : group.children()) {
      if (box instanceof Group child && !child.isEmpty()) {
        groups.add(child);
      }
    }
    return groups;
  }

  /** From the page down to the group that holds the article. */
  private List<Group> descend(double all) {
    markNamed(page.root(), all);
    List<Group> path = new ArrayList<>();
    path.add(page.root());
    Optional<Group> next = heir(page.root(), all);
    while (next.isPresent()) {
      path.add(next.get());
      next = heir(next.get(), all);
    }
    return path;
  }

  private Optional<Group> heir(Group group, double all) {
    boolean alreadyNamed = group.hint() == Hint.CONTENT;
    for (Group child : groups(group)) {
      boolean named = !alreadyNamed && leadingToNamed.contains(child);
      if (!PARAGRAPHS.contains(child.tag())
          && !isDataRow(child)
          && (named || masses.of(child) >= all * NEARLY_ALL)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** An article does not lie in one row of a table that has figures in its others. */
  private static boolean isDataRow(Group row) {
    return row.tag().equals("tr")
        && TableShape.cells(row).stream().filter(cell -> !cell.isEmpty()).count() > 3;
  }

  /** Marks the groups that are or hold a named group with enough text. */
  private boolean markNamed(Group group, double all) {
    double own = masses.of(group);
    if (own < all * CONTENT_SHARE) {
      return false;
    }
    boolean leads =
        group.hint() == Hint.CONTENT || (group.hint() == Hint.AREA && own >= all * AREA_SHARE);
    for (Group child : groups(group)) {
      leads |= markNamed(child, all);
    }
    if (leads) {
      leadingToNamed.add(group);
    }
    return leads;
  }

  private static boolean isNamed(Group group) {
    return group.hint() == Hint.CONTENT || group.hint() == Hint.AREA;
  }

  private BitSet range(Group group) {
    BitSet range = new BitSet();
    range.set(group.from(), group.to());
    range.and(shown);
    return range;
  }

  private void dropLinkLists(Group group, BitSet kept, double all) {
    for (Group child : groups(group)) {
      if (isLinkList(child) && masses.of(child) <= all * FURTHER_PART) {
        kept.clear(child.from(), child.to());
      } else {
        dropLinkLists(child, kept, all);
      }
    }
  }

  private static boolean isLinkList(Group group) {
    return group.sum().links() >= 2
        && group.sum().fileLinks() == 0
        && group.sum().linkShare() > 0.5;
  }

  private void addFurtherParts(List<Group> path, BitSet kept) {
    double enough = masses.of(path.getLast()) * FURTHER_PART;
    boolean named = isNamed(path.getLast());
    for (int depth = path.size() - 2; depth >= 0; depth--) {
      Group on = path.get(depth + 1);
      boolean beside = depth == path.size() - 2;
      boolean within = path.subList(0, depth + 1).stream().anyMatch(g -> g.hint() == Hint.CONTENT);
      for (Group sibling : groups(path.get(depth))) {
        boolean part =
            within
                || (beside && holdsTable(sibling))
                || (named ? sibling.hint() == Hint.CONTENT : masses.of(sibling) >= enough);
        if (part
            && sibling.from() != on.from()
            && masses.of(sibling) > 0
            && sibling.sum().linkShare() < 0.2) {
          kept.or(range(sibling));
          dropLinkLists(sibling, kept, masses.of(sibling));
        }
      }
    }
  }

  private boolean holdsTable(Group group) {
    return inTables.get(group.from(), group.to()).cardinality() * 2 > group.to() - group.from();
  }
}
