package io.planwright.search.index;

import io.planwright.model.Diagnostic;
import io.planwright.model.Excerpt;
import io.planwright.model.Extraction;
import io.planwright.model.Incentive;
import io.planwright.model.Measure;
import io.planwright.model.Metadata;
import io.planwright.model.Region;
import io.planwright.model.Responsibility;
import io.planwright.model.Target;
import io.planwright.search.Clause;
import io.planwright.search.Clauses;
import io.planwright.search.Plan;
import io.planwright.search.analysis.Folding;
import io.planwright.search.index.Schema.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** Turns a plan into the records of its block, the document last. */
final class PlanBlock {
  private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType BIGRAMS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  /** Municipalities, provinces and cities end at these places of a code. */
  private static final int[] CODE_LEVELS = {2, 4, 6};

  private final Packing packing;
  private final Plan plan;
  private final List<Diagnostic> diagnostics;
  private final String place;
  private final String title;
  private final @Nullable LocalDate date;
  private final List<Document> records = new ArrayList<>();

  private PlanBlock(Packing packing, String place, Plan plan, List<Diagnostic> diagnostics) {
    this.packing = packing;
    this.place = place;
    this.plan = plan;
    this.diagnostics = diagnostics;
    String own = plan.document().metadata().title();
    this.title = own == null ? "" : own;
    Metadata.Dates dates = plan.document().metadata().dates();
    this.date = dates.issued() == null ? dates.published() : dates.issued();
  }

