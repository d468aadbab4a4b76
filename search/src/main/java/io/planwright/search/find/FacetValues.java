package io.planwright.search.find;

import io.planwright.search.index.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;

/**
 * All values that the records of an index are counted by, numbered: those of one field together, in
 * the order of their names. Threads may share it.
 */
final class FacetValues {
  /** What is counted, documents' values first; a record is counted by what its document has too. */
  private static final List<String> FIELDS =
      List.of(
          Schema.REGION_PATH,
          Schema.YEAR,
          Schema.LEVEL,
          Schema.TYPE,
          Schema.INDICATOR,
          Schema.TRIGGER,
          Schema.INSTRUMENT,
          Schema.UNIT);

  private final Map<Object, Blocks> blocks;

  /** The values of each field, and the number of its first. */
  private final List<List<String>> values = new ArrayList<>();

  private final int[] firsts = new int[FIELDS.size() + 1];
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Object, SegmentFacets> segments = new ConcurrentHashMap<>();

  /**
   * Reads the values.
   *
   * @param blocks of each segment
   */
  FacetValues(IndexReader index, Map<Object, Blocks> blocks) throws IOException {
    this.blocks = blocks;
    List<TreeSet<String>> found = FIELDS.stream().map(field -> new TreeSet<String>()).toList();
    for (LeafReaderContext segment : index.leaves()) {
      for (String facet : names(segment)) {
        found.get(FIELDS.indexOf(Schema.fieldOf(facet))).add(Schema.valueOf(facet));
      }
    }
    for (int field = 0; field < FIELDS.size(); field++) {
      values.add(List.copyOf(found.get(field)));
      int number = firsts[field];
      for (String value : found.get(field)) {
        numbers.put(Schema.facet(FIELDS.get(field), value), number++);
      }
      firsts[field + 1] = number;
    }
  }

  /** The values of a segment, by their numbers in it. */
  private static List<String> names(LeafReaderContext segment) throws IOException {
    SortedSetDocValues all = DocValues.getSortedSet(segment.reader(), Schema.FACETS);
    List<String> names = new ArrayList<>();
    TermsEnum terms = all.termsEnum();
    while (terms.next() != null) {
      names.add(terms.term().utf8ToString());
    }
    return names;
  }

  /** How many there are. */
  int size() {
    return firsts[FIELDS.size()];
  }

  /** What the records of a segment are counted by. */
  SegmentFacets of(LeafReaderContext segment) throws IOException {
    SegmentFacets known = segments.get(segment.id());
    if (known == null) {
      List<String> names = names(segment);
      int[] numbersHere = new int[names.size()];
      int[] fields = new int[numbersHere.length];
      for (int i = 0; i < numbersHere.length; i++) {
        fields[i] = FIELDS.indexOf(Schema.fieldOf(names.get(i)));
        numbersHere[i] = Objects.requireNonNull(numbers.get(names.get(i)));
      }
      Blocks here = Objects.requireNonNull(blocks.get(segment.id()));
      known = SegmentFacets.read(segment, here, numbersHere, fields);
      segments.put(segment.id(), known);
    }
    return known;
  }

  /** The counts by their names, of each field the most frequent value first. */
  Map<String, Map<String, Integer>> named(int[] counts) {
    Map<String, Map<String, Integer>> named = new LinkedHashMap<>();
    for (int field = 0; field < FIELDS.size(); field++) {
      int first = firsts[field];
      long[] order = new long[firsts[field + 1] - first];
      int size = 0;
      for (int i = 0; i < order.length; i++) {
        if (counts[first + i] > 0) {
          order[size++] = (long) -counts[first + i] << Integer.SIZE | i;
        }
      }
      Arrays.sort(order, 0, size);
      Map<String, Integer> ofField = LinkedHashMap.newLinkedHashMap(size);
      for (int i = 0; i < size; i++) {
        int value = (int) order[i];
        ofField.put(values.get(field).get(value), counts[first + value]);
      }
      named.put(FIELDS.get(field), ofField);
    }
    return named;
  }
}
