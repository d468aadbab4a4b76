package io.planwright.cli.parameters;

import io.planwright.read.charset.DecodedText;
import io.planwright.read.charset.TextDecoder;
import io.planwright.templates.parameters.PlanParameters;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameter files: YAML, or JSON, which is YAML too, in UTF-8, GB18030 or whatever Chinese
 * text is saved in.
 *
 * <p>Example: {@code 地区: 东屏区} gives a place with this name.
 */
public final class ParametersReader {
  /** Far more than any plan, far less than hurts. */
  private static final int MOST_CHARACTERS = 4_000_000;

  private final TextDecoder decoder = new TextDecoder();

  /**
   * The parameters in a file.
   *
   * @param content its bytes
   * @throws UnfitParametersException with all that is wrong
   */
  public PlanParameters read(byte[] content) throws UnfitParametersException {
    DecodedText decoded = decoder.decode(content);
    Reading reading = new Reading();
    PlanParameters parameters = null;
    if (decoded.text().length() > MOST_CHARACTERS) {
      reading.problem("params.tooLong", Position.START, MOST_CHARACTERS);
    } else if (!decoded.readable() && !decoded.text().isBlank()) {
      reading.problem("params.noText", Position.START);
    } else {
      parameters = parameters(decoded.text(), reading);
    }
    List<Mistake> mistakes = reading.mistakes();
    if (!mistakes.isEmpty()) {
      throw new UnfitParametersException(mistakes);
    }
    return Objects.requireNonNull(parameters);
  }

  private static @Nullable PlanParameters parameters(String text, Reading reading) {
    YamlNode root = YamlTree.read(text, reading);
    if (root == null || root.isOpen()) {
      if (reading.mistakes().isEmpty()) {
        reading.problem("params.empty", Position.START);
      }
      return null;
    }
    if (root instanceof YamlNode.Scalar scalar
        && !FullWidth.hidden(scalar.text(), FileKeys.ALL_NAMES).isEmpty()) {
      String key = FullWidth.hidden(scalar.text(), FileKeys.ALL_NAMES);
      reading.problem("params.hiddenColon", scalar, key);
      return null;
    }
    return FileKeys.FILE.read(root, reading);
  }
}
