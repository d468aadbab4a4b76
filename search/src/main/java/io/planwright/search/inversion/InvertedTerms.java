package io.planwright.search.inversion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a field of a segment and where they stand: the tokens of its texts, sorted by
 * counting. To be read once from the first term to the last, as a segment is written.
 */
final class InvertedTerms extends Terms {
  private final TermNumbers numbers;

  /** The numbers of all terms in order, also of those that do not stand here. */
  private final int[] order;

  /** Where the occurrences of each term end; they begin where those of the number before end. */
  private final int[] ends;

  /** The record and the position of each occurrence, 32 bits each. */
  private final long[] occurrences;

  private final int records;

  /**
   * Sorts texts.
   *
   * @param tickets a term that stands in each record that has a text; its position is the ticket
   * @param held where the texts are; not any more afterwards
   */
  InvertedTerms(Terms tickets, HeldTexts held, TermNumbers numbers) throws IOException {
    this.numbers = numbers;
    this.order = numbers.sorted();
    List<CutText> texts = new ArrayList<>();
    int[] recordOf = {};
    TermsEnum terms = tickets.iterator();
    terms.next();
    PostingsEnum records = terms.postings(null, PostingsEnum.POSITIONS);
    while (records.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      recordOf = ArrayUtil.grow(recordOf, texts.size() + 1);
      recordOf[texts.size()] = records.docID();
      texts.add(held.take(records.nextPosition()));
    }
    this.records = texts.size();
    this.ends = new int[order.length];
    texts.forEach(text -> text.count(ends));
    int sum = 0;
    for (int number = 0; number < order.length; number++) {
      int count = ends[number];
      ends[number] = sum;
      sum += count;
    }
    this.occurrences = new long[sum];
    // each end is the beginning at first, and moves on with every occurrence
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).place(recordOf[i], ends, occurrences);
    }
  }

  private int begin(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  @Override
  public TermsEnum iterator() {
    return new Walk();
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public long getSumTotalTermFreq() {
    return occurrences.length;
  }

  @Override
  public long getSumDocFreq() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getDocCount() {
    return records;
  }

  @Override
  public boolean hasFreqs() {
    return true;
  }

  @Override
  public boolean hasOffsets() {
    return false;
  }

  @Override
  public boolean hasPositions() {
    return true;
  }

  @Override
  public boolean hasPayloads() {
    return false;
  }

  /** From term to term. */
  private final class Walk extends BaseTermsEnum {
    private final BytesRefBuilder term = new BytesRefBuilder();
    private int next;
    private int number;

    @Override
    public @Nullable BytesRef next() {
      while (next < order.length) {
        number = order[next++];
        if (begin(number) < ends[number]) {
          term.copyChars(numbers.term(number));
          return term.get();
        }
      }
      return null;
    }

    @Override
    public BytesRef term() {
      return term.get();
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
      // the one to use again may be from another field
      Occurrences found = reuse instanceof Occurrences used ? used : new Occurrences();
      found.moveTo(occurrences, begin(number), ends[number]);
      return found;
    }

    @Override
    public SeekStatus seekCeil(BytesRef text) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void seekExact(long ord) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long ord() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int docFreq() {
      throw new UnsupportedOperationException();
    }

    @Override
    public long totalTermFreq() {
      return (long) ends[number] - begin(number);
    }

    @Override
    public ImpactsEnum impacts(int flags) {
      throw new UnsupportedOperationException();
    }
  }

  /** From record to record. */
  private static final class Occurrences extends PostingsEnum {
    private long[] occurrences = {};
    private int record = -1;

    /** The next position to hand on. */
    private int at;

    /** Where the occurrences in the next record begin. */
    private int next;

    private int end;

    void moveTo(long[] occurrences, int begin, int end) {
      this.occurrences = occurrences;
      this.record = -1;
      this.next = begin;
      this.end = end;
    }

    private int recordAt(int place) {
      return (int) (occurrences[place] >>> Integer.SIZE);
    }

    @Override
    public int nextDoc() {
      if (next == end) {
        record = NO_MORE_DOCS;
        return record;
      }
      at = next;
      record = recordAt(at);
      do {
        next++;
      } while (next < end && recordAt(next) == record);
      return record;
    }

    @Override
    public int docID() {
      return record;
    }

    @Override
    public int freq() {
      return next - at;
    }

    @Override
    public int nextPosition() {
      return (int) occurrences[at++];
    }

    @Override
    public int startOffset() {
      return -1;
    }

    @Override
    public int endOffset() {
      return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
      return null;
    }

    @Override
    public int advance(int target) throws IOException {
      return slowAdvance(target);
    }

    @Override
    public long cost() {
      return (long) end - next;
    }
  }
}
