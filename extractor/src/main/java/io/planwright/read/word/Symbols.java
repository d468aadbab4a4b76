package io.planwright.read.word;

import io.planwright.lexicon.Tsv;
import io.planwright.read.zip.XmlCursor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads characters that a document names by font and number.
 *
 * <p>Example: number F0B3 of the font Symbol is ≥. Ornaments of picture fonts that {@code
 * symbols.tsv} does not list have no character and are left out.
 */
final class Symbols {
  private static final int PRIVATE_FROM = 0xE000;
  private static final int PRIVATE_TO = 0xF8FF;

  private final Map<String, String> characters = new HashMap<>();

  /** Loads the list. */
  Symbols() {
    for (Tsv.Row row : Tsv.read(Symbols.class, "symbols.tsv")) {
      characters.put(row.require("surface"), row.require("canonical"));
    }
  }

  /** The character the current element names, empty when there is none. */
  String read(XmlCursor xml) {
    String font = xml.attribute("font").orElse("");
    String number = xml.attribute("char").orElse("");
    if (!number.matches("[0-9A-Fa-f]{1,5}")) {
      return "";
    }
    return of(font, Integer.parseInt(number, 16));
  }

  /** The character with a number in a font, empty when there is none. */
  String of(String font, int code) {
    if ((code >= PRIVATE_FROM && code <= PRIVATE_TO) || code <= 0xFF) {
      String place = String.format(Locale.ROOT, "%s:%02X", font, code & 0xFF);
      return characters.getOrDefault(place, "");
    }
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }
}
