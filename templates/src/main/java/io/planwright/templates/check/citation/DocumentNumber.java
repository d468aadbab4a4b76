package io.planwright.templates.check.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document number in running text: 云政发〔2025〕21号, with whatever brackets.
 *
 * @param issuer the characters of the issuer
 * @param year its year
 * @param number its number in that year
 */
record DocumentNumber(String issuer, int year, int number) {
  private static final String CUE = "根据|依据|按照|依照|参照|落实|贯彻|执行|结合|转发|印发|以及|按(?!照)|见|和|与|及";

  /** A number behind a word that cites it or behind no Chinese character. */
  static final String IN_TEXT =
      "(?:(?<="
          + CUE
          + ")|(?<!\\p{IsHan}))(?:(?!"
          + CUE
          + "|的|通知|方案|计划|意见|办法)\\p{IsHan}){2,10}[〔\\[（(【]\\d{4}[〕\\]）)】]\\d{1,4}号";

  private static final Pattern PARTS =
      Pattern.compile("(\\p{IsHan}+)[〔\\[（(【]?(\\d{4})[〕\\]）)】]?(\\d{1,4})号");

  /** Reads a number; empty when it is none. */
  static Optional<DocumentNumber> of(String text) {
    Matcher matcher = PARTS.matcher(text.replaceAll("\\s", ""));
    return matcher.matches()
        ? Optional.of(
            new DocumentNumber(
                matcher.group(1),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))))
        : Optional.empty();
  }
}
