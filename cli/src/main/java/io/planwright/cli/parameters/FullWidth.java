package io.planwright.cli.parameters;

import java.util.List;

/** Punctuation of Chinese sentences where YAML wants that of keyboards: {@code 地区：东屏区}. */
final class FullWidth {
  private static final String MARKS = "：，｛｝［］【】";

  private FullWidth() {}

  /** Whether a word is a known key together with what should stand behind it. */
  static boolean isSuspected(String word, List<String> keys) {
    boolean marked = word.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    return marked || keys.stream().anyMatch(key -> word.startsWith(key + ":"));
  }

  /** The key at the beginning of a line with a colon that YAML does not see; empty for others. */
  static String hidden(String line, List<String> keys) {
    String start = line.strip();
    while (start.startsWith("- ")) {
      start = start.substring(2).strip();
    }
    for (String key : keys) {
      if (start.startsWith(key)) {
        String rest = start.substring(key.length());
        boolean wide = rest.startsWith("：");
        boolean close = rest.startsWith(":") && rest.length() > 1 && rest.charAt(1) != ' ';
        if (wide || close) {
          return key;
        }
      }
    }
    return "";
  }
}
