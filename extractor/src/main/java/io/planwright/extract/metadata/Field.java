package io.planwright.extract.metadata;

/** What a label of a metadata block asks for; the rows of {@code labels.tsv} name these. */
enum Field {
  /** 标题. */
  TITLE,
  /** 发文字号, 字号, 文号. */
  DOC_NUMBER,
  /** 制定机关, 发布机构. */
  ISSUER,
  /** 成文日期, 印发日期. */
  ISSUED,
  /** 发文日期: often the day a page was filed, so it counts behind the signature. */
  SENT,
  /** 公布日期: of the law databases, which say so of the issue too. */
  PROMULGATED,
  /** 发布日期: when the page was put up. */
  PUBLISHED,
  /** 施行日期. */
  EFFECTIVE,
  /** 失效日期. */
  EXPIRY,
  /** 有效期, a date or a term. */
  VALIDITY,
  /** 时效性, 有效性. */
  STATUS,
  /** 索引号. */
  INDEX,
  /** 主题分类. */
  TOPIC,
  /** 关键词. */
  KEYWORDS,
  /** A label whose value is not used, and that ends the value before it. */
  OTHER
}
