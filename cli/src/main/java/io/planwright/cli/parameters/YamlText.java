package io.planwright.cli.parameters;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as YAML takes them for texts: as they are where that is safe, else in quotation marks. */
final class YamlText {
  /** What begins something else than a text. */
  private static final String SIGNS = "-?:,[]{}#&*!|>'\"%@`=~";

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)null|true|false|yes|no|on|off|[-+]?[.\\d][\\d._,eE+-]*|[-+]?\\.(inf|nan)");

  private YamlText() {}

  /**
   * A text as a value or key.
   *
   * @param within whether it stands within brackets, or before a colon
   */
  static String plainOrQuoted(String text, boolean within) {
    return isPlain(text, within) ? text : quoted(text);
  }

  private static boolean isPlain(String text, boolean within) {
    boolean number = within && text.matches("\\d{4}");
    return number
        || (!text.isEmpty()
            && SIGNS.indexOf(text.charAt(0)) < 0
            && text.strip().equals(text)
            && !text.contains(": ")
            && !text.contains(" #")
            && !text.endsWith(":")
            && !OTHER.matcher(text).matches()
            && !text.startsWith("---")
            && !text.startsWith("...")
            && text.codePoints().allMatch(c -> isOrdinary(c, within)));
  }

  private static boolean isOrdinary(int c, boolean within) {
    boolean bracket = within && ",[]{}:".indexOf(c) >= 0;
    return !bracket && Character.isDefined(c) && !isSpecial(c);
  }

  private static boolean isSpecial(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c & 0xFFFE) == 0xFFFE;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (isSpecial(c)) {
                    quoted.append(String.format(Locale.ROOT, "\\U%08x", c));
                  } else {
                    quoted.appendCodePoint(c);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }
}
