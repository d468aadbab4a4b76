package io.planwright.templates.check;

import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a plan.
 *
 * @param kind what it is in the document
 * @param span where it stands in the source text
 * @param raw its characters as they are
 * @param folded the same as a reader understands it
 * @param inAnnex whether it stands in an annex
 */
public record Paragraph(Kind kind, Span span, String raw, FoldedText folded, boolean inAnnex) {
  /** What a paragraph is. */
  public enum Kind {
    /** What stands round the text: 索引号, 来源 on a site, 发文机关标志, 密级, （此件公开发布）. */
    FURNITURE,
    /** The title of notice or plan. */
    TITLE,
    /** The document number alone: 云政发〔2024〕9号. */
    NUMBER,
    /** Those it is sent to: 各县（区）人民政府，市政府各部门：. */
    ADDRESSEE,
    /** The name of the issuer above the date. */
    SIGNATURE,
    /** A date alone. */
    DATE,
    /** 附件：1. …, what is attached. */
    ANNEX_NOTE,
    /** 抄送：…. */
    COPY,
    /** A heading of its own line. */
    HEADING,
    /** Everything else: sentences. */
    BODY
  }

  /** Whether it is made of words of the plan's own: sentences, headings, titles. */
  public boolean isProse() {
    return kind == Kind.BODY || kind == Kind.HEADING || kind == Kind.TITLE;
  }

  /** Its sentences, each up to 。！？ or the end. */
  public List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    String text = folded.text();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean last = at == text.length() - 1;
      if (last || "。！？".indexOf(text.charAt(at)) >= 0) {
        sentences.add(new Sentence(this, from, at + 1, text.substring(from, at + 1)));
        from = at + 1;
      }
    }
    return sentences;
  }
}