  private static FieldType type(IndexOptions options, boolean omitsNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitsNorms);
    type.freeze();
    return type;
  }

  /**
   * The records of a plan.
   *
   * @param place of its file
   * @param diagnostics of its file
   */
  static List<Document> of(Packing packing, String place, Plan plan, List<Diagnostic> diagnostics) {
    PlanBlock block = new PlanBlock(packing, place, plan, diagnostics);
    block.clauses();
    block.targets();
    block.incentives();
    block.duties();
    block.document();
    return block.records;
  }

  /** The record of a file. */
  static Document source(Packing packing, String place, String sha256, Extraction extraction) {
    Document source = new Document();
    source.add(new StringField(Schema.KIND, Kind.SOURCE.term(), Field.Store.NO));
    source.add(new StringField(Schema.PLACE, place, Field.Store.YES));
    source.add(new SortedDocValuesField(Schema.PLACE, new BytesRef(place)));
    source.add(new StringField(Schema.SHA256, sha256, Field.Store.YES));
    source.add(new StoredField(Schema.COUNTS, Known.counts(extraction)));
    source.add(
        new StoredField(
            Schema.PACKED_SOURCE,
            packing.pack(
                new Extraction(extraction.source(), List.of(), extraction.diagnostics()))));
    return source;
  }

  private Document record(Kind kind, int number) {
    Document record = new Document();
    record.add(new StringField(Schema.KIND, kind.term(), Field.Store.NO));
    record.add(new StringField(Schema.PLACE, place, Field.Store.NO));
    record.add(new SortedDocValuesField(Schema.PLACE, new BytesRef(place)));
    record.add(new NumericDocValuesField(Schema.NUMBER, number));
    record.add(new Field(Schema.TITLE_WORDS, title, WORDS));
    if (date != null) {
      record.add(new NumericDocValuesField(Schema.DATE, date.toEpochDay()));
    }
    records.add(record);
    return record;
  }

  private static void text(Document record, String text) {
    record.add(new Field(Schema.TEXT_WORDS, text, WORDS));
    record.add(new Field(Schema.TEXT_BIGRAMS, text, BIGRAMS));
  }

  private static void heading(Document record, String heading) {
    record.add(new Field(Schema.HEADING_WORDS, heading, WORDS));
    record.add(new Field(Schema.HEADING_BIGRAMS, heading, BIGRAMS));
  }

  /** A value to filter by, and a facet under its own writing. */
  private static void facet(Document record, String field, Iterable<String> values) {
    for (String value : values) {
      record.add(new StringField(field, Folding.fold(value), Field.Store.NO));
      count(record, field, value);
    }
  }

  private static void count(Document record, String field, String value) {
    record.add(
        new SortedSetDocValuesField(Schema.FACETS, new BytesRef(Schema.facet(field, value))));
  }

  private static void filter(Document record, String field, Iterable<String> values) {
    for (String value : values) {
      record.add(new StringField(field, Folding.fold(value), Field.Store.NO));
    }
  }

  private void clauses() {
    for (Clause clause : Clauses.of(plan)) {
      Document record = record(Kind.CLAUSE, clause.number());
      text(record, clause.text());
      heading(record, clause.heading());
      record.add(new StringField(Schema.SECTION, clause.kind().code(), Field.Store.NO));
      List<Target> targets = within(clause, plan.document().targets(), Target::quote);
      List<Incentive> incentives = within(clause, plan.document().incentives(), Incentive::quote);
      List<Responsibility> duties =
          within(clause, plan.document().responsibilities(), Responsibility::quote);
      facet(record, Schema.INDICATOR, distinct(targets.stream().map(t -> t.indicator().name())));
      filter(record, Schema.INDICATOR, ids(targets.stream().map(t -> t.indicator().id())));
      filter(record, Schema.TRIGGER, ids(incentives.stream().map(i -> i.trigger().id())));
      facet(
          record, Schema.INSTRUMENT, distinct(incentives.stream().map(i -> i.instrument().code())));
      facet(
          record,
          Schema.UNIT,
          distinct(
              duties.stream()
                  .flatMap(d -> Stream.concat(d.lead().stream(), d.support().stream()))));
      targets.forEach(target -> due(record, target));
      incentives.forEach(incentive -> amounts(record, incentive));
    }
  }

  private static <T> List<T> within(
      Clause clause, List<T> facts, java.util.function.Function<T, Excerpt> quote) {
    return facts.stream()
        .filter(fact -> clause.span().contains(quote.apply(fact).span().start()))
        .toList();
  }

  private static Set<String> distinct(Stream<String> values) {
    Set<String> distinct = new LinkedHashSet<>();
    values.filter(value -> !value.isBlank()).forEach(distinct::add);
    return distinct;
  }

  private static Set<String> ids(Stream<@Nullable String> values) {
    Set<String> distinct = new LinkedHashSet<>();
    values.forEach(
        value -> {
          if (value != null) {
            distinct.add(value);
          }
        });
    return distinct;
  }

  private static void due(Document record, Target target) {
    Integer year = target.timeline().year();
    if (year != null) {
      record.add(new IntPoint(Schema.DUE, year));
    }
  }

  private static void amounts(Document record, Incentive incentive) {
    for (BigDecimal sum :
        present(incentive.benefit().amountYuan(), incentive.benefit().capYuan())) {
      record.add(new DoublePoint(Schema.AMOUNT, sum.doubleValue()));
    }
    for (BigDecimal rate : present(incentive.benefit().rate(), incentive.benefit().rateMax())) {
      record.add(new DoublePoint(Schema.RATE, rate.doubleValue()));
    }
  }

  private static List<BigDecimal> present(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    List<BigDecimal> present = new ArrayList<>();
    if (one != null) {
      present.add(one);
    }
    if (other != null) {
      present.add(other);
    }
    return present;
  }

  private static void value(Document record, @Nullable BigDecimal value) {
    if (value != null) {
      record.add(
          new NumericDocValuesField(
              Schema.VALUE, NumericUtils.doubleToSortableLong(value.doubleValue())));
    }
  }

  private void targets() {
    List<Target> targets = plan.document().targets();
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      Document record = record(Kind.TARGET, i);
      text(record, target.quote().text());
      heading(
          record, words(target.indicator().name(), target.scope(), target.provenance().section()));
      facet(record, Schema.INDICATOR, List.of(target.indicator().name()));
      filter(record, Schema.INDICATOR, ids(Stream.of(target.indicator()).map(x -> x.id())));
      due(record, target);
      Measure measure = target.quantity().measure();
      value(record, measure.value());
    }
  }

  private static String words(@Nullable String... parts) {
    StringBuilder words = new StringBuilder();
    for (String part : parts) {
      if (part != null) {
        words.append(part).append('\n');
      }
    }
    return words.toString();
  }

  private void incentives() {
    List<Incentive> incentives = plan.document().incentives();
    for (int i = 0; i < incentives.size(); i++) {
      Incentive incentive = incentives.get(i);
      Document record = record(Kind.INCENTIVE, i);
      text(record, incentive.quote().text());
      heading(
          record,
          words(
              incentive.trigger().text(),
              incentive.instrument().code(),
              incentive.provenance().section()));
      facet(record, Schema.TRIGGER, ids(Stream.of(incentive.trigger()).map(x -> x.id())));
      facet(record, Schema.INSTRUMENT, List.of(incentive.instrument().code()));
      amounts(record, incentive);
      BigDecimal sum = incentive.benefit().amountYuan();
      value(record, sum == null ? incentive.benefit().capYuan() : sum);
    }
  }

  private void duties() {
    List<Responsibility> duties = plan.document().responsibilities();
    for (int i = 0; i < duties.size(); i++) {
      Responsibility duty = duties.get(i);
      Document record = record(Kind.DUTY, i);
      text(record, duty.quote().text());
      List<String> units = new ArrayList<>(duty.lead());
      units.addAll(duty.support());
      heading(record, words(String.join("、", units), duty.provenance().section()));
      facet(record, Schema.UNIT, distinct(units.stream()));
    }
  }

  private void document() {
    Metadata metadata = plan.document().metadata();
    Document record = record(Kind.DOCUMENT, 0);
    record.add(new Field(Schema.TITLE_BIGRAMS, title, BIGRAMS));
    record.add(new StringField(Schema.ID, plan.document().id(), Field.Store.YES));
    String key = place + "#" + plan.document().span().start();
    record.add(new StringField(Schema.KEY, key, Field.Store.YES));
    record.add(new BinaryDocValuesField(Schema.TRACE, Trace.of(key, plan).bytes()));
    region(record, metadata.region());
    if (metadata.level() != null) {
      facet(record, Schema.LEVEL, List.of(metadata.level().code()));
    }
    if (metadata.docType() != null) {
      facet(record, Schema.TYPE, List.of(metadata.docType()));
    }
    for (int year : years(metadata)) {
      record.add(new IntPoint(Schema.YEAR, year));
      count(record, Schema.YEAR, String.valueOf(year));
    }
    filter(record, Schema.ISSUER, metadata.issuers());
    if (metadata.docNumber() != null) {
      filter(record, Schema.DOCUMENT_NUMBER, List.of(metadata.docNumber().replaceAll("\\s", "")));
    }
    record.add(new StoredField(Schema.PACKED, packing.pack(plan, diagnostics)));
  }

  /** The years of the plan, or that of its issue. */
  private static List<Integer> years(Metadata metadata) {
    Integer start = metadata.periodStart();
    Integer end = metadata.periodEnd();
    if (start != null && end != null && start <= end) {
      List<Integer> years = new ArrayList<>();
      for (int year = start; year <= end; year++) {
        years.add(year);
      }
      return years;
    }
    LocalDate issued = metadata.dates().issued();
    return issued == null ? List.of() : List.of(issued.getYear());
  }

  private static void region(Document record, @Nullable Region region) {
    if (region == null) {
      return;
    }
    List<String> path = new ArrayList<>(region.parents());
    path.add(region.name());
    filter(record, Schema.REGION, RegionNames.of(path));
    String code = region.code();
    if (code != null) {
      for (int end : CODE_LEVELS) {
        filter(record, Schema.REGION, List.of((code.substring(0, end) + "000000").substring(0, 6)));
      }
    }
    StringBuilder above = new StringBuilder();
    for (String name : path) {
      above.append(above.isEmpty() ? "" : "/").append(name);
      count(record, Schema.REGION_PATH, above.toString());
    }
  }
}
