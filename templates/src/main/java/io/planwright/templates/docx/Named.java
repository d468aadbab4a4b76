package io.planwright.templates.docx;

import io.planwright.templates.paper.Role;

/** The styles of {@code styles.xml} by what they are for. */
final class Named {
  /** The lowest of paragraphs, in which nothing stands. */
  static final String SEAM = "Seam";

  static final String RED_RULE = "RedRule";
  static final String IMPRINT_TABLE = "ImprintTable";
  static final String TABLE = "PaperTable";
  static final String TABLE_HEADER = "TableHeader";
  static final String TO_FILL = "ToFill";
  static final String SIGNER = "SignerName";
  static final String COMMENT = "CommentText";
  static final String COMMENT_REFERENCE = "CommentReference";

  private Named() {}

  /** The paragraph style of a line. */
  static String of(Role role) {
    return switch (role) {
      case CLASSIFICATION -> "Classification";
      case MARK -> "Mark";
      case NUMBER -> "DocumentNumber";
      case NUMBER_AND_SIGNER -> "NumberAndSigner";
      case TITLE -> "PaperTitle";
      case PLAN_TITLE -> "PlanTitle";
      case ANNEX_LABEL -> "AnnexLabel";
      case ANNEX_TITLE -> "AnnexTitle";
      case RECIPIENTS -> "Recipients";
      case HEADING_1 -> "Title1";
      case HEADING_2 -> "Title2";
      case HEADING_3 -> "Title3";
      case HEADING_4 -> "Title4";
      case BODY -> "Body";
      case ANNEX_NOTE_ONLY -> "AnnexNote";
      case ANNEX_NOTE_FIRST -> "AnnexNoteFirst";
      case ANNEX_NOTE_NEXT -> "AnnexNoteNext";
      case ISSUER -> "Issuer";
      case DATE -> "Date";
      case REMARK -> "Remark";
      case CAPTION -> "TableCaption";
      case UNIT -> "TableUnit";
      case COPIES -> "Copies";
      case IMPRINT -> "Imprint";
    };
  }

  /** The character style of a heading that begins a paragraph. */
  static String lead(int level) {
    return "Title" + level + "Words";
  }
}
