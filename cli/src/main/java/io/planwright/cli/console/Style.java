package io.planwright.cli.console;

/** Emphasis in a terminal, or none where colours are not wanted. */
public enum Style {
  /** Text as it is. */
  PLAIN,
  /** Emphasis with ANSI sequences. */
  COLOURED;

  private static final String RESET = "\u001b[0m";

  /** The style that fits a terminal. */
  public static Style of(Terminal terminal) {
    return terminal.colour() ? COLOURED : PLAIN;
  }

  /** A title. */
  public String title(String text) {
    return with("1;36", text);
  }

  /** A heading or a word that matters. */
  public String strong(String text) {
    return with("1", text);
  }

  /** Something of less weight: places, lines, notes. */
  public String faint(String text) {
    return with("2", text);
  }

  /** A number, or whatever is pointed at. */
  public String marked(String text) {
    return with("33", text);
  }

  private String with(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + RESET;
  }
}
