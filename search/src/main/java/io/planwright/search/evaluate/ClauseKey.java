package io.planwright.search.evaluate;

import io.planwright.search.Clause;
import io.planwright.search.analysis.Folding;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Names a clause for good, whatever index it is in: {@code 01-yunhu-gaoqi/plan.txt#二、/（一）~2@8c41f0}
 * is the second clause of section （一） below 二、 of that file, and its words have the mark 8c41f0.
 *
 * @param file the end of the file's path, with {@code /} between folders
 * @param document which document of the file, from 1
 * @param section the numbers of the headings above it, {@code ·} for one without a number
 * @param ordinal which of the section's clauses, from 1
 * @param mark six hexadecimal digits made of its words, empty where they do not matter
 */
public record ClauseKey(String file, int document, String section, int ordinal, String mark) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<file>[^#!]+)(?:!(?<document>\\d{1,4}))?#(?<section>[^~@]*)"
              + "(?:~(?<ordinal>\\d{1,5}))?(?:@(?<mark>[0-9a-f]{6}))?");

  private static final String UNNUMBERED = "·";
  private static final int MARK_BITS = 0xFFFFFF;

  /** Reads a key; empty when it has another form. */
  public static Optional<ClauseKey> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    String mark = form.group("mark");
    return Optional.of(
        new ClauseKey(
            form.group("file"),
            number(form.group("document")),
            form.group("section"),
            number(form.group("ordinal")),
            mark == null ? "" : mark));
  }

  @SuppressWarnings("NullAway") // A group that took no part is null.
  private static int number(String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  /** The numbers of the headings above a clause: {@code 二、/（一）}. */
  static String section(Clause clause) {
    return clause.path().stream().map(ClauseKey::numberOf).collect(Collectors.joining("/"));
  }

  /** What a heading begins with, up to the first word: {@code （一）强化培育} → {@code （一）}. */
  private static String numberOf(String heading) {
    Matcher number = HEADING_NUMBER.matcher(heading);
    return number.lookingAt() ? number.group().replaceAll("\\s", "") : UNNUMBERED;
  }

  private static final Pattern HEADING_NUMBER =
      Pattern.compile(
          "\\s*(?:第[\\s\\d〇零一二三四五六七八九十百]{1,12}[章节条款]"
              + "|[（(][\\s\\d〇零一二三四五六七八九十]{1,8}[)）]"
              + "|[\\d〇零一二三四五六七八九十]{1,4}(?:[.．、]\\d{0,3}|[’'o]))");

  /** The mark of a clause's words: blanks, punctuation, width and letter case do not matter. */
  static String mark(String text) {
    CRC32 sum = new CRC32();
    String letters =
        Folding.fold(text)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    sum.update(letters.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%06x", sum.getValue() & MARK_BITS);
  }

  @Override
  public String toString() {
    return file
        + (document == 1 ? "" : "!" + document)
        + "#"
        + section
        + (ordinal == 1 ? "" : "~" + ordinal)
        + (mark.isEmpty() ? "" : "@" + mark);
  }
}
