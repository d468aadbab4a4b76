package io.planwright.search;

import io.planwright.model.Extraction;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.find.Searcher;
import io.planwright.search.find.SimilarClauses;
import io.planwright.search.index.IndexException;
import io.planwright.search.index.IndexReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * An index, open for reading: it shows what was committed when it was opened, whatever is written
 * meanwhile. Threads may share it.
 *
 * <p>Example: {@code 首次认定 奖励 地区:杭州市} finds the clauses of 杭州市 and its districts that reward a first
 * recognition.
 */
public final class PolicyIndex implements AutoCloseable {
  private final IndexReading reading;
  private final Searcher searcher;
  private final SimilarClauses similar;

  private PolicyIndex(IndexReading reading, PolicyWords words) {
    this.reading = reading;
    this.searcher = new Searcher(reading, words);
    this.similar = new SimilarClauses(reading, words);
  }

  /**
   * Opens an index.
   *
   * @param words with the vocabulary it was written with
   * @throws IndexException where there is none, or one that cannot be read
   */
  public static PolicyIndex open(Path folder, PolicyWords words)
      throws IOException, IndexException {
    return new PolicyIndex(IndexReading.open(folder, words), words);
  }

  /** Searches. */
  public SearchResult search(SearchRequest request) throws IOException {
    return searcher.search(request);
  }

  /**
   * The clauses most like one, from other plans.
   *
   * @param plan of the index, with the clause
   * @param samePlace whether other plans of the same region count
   * @param limit how many at most
   */
  public SearchResult similar(Plan plan, Clause clause, boolean samePlace, int limit)
      throws IOException {
    return similar.to(plan, clause, samePlace, limit);
  }

  /** All plans of the index, in the order of their places and numbers. */
  public List<Plan> plans() throws IOException {
    return reading.plans();
  }

  /** What could be read of each file of the index, and what could not; without the documents. */
  public List<Extraction> sources() throws IOException {
    return reading.sources();
  }

  @Override
  public void close() throws IOException {
    reading.close();
  }
}
