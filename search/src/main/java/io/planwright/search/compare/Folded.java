package io.planwright.search.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names as they are compared: without blanks, marks and brackets, narrow, in lower case, with the
 * words of {@code folds.tsv} put for their synonyms.
 *
 * <p>Example: {@code “国高企”的数量} and {@code 高新技术企业数量} are both {@code 高新技术企业}.
 */
final class Folded {
  private final Map<String, String> replacements = new TreeMap<>(Folded::longestFirst);
  private final List<String> beginnings = new ArrayList<>();
  private final List<String> endings = new ArrayList<>();
  private final List<String> slack = new ArrayList<>();

  Folded() {
    for (List<String> row : WordRows.of("folds.tsv", 3)) {
      switch (row.getFirst()) {
        case "replace" -> replacements.put(row.get(1), row.get(2));
        case "begin" -> beginnings.add(row.get(1));
        case "end" -> endings.add(row.get(1));
        case "slack" -> slack.add(row.get(1));
        default -> throw new IllegalStateException("folds.tsv: " + row.getFirst());
      }
    }
    beginnings.sort(Folded::longestFirst);
    endings.sort(Folded::longestFirst);
  }

  private static int longestFirst(String one, String other) {
    int longer = Integer.compare(other.length(), one.length());
    return longer != 0 ? longer : one.compareTo(other);
  }

  /** Letters and figures only: {@code “就高、不重复”} is {@code 就高不重复}. */
  static String plain(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var plain = new StringBuilder(narrow.length());
    narrow
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '%' || c == '&')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** The same with synonyms replaced. */
  String words(String text) {
    String folded = plain(text);
    var out = new StringBuilder(folded.length());
    int at = 0;
    while (at < folded.length()) {
      int next = at;
      for (Map.Entry<String, String> one : replacements.entrySet()) {
        if (folded.startsWith(one.getKey(), at)) {
          out.append(one.getValue());
          next = at + one.getKey().length();
          break;
        }
      }
      if (next == at) {
        out.append(folded.charAt(at));
        next = at + 1;
      }
      at = next;
    }
    return out.toString();
  }

  /** The name of an indicator without the words that stand before and behind it by habit. */
  String name(String text) {
    String name = words(text);
    for (String before = ""; !before.equals(name); ) {
      before = name;
      for (String beginning : beginnings) {
        if (name.startsWith(beginning) && name.length() > beginning.length() + 1) {
          name = name.substring(beginning.length());
          break;
        }
      }
      for (String ending : endings) {
        if (name.endsWith(ending) && name.length() > ending.length() + 1) {
          name = name.substring(0, name.length() - ending.length());
          break;
        }
      }
    }
    return name;
  }

  /** A folded name without words that may stand in it or not: 研发经费支出占地区生产总值, 研发经费占生产总值. */
  String withoutSlack(String name) {
    String rest = name;
    for (String word : slack) {
      rest = rest.replace(word, "");
    }
    return rest;
  }

  /** How alike two folded names are, from 0 to 1: the share of pairs of characters they share. */
  static double likeness(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    List<String> first = pairs(one);
    List<String> rest = new ArrayList<>(pairs(other));
    int all = first.size() + rest.size();
    long shared = first.stream().filter(rest::remove).count();
    return 2.0 * shared / all;
  }

  private static List<String> pairs(String text) {
    List<String> pairs = new ArrayList<>();
    String padded = "^" + text + "$";
    for (int i = 0; i + 1 < padded.length(); i++) {
      pairs.add(padded.substring(i, i + 2));
    }
    return pairs;
  }
}
