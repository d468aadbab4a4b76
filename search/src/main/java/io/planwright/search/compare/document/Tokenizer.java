package io.planwright.search.compare.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts letters into words: a number with unit and bound ({@code 不低于1.5万元}), a run of Latin letters,
 * every other letter alone; the difference joins those again.
 */
final class Tokenizer {
  private static final String CHINESE = "[一二两三四五六七八九十百千万亿〇零]";

  /** 一批, 一个 say that there is something and not how many. */
  private static final String NOT_COUNTED = "(?!一[个批次项])";

  private static final Pattern CALENDAR_YEAR = Pattern.compile("(?<![\\d.,])(?:19|20|21)\\d\\d年");

  private final Pattern word;

  /** Loads the units and bounds. */
  Tokenizer() {
    List<List<String>> rows = Rows.of("figures.tsv");
    String counters = alternation(rows, "counter");
    String units = alternation(rows, "unit");
    String arabic = "\\d+(?:[.,]\\d+)*(?<au>[十百千万亿]*(?:" + units + "|" + counters + ")?)";
    String part = "百分之(?:" + CHINESE + "|点)+";
    String chinese = NOT_COUNTED + CHINESE + "+(?<cu>" + counters + ")";
    String before = "(?:" + alternation(rows, "before") + ")?";
    String behind = "(?:" + alternation(rows, "behind") + ")?";
    this.word =
        Pattern.compile(
            "(?<number>"
                + before
                + "(?:"
                + arabic
                + "|"
                + part
                + "|"
                + chinese
                + ")"
                + behind
                + ")|[A-Za-z]+");
  }

  /** The words in order; together they are all letters. */
  List<Token> tokens(String letters) {
    List<Token> tokens = new ArrayList<>();
    Matcher found = word.matcher(letters);
    int at = 0;
    while (at < letters.length()) {
      boolean more = found.find(at);
      int until = more ? found.start() : letters.length();
      while (at < until) {
        int next = letters.offsetByCodePoints(at, 1);
        tokens.add(new Token(letters.substring(at, next), at, next, false, ""));
        at = next;
      }
      if (more) {
        boolean number = found.group("number") != null;
        tokens.add(new Token(found.group(), found.start(), found.end(), number, unit(found)));
        at = found.end();
      }
    }
    return tokens;
  }

  /** The unit; of a calendar year it is another than of three years. */
  private static String unit(Matcher found) {
    if (CALENDAR_YEAR.matcher(found.group()).find()) {
      return "calendar";
    }
    String arabic = found.group("au");
    String chinese = found.group("cu");
    return arabic != null ? arabic : chinese != null ? chinese : "";
  }

  private static String alternation(List<List<String>> rows, String kind) {
    return rows.stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
