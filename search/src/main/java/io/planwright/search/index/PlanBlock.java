package io.planwright.search.index;

import io.planwright.model.Diagnostic;
import io.planwright.model.Extraction;
import io.planwright.model.Metadata;
import io.planwright.model.Region;
import io.planwright.search.Clause;
import io.planwright.search.Clauses;
import io.planwright.search.Plan;
import io.planwright.search.analysis.Tokens;
import io.planwright.search.index.Schema.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Turns a plan into the records of its block: each clause behind the facts it holds, the document
 * last.
 */
final class PlanBlock {
  /** Municipalities, provinces and cities end at these places of a code. */
  private static final int[] CODE_LEVELS = {2, 4, 6};

  private final Packing packing;
  private final RecordTexts texts;
  private final Plan plan;
  private final List<Diagnostic> diagnostics;
  private final String place;
  private final String title;
  private final @Nullable LocalDate date;
  private final List<Document> records = new ArrayList<>();

  private PlanBlock(
      Packing packing, RecordTexts texts, String place, Plan plan, List<Diagnostic> diagnostics) {
    this.packing = packing;
    this.texts = texts;
    this.place = place;
    this.plan = plan;
    this.diagnostics = diagnostics;
    String own = plan.document().metadata().title();
    this.title = own == null ? "" : own;
    Metadata.Dates dates = plan.document().metadata().dates();
    this.date = dates.issued() == null ? dates.published() : dates.issued();
  }

  /**
   * The records of a plan.
   *
   * @param texts puts words into records
   * @param place of its file
   * @param diagnostics of its file
   */
  static List<Document> of(
      Packing packing, RecordTexts texts, String place, Plan plan, List<Diagnostic> diagnostics) {
    PlanBlock block = new PlanBlock(packing, texts, place, plan, diagnostics);
    block.clauses();
    block.document();
    return block.records;
  }

  /** The record of a file. */
  static Document source(Packing packing, String place, String sha256, Extraction extraction) {
    Document source = new Document();
    source.add(new StringField(Schema.KIND, Kind.SOURCE.term(), Field.Store.NO));
    source.add(new StringField(Schema.PLACE, place, Field.Store.YES));
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
    complete(record, kind, number);
    return record;
  }

  private void complete(Document record, Kind kind, int number) {
    record.add(new StringField(Schema.KIND, kind.term(), Field.Store.NO));
    record.add(new StringField(Schema.PLACE, place, Field.Store.NO));
    record.add(new NumericDocValuesField(Schema.NUMBER, number));
    records.add(record);
  }

  private void clauses() {
    List<Fact> facts = Fact.of(plan.document());
    List<Fact> others = new ArrayList<>();
    int next = 0;
    for (Clause clause : Clauses.of(plan)) {
      Document record = new Document();
      int[] positions = {};
      for (; next < facts.size() && start(facts.get(next)) < clause.span().end(); next++) {
        Fact fact = facts.get(next);
        int from = start(fact) - clause.span().start();
        int to = from + fact.quote().span().length();
        if (from >= 0) {
          fact.fields().accept(record);
        }
        if (from < 0 || to > clause.text().length()) {
          others.add(fact);
          continue;
        }
        positions = positions.length == 0 ? Tokens.positions(clause.text()) : positions;
        fact(fact, positions[from], positions[to]);
      }
      complete(record, Kind.CLAUSE, clause.number());
      texts.clause(record, clause.text(), clause.heading());
      record.add(new StringField(Schema.SECTION, clause.kind().code(), Field.Store.NO));
    }
    others.addAll(facts.subList(next, facts.size()));
    for (Fact fact : others) {
      String text = fact.quote().text();
      fact(fact, 0, Tokens.positions(text)[text.length()]);
      texts.clause(record(Kind.PASSAGE, 0), text, fact.section());
    }
  }

  private static int start(Fact fact) {
    return fact.quote().span().start();
  }

  /** A fact whose quote stands between two positions of the text of the next clause or passage. */
  private void fact(Fact fact, int from, int to) {
    Document record = record(fact.kind(), fact.number());
    fact.fields().accept(record);
    texts.name(record, fact.name());
    RecordFields.value(record, fact.value());
    record.add(new NumericDocValuesField(Schema.FROM, from));
    record.add(new NumericDocValuesField(Schema.LENGTH, to - from));
  }

  private void document() {
    Metadata metadata = plan.document().metadata();
    Document record = record(Kind.DOCUMENT, 0);
    texts.title(record, title);
    record.add(new SortedDocValuesField(Schema.PLACE_ORDER, new BytesRef(place)));
    if (date != null) {
      record.add(new NumericDocValuesField(Schema.DATE, date.toEpochDay()));
    }
    record.add(new StringField(Schema.ID, plan.document().id(), Field.Store.YES));
    String key = place + "#" + plan.document().span().start();
    record.add(new StringField(Schema.KEY, key, Field.Store.YES));
    record.add(new BinaryDocValuesField(Schema.TRACE, Trace.of(key, plan).bytes()));
    region(record, metadata.region());
    if (metadata.level() != null) {
      RecordFields.facet(record, Schema.LEVEL, Stream.of(metadata.level().code()));
    }
    if (metadata.docType() != null) {
      RecordFields.facet(record, Schema.TYPE, Stream.of(metadata.docType()));
    }
    for (int year : years(metadata)) {
      record.add(new IntPoint(Schema.YEAR, year));
      RecordFields.count(record, Schema.YEAR, String.valueOf(year));
    }
    RecordFields.filter(record, Schema.ISSUER, metadata.issuers().stream());
    if (metadata.docNumber() != null) {
      RecordFields.filter(
          record, Schema.DOCUMENT_NUMBER, Stream.of(metadata.docNumber().replaceAll("\\s", "")));
    }
    record.add(
        new BinaryDocValuesField(Schema.PACKED, new BytesRef(packing.pack(plan, diagnostics))));
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
    RecordFields.filter(record, Schema.REGION, RegionNames.of(path).stream());
    String code = region.code();
    if (code != null) {
      for (int end : CODE_LEVELS) {
        RecordFields.filter(
            record, Schema.REGION, Stream.of((code.substring(0, end) + "000000").substring(0, 6)));
      }
    }
    StringBuilder above = new StringBuilder();
    for (String name : path) {
      above.append(above.isEmpty() ? "" : "/").append(name);
      RecordFields.count(record, Schema.REGION_PATH, above.toString());
    }
  }
}
