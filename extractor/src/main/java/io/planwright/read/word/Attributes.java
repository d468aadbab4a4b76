package io.planwright.read.word;

import io.planwright.read.zip.XmlCursor;

/**
 * Reads the attribute that carries the value of most Word elements: {@code <w:start w:val="3"/>}.
 */
final class Attributes {
  private Attributes() {}

  /** The value of the current element, empty when it has none. */
  static String value(XmlCursor xml) {
    return xml.attribute("val").orElse("");
  }

  /** Whether the current element switches something on: without a value it does. */
  static boolean isOn(XmlCursor xml) {
    String value = value(xml);
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** The value as a number. */
  static int number(String value, int otherwise) {
    try {
      return Math.clamp(Long.parseLong(value.strip()), -32_768, 32_767);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
