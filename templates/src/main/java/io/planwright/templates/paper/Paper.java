package io.planwright.templates.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document ready to be laid out.
 *
 * @param letterhead 版头, null where the document has none
 * @param parts notice, plan and annexes, each on a new page, in order; at least one
 * @param imprint 版记, null where the document has none
 */
public record Paper(@Nullable Letterhead letterhead, List<Part> parts, @Nullable Imprint imprint) {
  /** Copies the list. */
  public Paper {
    parts = List.copyOf(parts);
  }

  /** The same without notes. */
  public Paper withoutNotes() {
    return new Paper(letterhead, parts.stream().map(Part::withoutNotes).toList(), imprint);
  }

  /**
   * 版头.
   *
   * @param mark 发文机关标志: {@code 云湖市人民政府办公室文件}
   * @param docNumber 发文字号, null while there is none
   * @param secrecy 密级和保密期限, null for none
   * @param urgency 紧急程度, null for none
   * @param signer 签发人 of a document that goes upwards, else null
   */
  public record Letterhead(
      String mark,
      @Nullable String docNumber,
      @Nullable String secrecy,
      @Nullable String urgency,
      @Nullable String signer) {}

  /**
   * 版记.
   *
   * @param copies 抄送 without the word and the full stop, empty for none
   * @param issuer 印发机关
   * @param date 印发日期: {@code 2026年3月12日}
   */
  public record Imprint(List<String> copies, String issuer, String date) {
    /** Copies the list. */
    public Imprint {
      copies = List.copyOf(copies);
    }
  }
}
