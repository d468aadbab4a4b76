package io.planwright.search.window;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The lengths of fields as similarities see them, in memory, one byte a record: half of the records
 * have none, and finding those that do costs more than scoring. Threads may share it.
 */
public final class Lengths {
  private final Map<Key, byte[]> known = new ConcurrentHashMap<>();

  private record Key(Object segment, String field) {}

  /** Begins without any. */
  public Lengths() {}

  /** The lengths of a field, by record; 1 for records without it. */
  byte[] of(LeafReaderContext segment, String field) throws IOException {
    Key key = new Key(segment.id(), field);
    byte[] lengths = known.get(key);
    if (lengths == null) {
      lengths = read(segment, field);
      known.put(key, lengths);
    }
    return lengths;
  }

  private static byte[] read(LeafReaderContext segment, String field) throws IOException {
    byte[] lengths = new byte[segment.reader().maxDoc()];
    Arrays.fill(lengths, (byte) 1);
    NumericDocValues norms = segment.reader().getNormValues(field);
    if (norms != null) {
      for (int record = norms.nextDoc();
          record != DocIdSetIterator.NO_MORE_DOCS;
          record = norms.nextDoc()) {
        lengths[record] = (byte) norms.longValue();
      }
    }
    return lengths;
  }
}
