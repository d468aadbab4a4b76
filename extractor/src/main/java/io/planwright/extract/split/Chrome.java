package io.planwright.extract.split;

import io.planwright.extract.clean.Label;
import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;

/** Knows lines of site chrome by the phrases of {@code chrome.tsv}. */
public final class Chrome {
  private static final int LONG_LINE = 80;

  private final WordTrie<Boolean> phrases =
      WordTrie.of(
          Tsv.read(Chrome.class, "chrome.tsv").stream().map(row -> row.get("phrase")).toList());

  /** Loads the phrases. */
  public Chrome() {}

  /** Whether a line belongs to the site and not to the document. */
  public boolean isChrome(String line) {
    return phrases.isIn(line);
  }

  /**
   * Where the document ends and the furniture below it begins: at the first line of site chrome
   * behind which no numbered and no long line follows.
   */
  public int bodyEnd(String text, int start, int end) {
    int bodyEnd = end;
    int lineEnd = end;
    while (lineEnd > start) {
      int lineStart = Math.max(start, text.lastIndexOf('\n', lineEnd - 1) + 1);
      String line = text.substring(lineStart, lineEnd);
      if (isChrome(line) || line.startsWith("来源：")) {
        bodyEnd = lineStart;
      } else if (line.length() >= LONG_LINE || Label.at(line, 0, line.length()) != null) {
        return bodyEnd;
      }
      lineEnd = lineStart - 1;
    }
    return end;
  }
}
