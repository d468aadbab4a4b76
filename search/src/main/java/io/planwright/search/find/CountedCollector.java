package io.planwright.search.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Hands each hit to the one that keeps the best, and counts it. Lucene's own way to do two things
 * at once keeps every score for whoever else may ask; here nobody does.
 *
 * @param <C> keeps the best
 */
final class CountedCollector<C extends Collector> implements Collector {
  private final C best;
  private final Facets facets;

  private CountedCollector(C best, Facets facets) {
    this.best = best;
    this.facets = facets;
  }

  /** The best, and how many there are of what. */
  record Counted<T>(T best, Facets facets) {}

  static <C extends Collector, T> CollectorManager<CountedCollector<C>, Counted<T>> manager(
      CollectorManager<C, T> best, CollectorManager<Facets, Facets> facets) {
    return new CollectorManager<>() {
      @Override
      public CountedCollector<C> newCollector() throws IOException {
        return new CountedCollector<>(best.newCollector(), facets.newCollector());
      }

      @Override
      public Counted<T> reduce(Collection<CountedCollector<C>> parts) throws IOException {
        List<C> ofBest = new ArrayList<>();
        List<Facets> ofFacets = new ArrayList<>();
        for (CountedCollector<C> part : parts) {
          ofBest.add(part.best);
          ofFacets.add(part.facets);
        }
        return new Counted<>(best.reduce(ofBest), facets.reduce(ofFacets));
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return best.scoreMode();
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    LeafCollector keeping = best.getLeafCollector(context);
    LeafCollector counting = facets.getLeafCollector(context);
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) throws IOException {
        keeping.setScorer(scorer);
      }

      @Override
      public void collect(int doc) throws IOException {
        counting.collect(doc);
        keeping.collect(doc);
      }

      @Override
      public void finish() throws IOException {
        keeping.finish();
        counting.finish();
      }
    };
  }
}
