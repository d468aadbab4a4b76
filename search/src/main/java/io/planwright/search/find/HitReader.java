package io.planwright.search.find;

import io.planwright.model.Excerpt;
import io.planwright.search.Clause;
import io.planwright.search.Clauses;
import io.planwright.search.Hit;
import io.planwright.search.Hit.Found;
import io.planwright.search.MatchReason;
import io.planwright.search.Plan;
import io.planwright.search.index.IndexReading;
import io.planwright.search.index.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;

/** Reads what stands behind the records that were found; each plan once. */
final class HitReader {
  private final IndexReading reading;
  private final Schema.Kind kind;
  private final Highlighter highlighter;
  private final Map<Integer, Block> blocks = new HashMap<>();

  /** A plan with what all its hits share. */
  private record Block(Plan plan, List<Clause> clauses, List<String> copies) {}

  HitReader(IndexReading reading, Schema.Kind kind, Highlighter highlighter) {
    this.reading = reading;
    this.kind = kind;
    this.highlighter = highlighter;
  }

  /** Unpacks the plans of records that will be read, side by side. */
  void unpack(List<? extends ScoreDoc> records) throws IOException {
    Set<Integer> documents = new LinkedHashSet<>();
    for (ScoreDoc record : records) {
      documents.add(reading.documentOf(record.doc));
    }
    List<Callable<Block>> unpacking = new ArrayList<>();
    for (int document : documents) {
      unpacking.add(() -> block(document));
    }
    List<Block> unpacked = reading.searcher().getTaskExecutor().invokeAll(unpacking);
    int next = 0;
    for (int document : documents) {
      blocks.put(document, unpacked.get(next++));
    }
  }

  private Block block(int document) throws IOException {
    Plan plan = reading.plan(document);
    return new Block(plan, Clauses.of(plan), reading.copiesOf(document));
  }

  /** What stands behind a record whose plan is unpacked. */
  Hit read(int record, float score, List<MatchReason> reasons) throws IOException {
    Block block = Objects.requireNonNull(blocks.get(reading.documentOf(record)));
    Found found = found(block, number(record));
    String text =
        switch (found) {
          case Found.OfClause one -> one.clause().text();
          case Found.OfTarget one -> one.target().quote().text();
          case Found.OfIncentive one -> one.incentive().quote().text();
          case Found.OfDuty one -> one.duty().quote().text();
          case Found.OfDocument one -> block.plan.text();
        };
    return new Hit(found, block.plan, block.copies, score, highlighter.snippet(text), reasons);
  }

  private int number(int record) throws IOException {
    List<LeafReaderContext> leaves = reading.searcher().getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(record, leaves));
    NumericDocValues numbers = leaf.reader().getNumericDocValues(Schema.NUMBER);
    return numbers != null && numbers.advanceExact(record - leaf.docBase)
        ? (int) numbers.longValue()
        : 0;
  }

  private Found found(Block block, int number) {
    return switch (kind) {
      case CLAUSE -> new Found.OfClause(block.clauses.get(number));
      case TARGET -> {
        var target = block.plan.document().targets().get(number);
        yield new Found.OfTarget(target, around(block.clauses, target.quote()));
      }
      case INCENTIVE -> {
        var incentive = block.plan.document().incentives().get(number);
        yield new Found.OfIncentive(incentive, around(block.clauses, incentive.quote()));
      }
      case DUTY -> {
        var duty = block.plan.document().responsibilities().get(number);
        yield new Found.OfDuty(duty, around(block.clauses, duty.quote()));
      }
      case DOCUMENT, PASSAGE, SOURCE, COPIES -> new Found.OfDocument();
    };
  }

  /** The clause a quote begins in; the nearest before it where it begins in a heading. */
  private static Clause around(List<Clause> clauses, Excerpt quote) {
    Clause around = clauses.getFirst();
    for (Clause clause : clauses) {
      if (clause.span().start() <= quote.span().start()) {
        around = clause;
      }
    }
    return around;
  }
}
