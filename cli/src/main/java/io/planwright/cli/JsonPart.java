package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.json.ExtractionReader;
import io.planwright.cli.json.UnfitJsonException;
import io.planwright.read.Limits;
import io.planwright.read.UnreadableFileException;
import java.io.IOException;

/** A stretch of a file that holds what {@code extract} has written of one source. */
final class JsonPart {
  /** Told of JSON that is something else. */
  static final String OTHER_JSON = "JSON_" + UnfitJsonException.Reason.OTHER_JSON;

  private final CommandContext context;
  private final InputFile.Part part;
  private final String shown;
  private final String name;

  JsonPart(CommandContext context, InputFile input, InputFile.Part part) {
    boolean alone = part.line() == 1 && !input.shown().contains("#");
    this.context = context;
    this.part = part;
    this.shown = input.shown();
    this.name = alone ? shown : context.text("json.line", shown, part.line());
  }

  /**
   * Its bytes.
   *
   * @throws UnreadableFileException when there are too many, or the file cannot be read
   */
  byte[] bytes(Limits limits) {
    if (part.length() > limits.maxBytes()) {
      throw new UnreadableFileException("FILE_TOO_LARGE", context.text("json.TOO_LARGE", name));
    }
    try {
      return part.bytes();
    } catch (IOException e) {
      throw new UnreadableFileException(
          "FILE_UNREADABLE", context.text("input.FILE_UNREADABLE", shown));
    }
  }

  /**
   * What they say.
   *
   * @param textNeeded whether facts without their text are of no use
   * @throws UnreadableFileException when they are no extraction, or one that lacks the text
   */
  ExtractionReader.Reading read(byte[] json, boolean textNeeded) {
    try {
      return ExtractionReader.read(json, textNeeded);
    } catch (UnfitJsonException e) {
      throw new UnreadableFileException(
          "JSON_" + e.reason(),
          context.text("json." + e.reason().name(), name, e.placeFrom(part.line())));
    }
  }
}
