package io.planwright.cli.html;

import java.util.List;

/**
 * A quote that proves something, with where it stands. Absent texts are empty.
 *
 * @param number from 1, the same in table, chart and list
 * @param statement what it proves, in short
 * @param quote its words
 * @param details what was read out of it
 * @param title the plan's title
 * @param docNumber the plan's 发文字号
 * @param file the path as the user gave it
 * @param link where the file lies as seen from the page
 * @param heading the headings above the quote
 * @param place page and characters in the source
 * @param reference the plan as a paper cites it
 */
public record Proof(
    int number,
    String statement,
    List<Piece> quote,
    List<Detail> details,
    String title,
    String docNumber,
    String file,
    String link,
    String heading,
    String place,
    String reference) {
  /** Copies the lists. */
  public Proof {
    quote = List.copyOf(quote);
    details = List.copyOf(details);
  }

  /**
   * A part of a quote.
   *
   * @param mark how it is marked: {@code mark}, {@code ins}, {@code del}, empty for not at all
   */
  public record Piece(String text, String mark) {}

  /** Something that was read out of a quote: 基期 and 2023: 440. */
  public record Detail(String label, String value) {}
}
