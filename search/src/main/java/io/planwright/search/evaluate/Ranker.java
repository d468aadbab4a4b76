package io.planwright.search.evaluate;

import io.planwright.search.query.PolicyQuery;
import java.io.IOException;
import java.util.List;

/** Answers questions with the numbers of clauses. */
interface Ranker extends AutoCloseable {
  /** The clauses that fit best, the best first, each once. */
  List<Integer> best(PolicyQuery query, int depth) throws IOException;

  @Override
  void close() throws IOException;
}
