package io.planwright.cli.parameters;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says what is wrong where a file is no YAML at all, in words of people who write sentences and not
 * programs: most often a colon of the Chinese keyboard, a tab, or a quotation mark that is missing.
 */
final class SyntaxMistakes {
  /** The place where the parser gives up is at most so many lines behind the mistake. */
  private static final int LINES_BEFORE = 3;

  private final List<String> lines;
  private final String text;
  private final Reading reading;

  SyntaxMistakes(String text, Reading reading) {
    this.text = text;
    this.lines = text.lines().toList();
    this.reading = reading;
  }

  /** Tells what is behind an exception of the parser. */
  void tell(YamlEngineException exception) {
    switch (exception) {
      case ReaderException unprintable ->
          reading.problem(
              "params.unprintable",
              position(unprintable.getPosition()),
              "U+" + Integer.toHexString(0x10000 | unprintable.getCodePoint()).substring(1));
      case MarkedYamlEngineException marked -> marked(marked);
      default -> reading.problem("params.syntax", Position.START);
    }
  }

  private void marked(MarkedYamlEngineException exception) {
    Position at =
        exception
            .getProblemMark()
            .or(exception::getContextMark)
            .map(YamlTree::position)
            .orElse(Position.START);
    if (tellHiddenColons(at.line())) {
      return;
    }
    if (line(at.line()).startsWith("\t") || exception.getProblem().contains("TAB")) {
      reading.problem("params.tab", at);
    } else if (exception.getProblem().contains("mapping values are not allowed")) {
      reading.problem("params.colon", at);
    } else if (exception.getProblem().contains("unexpected end of stream")
        || exception.getProblem().contains("expected ',' or")) {
      Position begun = exception.getContextMark().map(YamlTree::position).orElse(at);
      reading.problem("params.unclosed", begun);
    } else if (exception.getProblem().contains("cannot start any token")) {
      reading.problem("params.sign", at, sign(at));
    } else {
      reading.problem("params.syntax", at);
    }
  }

  /** Colons that YAML does not see near the place where it gives up. */
  private boolean tellHiddenColons(int lineNumber) {
    boolean told = false;
    for (int number = Math.max(1, lineNumber - LINES_BEFORE); number <= lineNumber; number++) {
      String line = line(number);
      String key = FullWidth.hidden(line, FileKeys.ALL_NAMES);
      if (!key.isEmpty()) {
        int column = line.indexOf(key) + key.length() + 1;
        reading.problem("params.hiddenColon", new Position(number, column), key);
        told = true;
      }
    }
    return told;
  }

  private String line(int number) {
    return number <= lines.size() ? lines.get(number - 1) : "";
  }

  private String sign(Position at) {
    String line = line(at.line());
    return at.column() <= line.length() ? line.substring(at.column() - 1, at.column()) : "";
  }

  /** The place of a character that is counted from the beginning of the file. */
  private Position position(int characters) {
    int line = 1;
    int column = 1;
    int end =
        text.offsetByCodePoints(0, Math.min(characters, text.codePointCount(0, text.length())));
    for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
      boolean ends = text.charAt(i) == '\n';
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    return new Position(line, column);
  }
}
