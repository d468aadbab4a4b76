package io.planwright.extract.region;

/** What is known about the point of the text that is read. */
enum Reading {
  /** A title or a part of one begins here. */
  HEAD,
  /** The name of an agency begins here: a place in front of 人民政府 is one, whatever it is called. */
  ISSUER,
  /** Running text, at the beginning of a quoted title. */
  QUOTED,
  /** Running text, at the beginning of a line. */
  LINE,
  /** Running text, at a point where a name may begin (after punctuation or 和, 在, 其中 …). */
  BOUNDED,
  /** Running text, in the middle of a sentence. */
  RUNNING
}
