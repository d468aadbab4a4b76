package io.planwright.search.inversion;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What Lucene sees of a text: one token without characters; its position is the ticket. */
final class TicketStream extends TokenStream {
  private static final int NONE = -1;

  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private int ticket = NONE;

  TicketStream() {
    addAttribute(CharTermAttribute.class);
  }

  /** Goes on to another text. */
  void moveTo(int next) {
    ticket = next;
  }

  /** There is nothing to see of a text without tokens. */
  void moveToNothing() {
    ticket = NONE;
  }

  @Override
  public boolean incrementToken() {
    if (ticket == NONE) {
      return false;
    }
    clearAttributes();
    increment.setPositionIncrement(ticket + 1);
    ticket = NONE;
    return true;
  }
}
