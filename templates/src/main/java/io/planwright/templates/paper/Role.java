package io.planwright.templates.paper;

/** What a line is to the document, and so how each format lays it out. */
public enum Role {
  /** 密级和保密期限, 紧急程度: at the top left. */
  CLASSIFICATION,
  /** 发文机关标志: 云湖区人民政府办公室文件. */
  MARK,
  /** 发文字号 in the middle: 云政办发〔2026〕3号. */
  NUMBER,
  /** 发文字号 at the left and 签发人 at the right, a tab between them. */
  NUMBER_AND_SIGNER,
  /** Title of the document under its letterhead; its lines are divided by line feeds. */
  TITLE,
  /**
   * Title of what begins on a page of its own without a label, such as the plan a notice issues.
   */
  PLAN_TITLE,
  /** 附件1. */
  ANNEX_LABEL,
  /** Title of an annex, on the third line of its page. */
  ANNEX_TITLE,
  /** 主送机关 with the colon. */
  RECIPIENTS,
  /** 一、. */
  HEADING_1,
  /** （一）. */
  HEADING_2,
  /** 1.. */
  HEADING_3,
  /** （1）. */
  HEADING_4,
  /** A paragraph of the body. */
  BODY,
  /** The only annex: 附件：主要指标表. */
  ANNEX_NOTE_ONLY,
  /** The first of several: 附件：1.主要指标表. */
  ANNEX_NOTE_FIRST,
  /** One that follows: 2.任务分解表. */
  ANNEX_NOTE_NEXT,
  /** 发文机关署名. */
  ISSUER,
  /** 成文日期. */
  DATE,
  /** 附注 with its brackets: （此件公开发布）. */
  REMARK,
  /** Title of a table that is not the part's. */
  CAPTION,
  /** 单位：家. */
  UNIT,
  /** 抄送：…。 */
  COPIES,
  /** 印发机关 at the left and 印发日期 at the right, a tab between them. */
  IMPRINT;

  /** The role of a heading. */
  static Role heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      case 4 -> HEADING_4;
      default -> throw new IllegalArgumentException("level " + level);
    };
  }

  /** The level of a heading that stands alone, 1 to 4; 0 for every other line. */
  public int headingLevel() {
    return switch (this) {
      case HEADING_1 -> 1;
      case HEADING_2 -> 2;
      case HEADING_3 -> 3;
      case HEADING_4 -> 4;
      case CLASSIFICATION,
          MARK,
          NUMBER,
          NUMBER_AND_SIGNER,
          TITLE,
          PLAN_TITLE,
          ANNEX_LABEL,
          ANNEX_TITLE,
          RECIPIENTS,
          BODY,
          ANNEX_NOTE_ONLY,
          ANNEX_NOTE_FIRST,
          ANNEX_NOTE_NEXT,
          ISSUER,
          DATE,
          REMARK,
          CAPTION,
          UNIT,
          COPIES,
          IMPRINT ->
          0;
    };
  }
}
