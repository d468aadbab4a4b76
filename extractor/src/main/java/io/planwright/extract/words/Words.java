package io.planwright.extract.words;

import io.planwright.extract.words.Segmenter.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keywords, a short summary, and candidates for names: what needs a general dictionary of Chinese.
 *
 * <p>Nothing is loaded until a method needs it; then it takes about a third of a second once. Safe
 * for use by many threads; the same text gives the same answer.
 */
public final class Words {
  private static final String PLACE_ENDINGS = "省市县区旗州盟镇乡村";
  private static final List<String> AGENCY_ENDINGS =
      List.of(
          "局", "委", "厅", "办", "院", "会", "部", "中心", "公司", "集团", "银行", "大学", "学校", "所", "站", "办公室");

  /** Loads on first use; the fields are never written again. */
  private static final class Loaded {
    static final Segmenter SEGMENTER = new Segmenter();
    static final Keywords KEYWORDS = new Keywords(SEGMENTER);
  }

  /** Creates an adapter; cheap. */
  public Words() {}

  /**
   * The words that mark a document, most telling first, none containing another.
   *
   * <p>Give it title, headings, the first and the goal paragraphs, one a line with the title first,
   * and not the whole text: 云湖市高新技术企业培育三年行动计划 … → 高新技术企业, 培育库, 研发投入 ….
   *
   * @param text the lines to look at
   * @param limit the most words wanted
   */
  public List<String> keywords(CharSequence text, int limit) {
    return limit <= 0 || text.toString().isBlank() ? List.of() : Loaded.KEYWORDS.of(text, limit);
  }

  /**
   * One or two of the document's own sentences that say what it wants to reach and why; empty when
   * there is no sentence. White space inside is left out; a sentence longer than allowed is cut
   * behind a clause and ends with ….
   *
   * @param text the first and the goal paragraphs
   * @param maxChars the most characters wanted
   */
  public Optional<String> summary(CharSequence text, int maxChars) {
    return Summary.of(text, maxChars);
  }

  /**
   * Stretches that may name places or agencies no lexicon knows, in text order. Guesses: use them
   * only with other evidence.
   *
   * @param text a paragraph or two; slower than the other methods
   */
  public List<Candidate> placesAndAgencies(CharSequence text) {
    List<Candidate> candidates = new ArrayList<>();
    if (text.toString().isBlank()) {
      return candidates;
    }
    for (Word word : Loaded.SEGMENTER.names(text)) {
      String surface = word.surface();
      char last = surface.charAt(surface.length() - 1);
      if (word.nature().startsWith("ns")
          && surface.length() >= 3
          && PLACE_ENDINGS.indexOf(last) >= 0) {
        candidates.add(new Candidate(word.span(), surface, Candidate.Kind.PLACE));
      } else if (word.nature().startsWith("nt")
          && surface.length() >= 4
          && AGENCY_ENDINGS.stream().anyMatch(surface::endsWith)) {
        candidates.add(new Candidate(word.span(), surface, Candidate.Kind.AGENCY));
      }
    }
    return List.copyOf(candidates);
  }
}
