package io.planwright.extract.words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Keywords and a short summary: what needs a general dictionary of Chinese.
 *
 * <p>Nothing is loaded until a method needs it; then it takes some fifty milliseconds once. Safe
 * for use by many threads; the same text gives the same answer.
 */
public final class Words {
  /** Loads on first use; the fields are never written again. */
  private static final class Loaded {
    static final Segmenter SEGMENTER = new Segmenter();
    static final Keywords KEYWORDS = new Keywords(SEGMENTER);
  }

  /** Creates an adapter; cheap. */
  public Words() {}

  /** An adapter with its dictionaries loaded, so that the first use takes no longer than others. */
  public static Words loaded() {
    Objects.requireNonNull(Loaded.KEYWORDS);
    return new Words();
  }

  /**
   * The words that mark a document, most telling first, none containing another: 云湖市高新技术企业培育三年行动计划
   * … → 高新技术企业, 培育库, 研发投入.
   *
   * <p>They are nouns of title and headings and our own terms of policy; where these are too few,
   * nouns of the body.
   *
   * @param heads title and headings, one a line with the title first
   * @param body the first and the goal paragraphs
   * @param limit the most words wanted
   */
  public List<String> keywords(String heads, String body, int limit) {
    return limit <= 0 || (heads.isBlank() && body.isBlank())
        ? List.of()
        : Loaded.KEYWORDS.of(heads, body, limit);
  }

  /**
   * One or two of the document's own sentences that say what it wants to reach and why; empty when
   * there is no sentence. White space inside is left out; a sentence longer than allowed is cut
   * behind a clause and ends with ….
   *
   * @param text the first and the goal paragraphs
   * @param maxChars the most characters wanted
   */
  public Optional<String> summary(String text, int maxChars) {
    return Summary.of(text, maxChars);
  }
}
