package io.planwright.search.window;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds the records that have any of some terms, scored as if they were one term. */
final class TermsFinder extends Finder {
  /** Looking up a record in the postings of a term costs as much as running past so many. */
  private static final int AS_DEAR = 6;

  private final List<Postings> terms;
  private final SimScorer similarity;
  private final byte[] lengthsOfAll;
  private final DocAndFloatFeatureBuffer batch;

  /** The scores of one occurrence, by length. */
  private final float[] ofOne;

  /** Where a term is, and how much an occurrence counts. */
  record Postings(PostingsEnum records, float weight) {}

  /**
   * Creates a finder.
   *
   * @param ofOne the scores of one occurrence, by length
   * @param lengths of the field, by record, as the similarity sees them
   */
  TermsFinder(
      List<Postings> terms, SimScorer similarity, float[] ofOne, byte[] lengths, Desk desk) {
    super(true);
    this.terms = List.copyOf(terms);
    this.similarity = similarity;
    this.ofOne = ofOne;
    this.lengthsOfAll = lengths;
    this.batch = desk.batch;
  }

  @Override
  int next(int from) throws IOException {
    int next = DocIdSetIterator.NO_MORE_DOCS;
    for (Postings term : terms) {
      int at = term.records.docID();
      next = Math.min(next, at < from ? term.records.advance(from) : at);
    }
    return next;
  }

  @Override
  void fill(int first, int end, @Nullable FixedBitSet among) throws IOException {
    for (Postings term : terms) {
      if (among != null && among.cardinality() < inWindow(term) / AS_DEAR) {
        lookUp(term, first, among);
      } else {
        runThrough(term, first, end);
      }
    }
    if (among != null) {
      found.and(among);
    }
    score(first);
  }

  private void runThrough(Postings term, int first, int end) throws IOException {
    term.records.nextPostings(end, batch);
    while (batch.size > 0) {
      for (int i = 0; i < batch.size; i++) {
        add(batch.docs[i] - first, term.weight * batch.features[i]);
      }
      term.records.nextPostings(end, batch);
    }
  }

  private void lookUp(Postings term, int first, FixedBitSet among) throws IOException {
    for (int place = among.nextSetBit(0);
        place != DocIdSetIterator.NO_MORE_DOCS;
        place = place + 1 < SIZE ? among.nextSetBit(place + 1) : DocIdSetIterator.NO_MORE_DOCS) {
      int record = first + place;
      int at = term.records.docID();
      if ((at < record ? term.records.advance(record) : at) == record) {
        add(place, term.weight * term.records.freq());
      }
    }
  }

  private void add(int place, float frequency) {
    scores[place] = (found.getAndSet(place) ? scores[place] : 0) + frequency;
  }

  /** About how many records of a window have a term. */
  private long inWindow(Postings term) {
    return term.records.cost() * SIZE / lengthsOfAll.length;
  }

  /** Puts scores in the place of frequencies. */
  private void score(int first) {
    long[] words = found.getBits();
    for (int word = 0; word < words.length; word++) {
      for (long rest = words[word]; rest != 0; rest &= rest - 1) {
        int at = (word << 6) + Long.numberOfTrailingZeros(rest);
        float frequency = scores[at];
        byte length = lengthsOfAll[first + at];
        scores[at] =
            frequency == 1
                ? ofOne[Byte.toUnsignedInt(length)]
                : similarity.score(frequency, length);
      }
    }
  }

  @Override
  long cost() {
    return terms.stream().mapToLong(term -> term.records.cost()).sum();
  }
}
