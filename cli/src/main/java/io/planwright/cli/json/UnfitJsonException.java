package io.planwright.cli.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A piece of JSON is not, or not quite, what {@code extract --with-text} writes. */
public final class UnfitJsonException extends Exception {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Reason {
    /** It is something else: no {@code schemaVersion}, no {@code documents}. */
    OTHER_JSON,
    /** Its {@code schemaVersion} is not the one this program knows. */
    OTHER_VERSION,
    /** It holds facts, but not the text they stand in. */
    WITHOUT_TEXT,
    /** Something is missing in it, is of the wrong kind, or does not fit its text. */
    WRONG
  }

  /** Line and column. */
  private static final Pattern POSITION = Pattern.compile("(\\d{1,9}):(\\d+)");

  private final Reason reason;

  UnfitJsonException(Reason reason, String place) {
    super(place);
    this.reason = reason;
  }

  UnfitJsonException(Reason reason, String place, @Nullable Throwable cause) {
    super(place, cause);
    this.reason = reason;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /**
   * Where, of what stands in a longer file.
   *
   * @param first the line of the file in which it begins, from 1
   */
  public String placeFrom(int first) {
    Matcher position = POSITION.matcher(place());
    return position.matches()
        ? Integer.parseInt(position.group(1)) + first - 1 + ":" + position.group(2)
        : place();
  }

  /**
   * Where: a JSON pointer such as {@code /documents/0/targets/3/unit}, or line and column of what
   * is no JSON; for another version, that version.
   */
  public String place() {
    return String.valueOf(getMessage());
  }
}
