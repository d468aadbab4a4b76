package io.planwright.peer;

import io.planwright.score.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of the text of some files a reader got right. */
final class TextTally {
  private static final Pattern SECTION = Pattern.compile("section=.*?,+ruleId");
  private static final int LONGEST_NUMBER = 8;

  private static final Pattern LABEL =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十\\d]{1,3}\\)|\\d{1,2}\\.|第.{1,3}条)");

  private int files;
  private int unread;
  private int lines;
  private int whole;
  private int inOrder;
  private long misnumbered;
  private long foreign;
  private int rows;
  private int wholeRows;
  private int facts;
  private int foundFacts;
  private int sameFacts;
  private int sameButForSection;
  private double millis;

  /** Counts a file that could not be read. */
  void addUnread(TextTruth truth) {
    files++;
    unread++;
    facts += truth.facts().size();
  }

  /**
   * Counts a file.
   *
   * @param found its facts, in each way in which its text may be taken; the best counts
   * @param compareLines whether its paragraphs are known
   */
  void add(
      TextTruth truth,
      String text,
      List<List<String>> found,
      double millisTaken,
      boolean compareLines) {
    files++;
    millis += millisTaken;
    List<String> best =
        found.stream().max(Comparator.comparingInt(one -> same(truth, one))).orElse(List.of());
    facts += truth.facts().size();
    foundFacts += best.size();
    sameFacts += same(truth, best);
    List<String> expected = withoutSections(truth.facts());
    sameButForSection += expected.size() - Facts.missing(withoutSections(best), expected).size();
    if (compareLines) {
      addLines(truth, text);
    }
  }

  /** Facts whatever the headings above them say, whose numbers may be lost. */
  private static List<String> withoutSections(List<String> facts) {
    return facts.stream().map(fact -> SECTION.matcher(fact).replaceAll("")).toList();
  }

  private static int same(TextTruth truth, List<String> found) {
    return truth.facts().size() - Facts.missing(found, truth.facts()).size();
  }

  private void addLines(TextTruth truth, String text) {
    List<String> read = new ArrayList<>(text.lines().map(Blanks::without).toList());
    read.removeIf(String::isEmpty);
    List<String> missing = Facts.missing(read, truth.lines());
    lines += truth.lines().size();
    whole += truth.lines().size() - missing.size();
    inOrder += longestCommon(truth.lines(), read);
    rows += truth.rows().size();
    wholeRows += truth.rows().size() - Facts.missing(read, truth.rows()).size();
    misnumbered += missing.stream().filter(line -> isMisnumbered(line, read)).count();
    String all = String.join("", truth.lines()) + String.join("", truth.rows());
    foreign += read.stream().filter(line -> !all.contains(line)).count();
  }

  /** Whether a line is there but for its number, which is missing or another one. */
  private static boolean isMisnumbered(String line, List<String> read) {
    Matcher label = LABEL.matcher(line);
    String rest = label.replaceFirst("");
    return rest.length() < line.length()
        && read.stream()
            .anyMatch(one -> one.endsWith(rest) && one.length() - rest.length() <= LONGEST_NUMBER);
  }

  /** How many lines stand in both in the same order. */
  private static int longestCommon(List<String> one, List<String> other) {
    int[][] best = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        best[i][j] =
            one.get(i).equals(other.get(j))
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    return best[0][0];
  }

  /** The figures as cells of a row. */
  String row() {
    if (files == unread) {
      return "读不出 | | | | | | | | ";
    }
    return String.join(
        " | ",
        files - unread + "/" + files,
        Figures.share(whole, lines),
        Figures.share(inOrder, lines),
        String.valueOf(misnumbered),
        String.valueOf(foreign),
        Figures.share(wholeRows, rows),
        Figures.share(sameFacts, facts) + " / " + Figures.share(sameFacts, foundFacts),
        Figures.share(sameButForSection, facts),
        Figures.millis(millis / (files - unread)));
  }
}
