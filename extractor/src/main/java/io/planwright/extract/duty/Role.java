package io.planwright.extract.duty;

/** What a label or verb makes of the names beside it. */
enum Role {
  /** 牵头. */
  LEAD,
  /** 配合, 参与, 协助, and the labels 责任单位 and 配合单位. */
  SUPPORT,
  /** 负责, 落实: whoever does it; makes no lead, but leaves one that a label made. */
  BEARER,
  /** The label of something that is no agency: 责任人, 完成时限. */
  SKIP,
  /** None: an adverb. */
  NONE
}
