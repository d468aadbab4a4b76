package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.search.compare.Coverage;
import java.util.ArrayList;
import java.util.List;

/** What a comparison rests on, in sentences: the end of every comparison. */
final class CoverageLines {
  private static final String INDENT = "  ";

  private final Messages messages;
  private final int width;
  private final Style style;

  CoverageLines(Messages messages, int width, Style style) {
    this.messages = messages;
    this.width = width;
    this.style = style;
  }

  List<String> of(Coverage coverage) {
    return of(new CoverageSentences(messages).of(coverage));
  }

  /** The sentences of a coverage below their heading. */
  List<String> of(List<String> sentences) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(style.strong(DisplayWidth.cut(messages.text("compare.coverage"), width)));
    for (String sentence : sentences) {
      lines.addAll(wrapped(sentence, width, INDENT));
    }
    return lines;
  }

  /** A sentence in lines that fit, the further ones further in. */
  static List<String> wrapped(String sentence, int width, String indent) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder(indent);
    int used = indent.length();
    for (int at = 0; at < sentence.length(); ) {
      int codePoint = sentence.codePointAt(at);
      String letter = Character.toString(codePoint);
      int needed = DisplayWidth.of(letter);
      if (used + needed > width && used > indent.length() * 2) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent + indent);
        used = indent.length() * 2;
      }
      line.append(letter);
      used += needed;
      at += letter.length();
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
