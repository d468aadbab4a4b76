package io.planwright.search.window;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** The last records of the blocks of which another record fulfils a query, with the best score. */
public final class ParentQuery extends ToParentBlockJoinQuery {
  private final BitSetProducer lasts;

  /**
   * Creates a query.
   *
   * @param ofOthers what another record is to fulfil, and no last one does
   * @param lasts where all last records are
   */
  public ParentQuery(Query ofOthers, BitSetProducer lasts) {
    super(ofOthers, lasts, ScoreMode.Max);
    this.lasts = lasts;
  }

  BitSetProducer lasts() {
    return lasts;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query ofOthers = getChildQuery().rewrite(searcher);
    return ofOthers.equals(getChildQuery()) ? this : new ParentQuery(ofOthers, lasts);
  }
}
