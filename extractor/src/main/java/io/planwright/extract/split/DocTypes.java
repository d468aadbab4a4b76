package io.planwright.extract.split;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordEndings;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of documents a title can end with: 行动计划, 实施方案, 若干措施 …, rows of {@code doctypes.tsv}.
 */
public final class DocTypes {
  private final BitSet lastCharacters = new BitSet();
  private final WordEndings<Boolean> types;

  /** Loads the rows. */
  public DocTypes() {
    List<String> words =
        Tsv.read(DocTypes.class, "doctypes.tsv").stream().map(row -> row.get("docType")).toList();
    types = WordEndings.of(words);
    words.forEach(type -> lastCharacters.set(type.charAt(type.length() - 1)));
  }

  /** Whether a kind may end with a character: a quick look before {@link #of}. */
  public boolean mayEndWith(char c) {
    return lastCharacters.get(c);
  }

  /** The longest kind a title ends with, brackets behind it left out. */
  public Optional<String> of(String title) {
    String bare = withoutBrackets(title);
    int start = types.startOf(bare, 0, bare.length());
    return start == bare.length() ? Optional.empty() : Optional.of(bare.substring(start));
  }

  /** The title without （试行）, （2024—2026年） and brackets that were cut open at its end. */
  public static String withoutBrackets(String title) {
    String bare = title.strip();
    while (true) {
      int open = Math.max(bare.lastIndexOf('（'), bare.lastIndexOf('〔'));
      boolean closed = bare.endsWith("）") || bare.endsWith("〕");
      boolean cut = open >= 0 && bare.indexOf('）', open) < 0 && bare.indexOf('〕', open) < 0;
      if (open > 0 && (closed || cut)) {
        bare = bare.substring(0, open).strip();
      } else {
        return bare.endsWith("》") || bare.endsWith("”")
            ? bare.substring(0, bare.length() - 1)
            : bare;
      }
    }
  }
}
