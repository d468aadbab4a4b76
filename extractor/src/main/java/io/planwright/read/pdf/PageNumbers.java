package io.planwright.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Writes numbers of pages for a message: 2, 4–6. */
final class PageNumbers {
  /** A message that names more pages is not read. */
  private static final int MOST_RANGES = 6;

  private PageNumbers() {}

  /** The numbers, from 1 and rising, with ranges drawn together. */
  static String of(List<Integer> pages) {
    List<String> ranges = new ArrayList<>();
    int at = 0;
    while (at < pages.size() && ranges.size() < MOST_RANGES) {
      int end = at;
      while (end + 1 < pages.size() && pages.get(end + 1) == pages.get(end) + 1) {
        end++;
      }
      int first = pages.get(at);
      ranges.add(end == at ? String.valueOf(first) : first + "–" + pages.get(end));
      at = end + 1;
    }
    return String.join(", ", ranges) + (at < pages.size() ? " …" : "");
  }
}
