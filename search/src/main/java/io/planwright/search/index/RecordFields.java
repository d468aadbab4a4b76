package io.planwright.search.index;

import io.planwright.model.Benefit;
import io.planwright.model.Incentive;
import io.planwright.model.Target;
import io.planwright.search.analysis.Folding;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** Puts values into the fields of a record. */
final class RecordFields {
  private RecordFields() {}

  /** Values to filter by, and facets under their own writing. */
  static void facet(Document record, String field, Stream<? extends @Nullable String> values) {
    present(values)
        .forEach(
            value -> {
              record.add(new StringField(field, Folding.fold(value), Field.Store.NO));
              count(record, field, value);
            });
  }

  /** A facet. */
  static void count(Document record, String field, String value) {
    record.add(
        new SortedSetDocValuesField(Schema.FACETS, new BytesRef(Schema.facet(field, value))));
  }

  /** Values to filter by. */
  static void filter(Document record, String field, Stream<? extends @Nullable String> values) {
    present(values)
        .forEach(value -> record.add(new StringField(field, Folding.fold(value), Field.Store.NO)));
  }

  /** The values that are there. */
  static Stream<String> present(Stream<? extends @Nullable String> values) {
    return values.flatMap(
        value -> value == null || value.isBlank() ? Stream.of() : Stream.of(value));
  }

  /** The year a target is due. */
  static void due(Document record, Target target) {
    Integer year = target.timeline().year();
    if (year != null) {
      record.add(new IntPoint(Schema.DUE, year));
    }
  }

  /** The sums and rates of an incentive. */
  static void amounts(Document record, Incentive incentive) {
    Benefit benefit = incentive.benefit();
    Stream.of(benefit.amountYuan(), benefit.capYuan())
        .filter(Objects::nonNull)
        .forEach(sum -> record.add(new DoublePoint(Schema.AMOUNT, sum.doubleValue())));
    Stream.of(benefit.rate(), benefit.rateMax())
        .filter(Objects::nonNull)
        .forEach(rate -> record.add(new DoublePoint(Schema.RATE, rate.doubleValue())));
  }

  /** What a record is sorted by. */
  static void value(Document record, @Nullable BigDecimal value) {
    if (value != null) {
      record.add(
          new NumericDocValuesField(
              Schema.VALUE, NumericUtils.doubleToSortableLong(value.doubleValue())));
    }
  }
}
