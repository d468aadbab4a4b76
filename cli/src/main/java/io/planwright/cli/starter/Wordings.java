package io.planwright.cli.starter;

import io.planwright.model.Provenance;
import io.planwright.search.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text of plans as parameters and comments take it. */
final class Wordings {
  private static final Pattern BLANKS =
      Pattern.compile("[\\p{Cntrl}\\s\\u00a0\\u3000\\u2028\\u2029]+");
  private static final Pattern BETWEEN =
      Pattern.compile("(?<=[^\\p{ASCII}]) (?=.)|(?<=.) (?=[^\\p{ASCII}])");
  private static final Pattern SIGNS = Pattern.compile("[\\ufeff\\ufffe\\uffff]");
  private static final int QUOTE = 60;

  private Wordings() {}

  /** On one line, without blanks between Chinese characters: lines of a page are no sentences. */
  static String line(String text) {
    String blank = BLANKS.matcher(SIGNS.matcher(text).replaceAll("")).replaceAll(" ").strip();
    return BETWEEN.matcher(blank).replaceAll("");
  }

  /** The same, no longer than so many characters. */
  static String line(String text, int longest) {
    String line = line(text);
    int length = line.codePointCount(0, line.length());
    return length <= longest
        ? line
        : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
  }

  /** A quote as a comment has it. */
  static String quote(String text) {
    return "“" + line(text, QUOTE) + "”";
  }

  /** Where something stands: {@code 二、发展目标 / （一）总量持续扩大，第3页}. */
  static String place(Provenance provenance) {
    List<String> parts = new ArrayList<>();
    String section = provenance.section();
    if (section != null && !section.isBlank()) {
      parts.add(line(section));
    }
    if (provenance.page() != null) {
      parts.add("第" + provenance.page() + "页");
    }
    return String.join("，", parts);
  }

  /** The quote with its place. */
  static String source(String quote, Provenance provenance) {
    String place = place(provenance);
    return quote(quote) + (place.isEmpty() ? "" : "（" + place + "）");
  }

  /** The sentences of a text, without their ends. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (String one : line(text).split("(?<=[。！？])(?![”’）】])", -1)) {
      String sentence = one.strip();
      while (sentence.endsWith("。")) {
        sentence = sentence.substring(0, sentence.length() - 1).strip();
      }
      if (sentence.length() > 1) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  /** What a plan is called in a comment. */
  static String title(Plan plan) {
    return "《" + line(plan.name(), QUOTE) + "》";
  }
}
