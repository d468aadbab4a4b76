package io.planwright.extract.metadata;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands before the body of a document: titles, number, salutation, notice, signature.
 *
 * @param units in text order
 * @param bodyStart where the body begins, or the end of the text
 */
record Head(List<Unit> units, int bodyStart) {
  /** Copies the list. */
  Head {
    units = List.copyOf(units);
  }

  /** What a unit is. */
  enum Kind {
    /** A title of the document, or one line of furniture that looks like it. */
    TITLE,
    /** 发文字号. */
    NUMBER,
    /** 各区、县（市）人民政府…：. */
    SALUTATION,
    /** A sentence of the notice: 《…》已经市政府同意，现印发给你们. */
    NOTICE,
    /** Names of agencies alone. */
    AGENCY,
    /** A date alone, whole or damaged. */
    DATE,
    /** A date in brackets under or behind a title. */
    BRACKETED_DATE,
    /** （征求意见稿）. */
    DRAFT_MARK,
    /** 【全文废止】. */
    REPEAL_MARK
  }

  /**
   * One unit.
   *
   * @param kind what it is
   * @param start offset of its first character
   * @param end offset after its last
   * @param text its characters on one line; of a title without draft mark and date
   */
  record Unit(Kind kind, int start, int end, String text) {}

  /** The units of a kind. */
  Stream<Unit> of(Kind kind) {
    return units.stream().filter(unit -> unit.kind() == kind);
  }
}
