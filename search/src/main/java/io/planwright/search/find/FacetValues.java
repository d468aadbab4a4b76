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
import java.util.concurrent.Callable;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;

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

  /**
   * The groups of {@link #FIELDS}: values that hang on each other are counted in one go, as long as
   * there are not too many different lists of them.
   */
  private static final int[] GROUPS = {0, 1, 0, 1, 2, 3, 3, 4};

  /** The values of each field, and the number of its first. */
  private final List<List<String>> values = new ArrayList<>();

  private final int[] firsts = new int[FIELDS.size() + 1];
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The different lists of values in one group. */
  private final NumberLists parts;

  private final Map<Object, SegmentFacets> segments = new HashMap<>();

  /**
   * Reads the values.
   *
   * @param index its threads help
   * @param blocks of each segment
   */
  FacetValues(IndexSearcher index, Map<Object, Blocks> blocks) throws IOException {
    List<LeafReaderContext> leaves = index.getIndexReader().leaves();
    List<TreeSet<String>> found = FIELDS.stream().map(field -> new TreeSet<String>()).toList();
    for (LeafReaderContext segment : leaves) {
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
    NumberLists.Builder different = new NumberLists.Builder();
    List<Callable<SegmentFacets>> reading = new ArrayList<>();
    for (LeafReaderContext segment : leaves) {
      reading.add(() -> read(segment, Objects.requireNonNull(blocks.get(segment.id())), different));
    }
    List<SegmentFacets> read = index.getTaskExecutor().invokeAll(reading);
    for (int i = 0; i < leaves.size(); i++) {
      segments.put(leaves.get(i).id(), read.get(i));
    }
    parts = different.build();
  }

  private SegmentFacets read(LeafReaderContext segment, Blocks blocks, NumberLists.Builder parts)
      throws IOException {
    List<String> names = names(segment);
    int[] numbersHere = new int[names.size()];
    int[] groups = new int[numbersHere.length];
    for (int i = 0; i < numbersHere.length; i++) {
      numbersHere[i] = Objects.requireNonNull(numbers.get(names.get(i)));
      groups[i] = GROUPS[FIELDS.indexOf(Schema.fieldOf(names.get(i)))];
    }
    return SegmentFacets.read(
        segment,
        blocks,
        values ->
            Arrays.stream(values)
                .map(value -> groups[value])
                .distinct()
                .map(
                    group ->
                        parts.number(
                            Arrays.stream(values)
                                .filter(value -> groups[value] == group)
                                .map(value -> numbersHere[value])
                                .toArray()))
                .toArray());
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
  SegmentFacets of(LeafReaderContext segment) {
    return Objects.requireNonNull(segments.get(segment.id()));
  }

  /** The different lists that the values of records are made up of. */
  NumberLists parts() {
    return parts;
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
