package io.planwright.search.index;

import io.planwright.search.compare.NearDuplicates;
import io.planwright.search.compare.TextFingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/**
 * Finds the documents of an index that were met more than once: on mirrors, or cut off. Of such the
 * longest stands for all, the one whose place is known before others.
 */
final class CopyFinder {
  /** Samples vary: what shares so much with another is looked at whole. */
  private static final double WORTH_A_LOOK = 0.35;

  /** About 6 kB each: a twentieth of the heap. */
  private static final long MOST_LOOKED_AT = Runtime.getRuntime().maxMemory() / (128 << 10);

  private final PackedPlans packed;
  private final List<Found> documents = new ArrayList<>();

  /** The texts looked at last: many are asked for again, and unpacking them takes time. */
  private final Map<Integer, TextFingerprint> lookedAt =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, TextFingerprint> eldest) {
          return size() > MOST_LOOKED_AT;
        }
      };

  /** A document and its record. */
  private record Found(Trace trace, int record) {}

  CopyFinder(DirectoryReader reader) throws IOException {
    packed = new PackedPlans(reader);
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues traces = leaf.reader().getBinaryDocValues(Schema.TRACE);
      Bits live = leaf.reader().getLiveDocs();
      while (traces != null && traces.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
        if (live == null || live.get(traces.docID())) {
          documents.add(new Found(Trace.of(traces.binaryValue()), leaf.docBase + traces.docID()));
        }
      }
    }
    // a place that is known decides what is a copy, so those who have one come first
    documents.sort(
        Comparator.comparing((Found one) -> one.trace.region().isEmpty())
            .thenComparing(one -> one.trace.key()));
  }

  /** The record that names all copies. */
  Document record() {
    Document record = new Document();
    record.add(new StringField(Schema.KIND, Schema.Kind.COPIES.term(), Field.Store.NO));
    for (List<Found> group : groups()) {
      Trace shown = group.getFirst().trace;
      for (Found copy : group.subList(1, group.size())) {
        record.add(new StoredField(Schema.COPY, copy.trace.key()));
        record.add(new StoredField(Schema.COPY_PATH, copy.trace.path()));
        record.add(new StoredField(Schema.COPY_OF, shown.key()));
      }
    }
    return record;
  }

  /** The documents that are one, the one to show first. */
  private List<List<Found>> groups() {
    NearDuplicates duplicates = new NearDuplicates(WORTH_A_LOOK);
    Map<Integer, List<Found>> groups = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      Found one = documents.get(i);
      OptionalInt original =
          duplicates.add(
              one.trace.sample(),
              other -> one.trace.agreesWith(documents.get(other).trace),
              other -> isCopy(one, documents.get(other)));
      groups.computeIfAbsent(original.orElse(i), key -> new ArrayList<>()).add(one);
    }
    groups
        .values()
        .forEach(
            group ->
                group.sort(
                    Comparator.comparing((Found one) -> one.trace.region().isEmpty())
                        .thenComparing(
                            Comparator.comparingInt((Found one) -> one.trace.length()).reversed())
                        .thenComparing(one -> one.trace.key())));
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  private boolean isCopy(Found one, Found other) {
    return fingerprint(one).containment(fingerprint(other)) >= NearDuplicates.SAME;
  }

  private TextFingerprint fingerprint(Found document) {
    return lookedAt.computeIfAbsent(document.record, this::read);
  }

  private TextFingerprint read(int document) {
    try {
      return TextFingerprint.of(Packing.unpackText(packed.of(document)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
