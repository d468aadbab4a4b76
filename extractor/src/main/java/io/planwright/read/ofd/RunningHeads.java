package io.planwright.read.ofd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Drops page numbers, and the lines that stand first or last on most pages. */
final class RunningHeads {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[\\s—–－·・-]*\\d{1,3}[\\s—–－·・-]*|第\\s*\\d{1,3}\\s*页.{0,12}|\\d{1,3}\\s*/\\s*\\d{1,3}");

  /** On fewer pages a line that stands twice may be text. */
  private static final int FEWEST_PAGES = 3;

  /** Left and right pages may have heads of their own, and the first page none. */
  private static final double SHARE_OF_PAGES = 0.4;

  private static final int LONGEST = 60;

  private RunningHeads() {}

  /** Drops them from the pages. */
  static void drop(List<List<PageItem>> pages) {
    for (List<PageItem> page : pages) {
      dropNumber(page, true);
      dropNumber(page, false);
    }
    dropRepeated(pages, true);
    dropRepeated(pages, false);
  }

  private static void dropNumber(List<PageItem> page, boolean atTop) {
    if (PAGE_NUMBER.matcher(edge(page, atTop)).matches()) {
      remove(page, atTop);
    }
  }

  private static void dropRepeated(List<List<PageItem>> pages, boolean atTop) {
    Map<String, Integer> counts = new HashMap<>();
    pages.forEach(page -> counts.merge(key(page, atTop), 1, Integer::sum));
    double needed = Math.max(FEWEST_PAGES, SHARE_OF_PAGES * pages.size());
    for (List<PageItem> page : pages) {
      String key = key(page, atTop);
      if (!key.isEmpty() && counts.getOrDefault(key, 0) >= needed) {
        remove(page, atTop);
      }
    }
  }

  /** Heads may count pages: numbers make no difference. */
  private static String key(List<PageItem> page, boolean atTop) {
    String text = edge(page, atTop);
    return text.length() > LONGEST ? "" : text.replaceAll("\\d+", "#");
  }

  private static String edge(List<PageItem> page, boolean atTop) {
    if (page.isEmpty()) {
      return "";
    }
    return (atTop ? page.getFirst() : page.getLast()) instanceof PageItem.Line line
        ? line.line().text()
        : "";
  }

  private static void remove(List<PageItem> page, boolean atTop) {
    if (atTop) {
      page.removeFirst();
    } else {
      page.removeLast();
    }
  }
}
