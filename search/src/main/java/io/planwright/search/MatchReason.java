package io.planwright.search;

import java.util.List;

/**
 * Why something was found: one part of the question, and where the record fulfils it.
 *
 * <p>Example: 国高企 was asked for, and 高新技术企业 stands in the text.
 *
 * @param asked the part of the question, as typed
 * @param kind what part it is
 * @param places where it is fulfilled; none for a word that is missing
 * @param share how much of the score it gave, from 0 to 1
 */
public record MatchReason(String asked, Kind kind, List<Place> places, double share) {
  /** Copies the list. */
  public MatchReason {
    places = List.copyOf(places);
  }

  /** The parts of a question. */
  public enum Kind {
    /** A word. */
    WORD,
    /** A phrase, or words that were typed without blanks. */
    PHRASE,
    /** The beginning of a word. */
    PREFIX,
    /** A condition. */
    CONDITION,
    /** Another clause; asked are the words both have, the weightiest first. */
    LIKENESS
  }

  /**
   * A place where something stands.
   *
   * @param where it is
   * @param words what stands there
   * @param as why these words will do
   */
  public record Place(Where where, String words, As as) {}

  /** Why words will do for those that were asked for. */
  public enum As {
    /** They are the same. */
    ITSELF,
    /** They mean the same. */
    SYNONYM,
    /** They are part of it, and the other parts are there too: 贷款 of 贷款贴息. */
    PART,
    /** They were probably meant: 高新技术企业 where 高薪技术企业 was typed. */
    SPELLING
  }

  /** The parts of a record. */
  public enum Where {
    /** The clause or the quote. */
    TEXT,
    /** The headings above it, or what the fact is about. */
    HEADING,
    /** The title of the document. */
    TITLE,
    /** What is known of the document or the record. */
    DATA
  }
}
