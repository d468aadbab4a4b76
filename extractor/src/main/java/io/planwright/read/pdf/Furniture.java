package io.planwright.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops what belongs to the pages and not to the text: running heads and feet, which stand in the
 * same words at the same height on several pages, and page numbers, known by their form or by
 * counting along with the pages.
 */
final class Furniture {
  /** So many lines at either end of a page may be furniture. */
  private static final int OUTERMOST = 3;

  /** Furniture stands in this part of the page at either end. */
  private static final float MARGIN = 0.18f;

  /** Words at the same place on so many pages are no coincidence; odd and even ones may differ. */
  private static final int FEWEST_PAGES = 3;

  /** Heights that agree within this are the same place. */
  private static final float STEP_IN_POINTS = 6f;

  /** A longer line is text that comes again, as in forms. */
  private static final int LONGEST_HEAD = 50;

  /** A shorter line close to the text may be the last one of several paragraphs. */
  private static final int SHORTEST_CLOSE_HEAD = 6;

  /** Heads with a number in them, such as an issue and page, have at least so many characters. */
  private static final int SHORTEST_NUMBERED_HEAD = 4;

  /** Furniture with numbers stands apart by so many type sizes; lines of GB/T 9704 by 1.83. */
  private static final float APART = 2.3f;

  private static final String DASH = "[-—–－―─~·.•|]{1,3}";

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          DASH
              + "\\s*\\d{1,4}\\s*"
              + DASH
              + "|第\\s*\\d{1,4}\\s*页(?:[，,/（(\\s]*共\\s*\\d{1,4}\\s*页[）)]?)?"
              + "|共\\s*\\d{1,4}\\s*页[，,/\\s]*第\\s*\\d{1,4}\\s*页"
              + "|\\d{1,4}\\s*/\\s*\\d{1,4}"
              + "|(?i:page)\\s*\\d{1,4}(?:\\s*of\\s*\\d{1,4})?");

  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Map<String, Set<Integer>> places = new HashMap<>();
  private final Set<TextLine> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

  private Furniture() {}

  /** The pages without their furniture. */
  static List<Page> drop(List<Page> pages) {
    Furniture furniture = new Furniture();
    List<List<Edge>> edges = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      edges.add(edges(pages.get(i), i));
      edges.getLast().forEach(furniture::note);
    }
    int enough = Math.min(FEWEST_PAGES, Math.max(2, pages.size()));
    for (List<Edge> page : edges) {
      for (Edge edge : page) {
        if (edge.isNumber()
            || furniture.count(edge.words()) >= enough
            || furniture.count(edge.numberless()) >= FEWEST_PAGES
            || (edge.isBareNumber() && furniture.count(edge.counting()) >= 2)) {
          furniture.dropped.add(edge.line);
        }
      }
    }
    return pages.stream().map(furniture::without).toList();
  }

  private void note(Edge edge) {
    for (String key : List.of(edge.words(), edge.numberless(), edge.counting())) {
      places.computeIfAbsent(key, k -> new HashSet<>()).add(edge.page);
    }
  }

  private int count(String key) {
    return key.isEmpty() ? 0 : places.getOrDefault(key, Set.of()).size();
  }

  private Page without(Page page) {
    return page.with(
        page.blocks().stream()
            .filter(block -> !(block instanceof TextLine line) || !dropped.contains(line))
            .toList());
  }

  private static List<Edge> edges(Page page, int number) {
    List<Block> sorted = new ArrayList<>(page.blocks());
    sorted.removeIf(block -> block instanceof TextLine line && line.aside());
    sorted.sort(Comparator.comparingDouble(Block::top));
    List<Edge> edges = new ArrayList<>();
    float margin = page.height() * MARGIN;
    for (int i = 0; i < sorted.size(); i++) {
      boolean outermost = i < OUTERMOST || i >= sorted.size() - OUTERMOST;
      if (outermost
          && sorted.get(i) instanceof TextLine line
          && (line.baseline() < margin || line.baseline() > page.height() - margin)) {
        float above = i == 0 ? Float.MAX_VALUE : distance(sorted.get(i - 1), line);
        float below = i == sorted.size() - 1 ? Float.MAX_VALUE : distance(line, sorted.get(i + 1));
        boolean atTop = line.baseline() < margin;
        edges.add(new Edge(line, number, (atTop ? below : above) > APART * line.size()));
      }
    }
    return edges;
  }

  private static float distance(Block above, Block below) {
    float from = above instanceof TableBlock table ? table.bottom() : above.top();
    return below.top() - from;
  }

  /**
   * A line near the end of a page.
   *
   * @param line the line
   * @param page the number of the page from 0
   * @param apart whether it stands apart from the text
   */
  private record Edge(TextLine line, int page, boolean apart) {
    private String place() {
      return "@" + Math.round(line.baseline() / STEP_IN_POINTS);
    }

    /** Its words and place, if it has words. */
    String words() {
      String words = line.text();
      boolean isSentence = words.length() > LONGEST_HEAD || words.endsWith("。");
      boolean isTail = !apart && words.length() < SHORTEST_CLOSE_HEAD;
      boolean isHead = !isSentence && !isTail && words.codePoints().anyMatch(Character::isLetter);
      return isHead ? words + place() : "";
    }

    /** Its words and place without numbers, if enough is left. */
    String numberless() {
      String left = DIGITS.matcher(line.text()).replaceAll("#");
      long letters = left.codePoints().filter(Character::isLetter).count();
      boolean numbered = left.length() != line.text().length() || left.contains("#");
      return apart && numbered && letters >= SHORTEST_NUMBERED_HEAD ? left + place() : "";
    }

    boolean isNumber() {
      return PAGE_NUMBER.matcher(line.text().strip()).matches();
    }

    boolean isBareNumber() {
      return apart && BARE_NUMBER.matcher(line.text().strip()).matches();
    }

    /** How far its number is ahead of the page, the same for all page numbers of a file. */
    String counting() {
      Matcher number = BARE_NUMBER.matcher(line.text().strip());
      return apart && number.matches() ? (Integer.parseInt(number.group()) - page) + place() : "";
    }
  }
}
