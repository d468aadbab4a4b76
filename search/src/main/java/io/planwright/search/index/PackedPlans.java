package io.planwright.search.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** The plans of an index as they were packed, by the records of their documents. */
final class PackedPlans {
  private final List<LeafReaderContext> leaves;

  PackedPlans(IndexReader reader) {
    leaves = reader.leaves();
  }

  /** The bytes of a plan. */
  BytesRef of(int document) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues packed = leaf.reader().getBinaryDocValues(Schema.PACKED);
    if (packed == null || !packed.advanceExact(document - leaf.docBase)) {
      throw new IllegalArgumentException("record " + document + " is no document");
    }
    return packed.binaryValue();
  }
}
