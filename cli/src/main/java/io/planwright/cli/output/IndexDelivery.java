package io.planwright.cli.output;

import io.planwright.cli.resume.Earlier;
import io.planwright.cli.resume.Tally;
import io.planwright.model.Extraction;
import io.planwright.search.index.IndexBuilder;
import io.planwright.search.index.Known;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts all extractions of a run into an index, which changes batch by batch: readers see whole
 * sources, and a run that is stopped goes on behind the last batch.
 *
 * <p>Several sources are analysed at once, but put in one after the other, in their order: so a
 * batch holds what it should, and one segment is written instead of one by each thread.
 */
public final class IndexDelivery implements Delivery {
  private final IndexBuilder index;
  private final List<String> places;
  private final Batch batch;

  /** The hashes of the bytes that were read, by number of the source, until it is prepared. */
  private final Map<Integer, String> hashes = new ConcurrentHashMap<>();

  private int changed;

  /** How many sources are in this batch, and when it began, by {@link System#nanoTime}. */
  private int size;

  private long begin = System.nanoTime();

  /**
   * When the index is committed: so long or after so many changed sources, whichever comes first.
   * Commits rarer than that make larger segments, and questions look into each of them.
   *
   * @param sources at least 1
   * @param time what a run that is stopped has to read again at most
   */
  public record Batch(int sources, Duration time) {
    /** What is hardly noticed, neither by who waits nor by who has to start again. */
    public static final Batch STANDARD = new Batch(10_000, Duration.ofMinutes(1));

    /** So many sources, or as long as usual. */
    public static Batch of(int sources) {
      return new Batch(sources, STANDARD.time);
    }
  }

  /**
   * Creates the delivery.
   *
   * @param index closed by whoever opened it
   * @param places what tells each source from all others, in input order
   * @param batch when the index is committed
   */
  public IndexDelivery(IndexBuilder index, List<String> places, Batch batch) {
    this.index = index;
    this.places = List.copyOf(places);
    this.batch = batch;
  }

  @Override
  public Addition prepare(int source, Extraction extraction, String text) throws IOException {
    String hash = Objects.requireNonNullElse(hashes.remove(source), extraction.source().sha256());
    IndexBuilder.Prepared ready = index.prepare(places.get(source), hash, extraction, text);
    return () -> {
      index.put(ready);
      changed++;
      size++;
      if (size == batch.sources || System.nanoTime() - begin >= batch.time.toNanos()) {
        index.commitPart();
        size = 0;
        begin = System.nanoTime();
      }
    };
  }

  /** What the index holds already and has not changed is left alone. */
  @Override
  public Optional<Earlier> recall(int source, String sha256) {
    hashes.put(source, sha256);
    return index
        .known(places.get(source))
        .filter(known -> known.sha256().equals(sha256))
        .map(IndexDelivery::tally)
        .map(Earlier.Standing::new);
  }

  private static Tally tally(Known known) {
    return new Tally(
        known.documents(), known.targets(), known.incentives(), known.otherFacts(), List.of());
  }

  /** How many sources were put in, new or over what was known of them. */
  public int changed() {
    return changed;
  }

  /** The next run goes on by itself. */
  @Override
  public boolean isResumable() {
    return false;
  }

  @Override
  public void complete() throws IOException {
    index.commit();
  }

  @Override
  public void close() {}
}
