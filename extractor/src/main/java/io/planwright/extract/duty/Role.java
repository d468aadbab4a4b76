package io.planwright.extract.duty;

/** What a label or verb makes of the names beside it. */
enum Role {
  /** 牵头. */
  LEAD,
  /** 责任, 配合, 参与, 落实 and all others. */
  SUPPORT,
  /** The label of something that is no agency: 责任人, 完成时限. */
  SKIP,
  /** None: an adverb. */
  NONE
}
