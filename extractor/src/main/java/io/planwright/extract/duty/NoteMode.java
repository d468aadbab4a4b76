package io.planwright.extract.duty;

/** How much of the surroundings of a note can be trusted. */
enum NoteMode {
  /** Between brackets and with a label: whatever stands there is an agency or a remark. */
  LABELLED,
  /** Between brackets without a label: all of it must be agencies, verbs and remarks. */
  PLAIN,
  /** After a label, without brackets: reads on as long as agencies follow. */
  OPEN,
  /** A sentence without label and brackets: all of it must be agencies and verbs. */
  SENTENCE;

  /** Whether brackets mark both ends. */
  boolean bracketed() {
    return this == LABELLED || this == PLAIN;
  }

  /** Whether labels are read. */
  boolean labelled() {
    return this == LABELLED || this == OPEN;
  }
}
