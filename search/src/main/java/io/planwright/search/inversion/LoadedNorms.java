package io.planwright.search.inversion;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;

/** Norms of a segment that is written, read from the disk once and not for every occurrence. */
final class LoadedNorms extends NormsProducer {
  private final NormsProducer stored;
  private final int records;
  private final Map<String, byte[]> loaded = new HashMap<>();

  LoadedNorms(NormsProducer stored, int records) {
    this.stored = stored;
    this.records = records;
  }

  @Override
  public NumericDocValues getNorms(FieldInfo field) throws IOException {
    byte[] norms = loaded.get(field.name);
    if (norms == null) {
      norms = load(field);
      loaded.put(field.name, norms);
    }
    return new Values(norms);
  }

  private byte[] load(FieldInfo field) throws IOException {
    byte[] norms = new byte[records];
    NumericDocValues values = stored.getNorms(field);
    for (int record = values.nextDoc(); record != NumericDocValues.NO_MORE_DOCS; ) {
      norms[record] = (byte) values.longValue();
      record = values.nextDoc();
    }
    return norms;
  }

  @Override
  public void checkIntegrity() throws IOException {
    stored.checkIntegrity();
  }

  @Override
  public void close() {
    // whoever opened what is stored closes it
  }

  /** One byte a record; asked only for records that have the field. */
  private static final class Values extends NumericDocValues {
    private final byte[] norms;
    private int record = -1;

    Values(byte[] norms) {
      this.norms = norms;
    }

    @Override
    public boolean advanceExact(int target) {
      record = target;
      return true;
    }

    @Override
    public long longValue() {
      return norms[record];
    }

    @Override
    public int docID() {
      return record;
    }

    @Override
    public int nextDoc() {
      return advance(record + 1);
    }

    @Override
    public int advance(int target) {
      record = target < norms.length ? target : NO_MORE_DOCS;
      return record;
    }

    @Override
    public long cost() {
      return norms.length;
    }
  }
}
