package io.planwright.cli.parameters;

import io.planwright.templates.parameters.Open;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words: a name on one line, or sentences.
 *
 * @param longest in characters
 * @param lines whether it may have several lines
 */
record TextShape(int longest, boolean lines) implements Shape<String> {
  /** A name or another short text. */
  static final TextShape NAME = new TextShape(200, false);

  /** Sentences. */
  static final TextShape SENTENCES = new TextShape(20_000, true);

  @Override
  public @Nullable String read(YamlNode node, Reading reading) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      reading.problem("params.notText", node);
      return null;
    }
    String text = scalar.text().strip();
    if (scalar.isTruth()) {
      reading.problem("params.truthNoText", node, scalar.shown());
      return null;
    }
    if (scalar.text().codePointCount(0, scalar.text().length()) > longest) {
      reading.problem("params.textTooLong", node, longest);
      return null;
    }
    if (!lines && text.indexOf('\n') >= 0) {
      reading.problem("params.textOfLines", node);
      return null;
    }
    return text;
  }

  @Override
  public String open() {
    return Open.WORD;
  }

  @Override
  public Written write(String value) {
    return Open.is(value) ? Written.OPEN : new Written.Text(value);
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.of("type", List.of("string", "number"), "maxLength", longest);
  }
}
