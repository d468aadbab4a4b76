package io.planwright.extract.outline;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import io.planwright.model.Section;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What headings say: 发展目标 is a goal section, a heading with 保障 in it is about safeguards. */
final class HeadingLexicon {
  private final WordTrie<Section.Kind> whole;
  private final Map<String, Section.Kind> words = new LinkedHashMap<>();

  HeadingLexicon() {
    Map<String, Section.Kind> rows = new HashMap<>();
    for (Tsv.Row row : Tsv.read(HeadingLexicon.class, "headings.tsv")) {
      rows.put(row.get("heading"), Section.Kind.valueOf(row.get("kind")));
    }
    whole = WordTrie.of(rows);
    for (Tsv.Row row : Tsv.read(HeadingLexicon.class, "headingwords.tsv")) {
      words.put(row.get("word"), Section.Kind.valueOf(row.get("kind")));
    }
  }

  /** The end of the whole heading that starts at an offset, the offset itself when none does. */
  int wholeEnd(String text, int at, int end) {
    WordTrie.Match<Section.Kind> match = whole.longestAt(text, at, end);
    return match == null ? at : match.end();
  }

  Section.Kind kindOf(String title) {
    WordTrie.Match<Section.Kind> match = whole.longestAt(title, 0, title.length());
    if (match != null && match.end() == title.length()) {
      return match.value();
    }
    for (Map.Entry<String, Section.Kind> word : words.entrySet()) {
      if (title.contains(word.getKey())) {
        return word.getValue();
      }
    }
    return match == null ? Section.Kind.OTHER : match.value();
  }
}
