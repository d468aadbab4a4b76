package io.planwright.extract.region;

/** How a text names a place. */
public enum NameForm {
  /** The official name: 贵阳市, 恩施土家族苗族自治州. */
  OFFICIAL,
  /** Another full name with a word for its kind: 恩施州, 济南高新区. */
  ALIAS,
  /** The name without a word for its kind: 贵阳, 恩施, 山东. */
  SHORT,
  /** A name built as names of places are, which no lexicon knows: 云湖市, 云湖高新区. */
  UNKNOWN
}
