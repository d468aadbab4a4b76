package io.planwright.search.find;

import io.planwright.search.window.WindowCollector;
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
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts all hits, and hands those that may be among the best to the one that keeps these.
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
      CollectorManager<C, T> best, FacetValues values) {
    return new CollectorManager<>() {
      @Override
      public CountedCollector<C> newCollector() throws IOException {
        return new CountedCollector<>(best.newCollector(), new Facets(values));
      }

      @Override
      public Counted<T> reduce(Collection<CountedCollector<C>> parts) throws IOException {
        List<C> ofBest = new ArrayList<>();
        List<Facets> ofFacets = new ArrayList<>();
        for (CountedCollector<C> part : parts) {
          ofBest.add(part.best);
          ofFacets.add(part.facets);
        }
        return new Counted<>(best.reduce(ofBest), Facets.sum(ofFacets, values));
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Windows(best.getLeafCollector(context), facets.in(context));
  }

  /** Takes what is found in a segment. */
  private static final class Windows implements WindowCollector {
    private final LeafCollector best;
    private final Facets.InSegment facets;
    private final Hit hit = new Hit();

    Windows(LeafCollector best, Facets.InSegment facets) throws IOException {
      this.best = best;
      this.facets = facets;
      best.setScorer(hit);
    }

    @Override
    public void collect(int first, FixedBitSet found, float[] scores) throws IOException {
      facets.count(first, found);
      long[] words = found.getBits();
      for (int word = 0; word < words.length; word++) {
        for (long rest = words[word]; rest != 0; rest &= rest - 1) {
          int at = (word << 6) + Long.numberOfTrailingZeros(rest);
          if (scores[at] >= hit.least) {
            hit.score = scores[at];
            best.collect(first + at);
          }
        }
      }
    }

    @Override
    public void setScorer(Scorable scorer) {
      throw new UnsupportedOperationException("scores come with windows");
    }

    @Override
    public void collect(int doc) {
      throw new UnsupportedOperationException("records come in windows");
    }

    @Override
    public void finish() throws IOException {
      best.finish();
      facets.finish();
    }
  }

  /** The hit that is being collected. */
  private static final class Hit extends Scorable {
    private float score;

    /** With lower scores nothing can be among the best. */
    private float least;

    @Override
    public float score() {
      return score;
    }

    @Override
    public void setMinCompetitiveScore(float least) {
      this.least = least;
    }
  }
}
