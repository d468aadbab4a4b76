package io.planwright.templates.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Breaks lines of a title that are too long, into lines of about the same length and where no word
 * is cut.
 *
 * <p>The words it knows stand in {@code title-words.txt}. Example: 云湖区人民政府关于印发高新技术企业培育三年行动方案的通知
 * becomes 云湖区人民政府关于印发 / 高新技术企业培育三年行动方案的通知.
 */
final class TitleLines {
  /** 156 mm hold twenty characters of 22 points. */
  private static final double LONGEST_LINE = 20;

  private static final double CUT_BETWEEN_UNKNOWN = 60;
  private static final double CUT_BESIDE_KNOWN = 25;

  /** （2026—2028年） stands on a line of its own where there is room for one more. */
  private static final double CUT_BEFORE_BRACKET = -50;

  private static final double NEVER = 1e9;

  private static final int LONGEST_WORD = 12;

  private static final Set<String> GOOD_ENDS = Set.of("关于", "印发", "人民政府", "办公室", "办公厅", "的", "、");
  private static final Set<String> GOOD_BEGINNINGS = Set.of("《");

  private final Set<String> words;

  TitleLines() {
    try (InputStream in = TitleLines.class.getResourceAsStream("title-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("title-words.txt");
      }
      words =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .collect(Collectors.toCollection(HashSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a title as given, those that are too long broken. */
  List<String> of(List<String> lines) {
    List<String> fitting = new ArrayList<>();
    for (String line : lines) {
      if (Measures.characters(line) <= LONGEST_LINE) {
        fitting.add(line);
      } else {
        fitting.addAll(broken(tokens(line)));
      }
    }
    return fitting;
  }

  /** The cheapest way to break: even lines count, and cuts at bad places. */
  private List<String> broken(List<String> tokens) {
    int count = tokens.size();
    double all = tokens.stream().mapToDouble(Measures::characters).sum();
    double wanted = all / Math.ceil(all / LONGEST_LINE);
    double[] cost = new double[count + 1];
    int[] from = new int[count + 1];
    Arrays.fill(cost, 1, count + 1, Double.MAX_VALUE);
    for (int end = 1; end <= count; end++) {
      double width = 0;
      for (int start = end - 1; start >= 0; start--) {
        width += Measures.characters(tokens.get(start));
        if (width > LONGEST_LINE && start < end - 1) {
          break;
        }
        double uneven = (width - wanted) * (width - wanted);
        double total = cost[start] + uneven + (start == 0 ? 0 : cut(tokens, start));
        if (total < cost[end]) {
          cost[end] = total;
          from[end] = start;
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (int end = count; end > 0; end = from[end]) {
      lines.addFirst(String.join("", tokens.subList(from[end], end)));
    }
    return lines;
  }

  private double cut(List<String> tokens, int before) {
    String left = tokens.get(before - 1);
    String right = tokens.get(before);
    if ("的、》）”’，：".contains(right) || "《（“‘".contains(left)) {
      return NEVER;
    }
    if (right.startsWith("（")) {
      return CUT_BEFORE_BRACKET;
    }
    if (GOOD_ENDS.contains(left) || GOOD_BEGINNINGS.contains(right.substring(0, 1))) {
      return 0;
    }
    return words.contains(left) || words.contains(right) ? CUT_BESIDE_KNOWN : CUT_BETWEEN_UNKNOWN;
  }

  /** Known words, numbers, what stands in round brackets, and single characters. */
  private List<String> tokens(String line) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int end = tokenEnd(line, at);
      tokens.add(line.substring(at, end));
      at = end;
    }
    return tokens;
  }

  private int tokenEnd(String line, int at) {
    if (line.charAt(at) == '（') {
      int close = line.indexOf('）', at);
      if (close > 0 && Measures.characters(line.substring(at, close + 1)) <= LONGEST_LINE) {
        return close + 1;
      }
    }
    for (int end = Math.min(line.length(), at + LONGEST_WORD); end > at + 1; end--) {
      if (words.contains(line.substring(at, end))) {
        return end;
      }
    }
    int end = at + Character.charCount(line.codePointAt(at));
    while (isNarrow(line.charAt(at)) && end < line.length() && isNarrow(line.charAt(end))) {
      end++;
    }
    if (Character.isDigit(line.charAt(at)) && end < line.length() && line.charAt(end) == '年') {
      end++;
    }
    return end;
  }

  private static boolean isNarrow(char c) {
    return c < 0x2000;
  }
}
