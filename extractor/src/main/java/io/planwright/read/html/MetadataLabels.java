package io.planwright.read.html;

import io.planwright.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Splits a line at the labels of metadata blocks: 索 引 号：1150 主题分类：科技 → (索引号, 1150), (主题分类, 科技).
 *
 * <p>A label may be set in brackets ([ 索引号 ], 【发文字号】), spread with blanks, and end with a colon, a
 * bracket or the cell it fills.
 */
final class MetadataLabels {
  /** How much a label proves that it stands in a metadata block. */
  enum Weight {
    /** Stands in metadata blocks and nowhere else. */
    STRONG,
    /** Stands elsewhere, too. */
    PLAIN,
    /** Makes a line below the title by itself, such as 来源：市科技局. */
    SINGLE
  }

  /** What the value is. */
  enum Kind {
    FIELD,
    TITLE,
    CHROME
  }

  /**
   * A known label.
   *
   * @param text without blanks, brackets and colon
   */
  record Label(String text, Kind kind, Weight weight) {}

  /**
   * A label with what follows it.
   *
   * @param value up to the next label, trimmed
   * @param closed whether nothing follows the label, so that its value may stand in the next cell
   */
  record Entry(Label label, String value, boolean closed) {}

  private record Match(Label label, int end, boolean marked) {}

  private static final int LONGEST_LABEL = 12;

  /** In a line of this length labels are told without a blank in front: 时间:2023-05-17作者:小编. */
  private static final int SHORT_LINE = 160;

  /** In longer ones labels of this length are. */
  private static final int SELF_EVIDENT = 4;

  private static final String BULLETS = "•·●■◆▪*|｜／";
  private static final String OPENING = "[【［〔(（";
  private static final String CLOSING = "]】］〕)）";
  private static final String COLONS = ":：﹕∶";

  private final Map<String, Label> labels = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  /** Loads the lexicon {@code metadata-labels.tsv}. */
  MetadataLabels() {
    for (Tsv.Row row : Tsv.read(MetadataLabels.class, "metadata-labels.tsv")) {
      String surface = row.get("surface");
      for (int length = 1; length <= surface.length(); length++) {
        beginnings.add(surface.substring(0, length));
      }
      labels.put(
          surface,
          new Label(
              surface,
              Kind.valueOf(row.get("canonical")),
              switch (row.get("attributes")) {
                case "strong" -> Weight.STRONG;
                case "plain" -> Weight.PLAIN;
                case "single" -> Weight.SINGLE;
                default -> throw row.bad("unknown weight");
              }));
    }
  }

  /** The entries of a line or cell, none when it does not begin with a label. */
  List<Entry> split(String text) {
    Optional<Match> first = match(text, 0, true);
    if (first.isEmpty()) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    Match open = first.get();
    int at = open.end();
    while (at < text.length()) {
      Optional<Match> next = isBoundary(text, at) ? match(text, at, false) : Optional.empty();
      if (next.isPresent() && (isGap(text, at) || isSelfEvident(next.get(), text))) {
        entries.add(entry(open, text.substring(open.end(), at)));
        open = next.get();
        at = open.end();
      } else {
        at++;
      }
    }
    entries.add(entry(open, text.substring(open.end())));
    return entries;
  }

  /** Whether a text is a label and nothing else. */
  boolean isLabel(String text) {
    List<Entry> entries = split(text);
    return entries.size() == 1 && entries.getFirst().closed();
  }

  private static boolean isSelfEvident(Match match, String text) {
    return text.length() <= SHORT_LINE || match.label().text().length() >= SELF_EVIDENT;
  }

  /** Whether a label can begin here: not on a blank. */
  private static boolean isBoundary(String text, int at) {
    return !isBlank(text.charAt(at));
  }

  private static boolean isGap(String text, int at) {
    char before = text.charAt(at - 1);
    return isBlank(before)
        || BULLETS.indexOf(before) >= 0
        || before == ';'
        || before == '；'
        || OPENING.indexOf(text.charAt(at)) >= 0;
  }

  private static Entry entry(Match open, String rest) {
    int start = 0;
    int end = rest.length();
    while (start < end && isFiller(rest.charAt(start))) {
      start++;
    }
    while (end > start && isFiller(rest.charAt(end - 1))) {
      end--;
    }
    return new Entry(open.label(), rest.substring(start, end), start == end);
  }

  private static boolean isFiller(char c) {
    return isBlank(c) || BULLETS.indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0' || c == '\u2003';
  }

  /**
   * Matches a label at a place.
   *
   * @param leading whether this is the beginning of the line, where the label may end with the line
   *     or with a blank
   */
  private Optional<Match> match(String text, int from, boolean leading) {
    int at = from;
    while (leading && at < text.length() && isFiller(text.charAt(at))) {
      at++;
    }
    boolean bracket = at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0;
    if (bracket) {
      at++;
    }
    StringBuilder compact = new StringBuilder();
    Optional<Match> longest = Optional.empty();
    while (at < text.length() && compact.length() < LONGEST_LABEL) {
      char c = text.charAt(at++);
      if (isBlank(c)) {
        continue;
      }
      if (!Character.isLetter(c)) {
        break;
      }
      compact.append(c);
      if (!beginnings.contains(compact.toString())) {
        break;
      }
      Label label = compact.length() < 2 ? null : labels.get(compact.toString());
      if (label != null) {
        Optional<Match> found = after(text, at, bracket, leading, label);
        if (found.isPresent() && found.get().marked()) {
          return found;
        }
        longest = found;
      }
    }
    return longest;
  }

  /** Whether what follows a label's characters ends the label. */
  private static Optional<Match> after(
      String text, int from, boolean bracket, boolean leading, Label label) {
    int at = skipBlanks(text, from);
    boolean marked = false;
    if (bracket) {
      if (at == text.length() || CLOSING.indexOf(text.charAt(at)) < 0) {
        return Optional.empty();
      }
      at = skipBlanks(text, at + 1);
      marked = true;
    }
    if (at < text.length() && COLONS.indexOf(text.charAt(at)) >= 0) {
      at++;
      marked = true;
    }
    if (marked) {
      return Optional.of(new Match(label, at, true));
    }
    boolean ends = at == text.length();
    boolean blankAfterStrong = at > from && label.weight() == Weight.STRONG;
    return leading && (ends || blankAfterStrong)
        ? Optional.of(new Match(label, at, false))
        : Optional.empty();
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
