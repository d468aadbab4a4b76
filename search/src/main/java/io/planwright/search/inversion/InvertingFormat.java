package io.planwright.search.inversion;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's own format, under its name; but where a new segment is written, the tickets in some
 * fields become the tokens of the texts.
 */
final class InvertingFormat extends PostingsFormat {
  private final PostingsFormat standard;
  private final Set<String> fields;
  private final HeldTexts held;
  private final TermNumbers numbers;

  InvertingFormat(
      PostingsFormat standard, Set<String> fields, HeldTexts held, TermNumbers numbers) {
    super(standard.getName());
    this.standard = standard;
    this.fields = fields;
    this.held = held;
    this.numbers = numbers;
  }

  @Override
  public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
    return new Writing(standard.fieldsConsumer(state), state.segmentInfo.maxDoc());
  }

  @Override
  public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
    return standard.fieldsProducer(state);
  }

  /** The fields of one segment. */
  private final class Writing extends FieldsConsumer {
    private final FieldsConsumer out;
    private final int records;

    Writing(FieldsConsumer out, int records) {
      this.out = out;
      this.records = records;
    }

    @Override
    public void write(Fields seen, @Nullable NormsProducer norms) throws IOException {
      out.write(new Inverted(seen), loaded(norms));
    }

    @Override
    public void merge(MergeState state, @Nullable NormsProducer norms) throws IOException {
      out.merge(state, loaded(norms));
    }

    private @Nullable NormsProducer loaded(@Nullable NormsProducer norms) {
      return norms == null ? null : new LoadedNorms(norms, records);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** The fields of a new segment with the tokens in them. */
  private final class Inverted extends Fields {
    private final Fields seen;

    Inverted(Fields seen) {
      this.seen = seen;
    }

    @Override
    public @Nullable Terms terms(String field) throws IOException {
      Terms terms = seen.terms(field);
      return terms == null || !fields.contains(field)
          ? terms
          : new InvertedTerms(terms, held, numbers);
    }

    @Override
    public Iterator<String> iterator() {
      return seen.iterator();
    }

    @Override
    public int size() {
      return seen.size();
    }
  }
}
