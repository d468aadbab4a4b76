package io.planwright.extract.split;

import io.planwright.rule.Tsv;
import java.util.List;

/** Knows lines of site chrome by the phrases of {@code chrome.tsv}. */
public final class Chrome {
  private final List<String> phrases =
      Tsv.read(Chrome.class, "chrome.tsv").stream().map(row -> row.get("phrase")).toList();

  /** Loads the phrases. */
  public Chrome() {}

  /** Whether a line belongs to the site and not to the document. */
  public boolean isChrome(String line) {
    return phrases.stream().anyMatch(line::contains);
  }
}
