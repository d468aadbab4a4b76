package io.planwright.search.window;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/** All records of the blocks whose last record fulfils a query. */
public final class ChildQuery extends ToChildBlockJoinQuery {
  private final BitSetProducer lasts;

  /**
   * Creates a query.
   *
   * @param ofLast what the last record is to fulfil
   * @param lasts where all last records are
   */
  public ChildQuery(Query ofLast, BitSetProducer lasts) {
    super(ofLast, lasts);
    this.lasts = lasts;
  }

  BitSetProducer lasts() {
    return lasts;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query ofLast = getParentQuery().rewrite(searcher);
    return ofLast.equals(getParentQuery()) ? this : new ChildQuery(ofLast, lasts);
  }
}
