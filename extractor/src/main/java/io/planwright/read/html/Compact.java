package io.planwright.read.html;

/** Text reduced to its letters and digits, so that two spellings of a title compare equal. */
final class Compact {
  private Compact() {}

  /** {@code 澜川市 “双倍增”行动方案（2024—2026年）} → {@code 澜川市双倍增行动方案20242026年}. */
  static String of(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        // full-width letters and digits stand 0xFEE0 above their plain forms
        compact.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
      }
    }
    return compact.toString();
  }
}
