package io.planwright.templates.markup;

import java.util.Arrays;
import java.util.Optional;

/** The names that may stand behind an {@code @}. */
enum Mark {
  /** Begins the notice that issues a plan. */
  NOTICE("通知"),
  /** Begins the plan. */
  PLAN("方案"),
  /** Begins an annex; with 横 its pages lie on their side. */
  ANNEX("附件"),
  /** A line of the title of the part. */
  TITLE("标题"),
  /** What stands in brackets below the title. */
  SUBTITLE("副题"),
  /** 主送机关. */
  RECIPIENTS("主送"),
  /** 发文机关署名. */
  SIGNATURE("署名"),
  /** 发文机关署名 where no seal goes over it. */
  UNSEALED("无章署名"),
  /** 成文日期. */
  DATE("日期"),
  /** 附注. */
  REMARK("附注"),
  /** Above a table: its title. */
  CAPTION("表题"),
  /** Above a table: the unit of its values. */
  UNIT("单位"),
  /** 发文机关标志. */
  LETTERHEAD("版头"),
  /** 发文字号. */
  DOC_NUMBER("文号"),
  /** 密级和保密期限. */
  SECRECY("密级"),
  /** 紧急程度. */
  URGENCY("紧急程度"),
  /** 签发人. */
  SIGNER("签发人"),
  /** One of those who get a copy. */
  COPY("抄送"),
  /** 印发机关. */
  PRINTER("印发机关"),
  /** 印发日期. */
  PRINTED("印发日期");

  private final String word;

  Mark(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Optional<Mark> of(String word) {
    return Arrays.stream(values()).filter(mark -> mark.word.equals(word)).findFirst();
  }
}
