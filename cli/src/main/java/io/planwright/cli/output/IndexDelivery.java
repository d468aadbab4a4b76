package io.planwright.cli.output;

import io.planwright.cli.resume.Earlier;
import io.planwright.cli.resume.Tally;
import io.planwright.model.Extraction;
import io.planwright.search.index.IndexBuilder;
import io.planwright.search.index.Known;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts all extractions of a run into an index, which changes batch by batch: readers see whole
 * sources, and a run that is stopped goes on behind the last batch.
 *
 * <p>Whoever prepares a source puts it in, so that several are analysed at once. So a batch may
 * hold some sources of the next one, as many as are worked on at once.
 */
public final class IndexDelivery implements Delivery {
  private final IndexBuilder index;
  private final List<String> places;
  private final int batch;

  /** The hashes of the bytes that were read, by number of the source, until it is prepared. */
  private final Map<Integer, String> hashes = new ConcurrentHashMap<>();

  private int changed;

  /**
   * Creates the delivery.
   *
   * @param index closed by whoever opened it
   * @param places what tells each source from all others, in input order
   * @param batch after so many changed sources the index is committed
   */
  public IndexDelivery(IndexBuilder index, List<String> places, int batch) {
    this.index = index;
    this.places = List.copyOf(places);
    this.batch = batch;
  }

  @Override
  public Addition prepare(int source, Extraction extraction, String text) throws IOException {
    String hash = Objects.requireNonNullElse(hashes.remove(source), extraction.source().sha256());
    index.put(index.prepare(places.get(source), hash, extraction, text));
    return () -> {
      changed++;
      if (changed % batch == 0) {
        index.commitPart();
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
