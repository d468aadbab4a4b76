package io.planwright.search.compare.document;

import io.planwright.model.Coded;
import io.planwright.model.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * A number that differs between two forms of the same clause: {@code 10万元} and {@code 20万元}.
 *
 * @param kind whether it changed, came or went
 * @param before the number of the first plan, null where it came
 * @param after the number of the second plan, null where it went
 * @param subject the indicator or the trigger it belongs to, null where the plans tell none
 */
public record NumberChange(
    Kind kind, @Nullable Figure before, @Nullable Figure after, @Nullable String subject) {
  /** What happened to a number. */
  public enum Kind implements Coded {
    /** It is another one. */
    CHANGED("changed"),
    /** Only the second plan has it. */
    ADDED("added"),
    /** Only the first plan has it. */
    REMOVED("removed");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * A number at its place.
   *
   * @param excerpt the number with its unit and bound: {@code 不低于400家}
   * @param context the part of the sentence round it, without blanks
   * @param heading the headings above it
   */
  public record Figure(Excerpt excerpt, String context, String heading) {}
}
