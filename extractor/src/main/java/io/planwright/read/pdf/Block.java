package io.planwright.read.pdf;

/** What stands one below the other on a page: a line or a table. */
sealed interface Block permits TextLine, TableBlock {
  /** Its upper edge, for a line its baseline. */
  float top();

  float left();

  float right();
}
