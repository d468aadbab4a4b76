package io.planwright.cli.export;

import io.planwright.cli.console.Messages;
import io.planwright.cli.output.Format;
import io.planwright.cli.sheet.SourceLinks;
import io.planwright.search.Plan;
import io.planwright.search.compare.Answer;
import io.planwright.search.compare.DutyComparer;
import io.planwright.search.compare.DutyComparison;
import io.planwright.search.compare.Filter;
import io.planwright.search.compare.Material;
import io.planwright.search.compare.Vocabulary;
import io.planwright.search.compare.document.SharedClauses;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** An export of some plans, ready to be written. */
public final class Export {
  private final DataSet what;
  private final Facts facts;
  private final DataTable<?> table;
  private final List<SharedClauses.Pair> pairs;

  private Export(DataSet what, Facts facts, DataTable<?> table, List<SharedClauses.Pair> pairs) {
    this.what = what;
    this.facts = facts;
    this.table = table;
    this.pairs = pairs;
  }

  /**
   * Prepares an export.
   *
   * @param plans each once
   * @param vocabulary tells which agencies are the same under other names
   */
  public static Export of(DataSet what, List<Plan> plans, Vocabulary vocabulary) {
    Facts facts = new Facts(plans);
    List<SharedClauses.Pair> pairs =
        what == DataSet.SIMILARITY ? SharedClauses.of(plans) : List.of();
    DataTable<?> table =
        switch (what) {
          case TARGETS -> Tables.targets(facts);
          case INCENTIVES -> Tables.incentives(facts);
          case DUTIES -> DutyTable.of(facts, duties(plans, vocabulary));
          case CITATIONS -> CitationTable.of(facts);
          case CLAUSES -> ClauseTable.of(facts);
          case SIMILARITY -> Tables.similarity(pairs);
        };
    return new Export(what, facts, table, pairs);
  }

  private static DutyComparison duties(List<Plan> plans, Vocabulary vocabulary) {
    Answer<DutyComparison> answer =
        new DutyComparer(vocabulary).compare(new Material(plans, List.of()), null, Filter.ALL);
    return switch (answer) {
      case Answer.Found<DutyComparison> found -> found.value();
      case Answer.Unknown<DutyComparison> unknown ->
          throw new IllegalStateException("no unit was asked for");
    };
  }

  /** How many rows the table has. */
  public int rows() {
    return table.items().size();
  }

  /**
   * Writes it.
   *
   * @param messages in which the attributes of a network are explained
   * @param stream left open
   */
  public void write(Format format, Messages messages, SourceLinks links, OutputStream stream)
      throws IOException {
    switch (format) {
      case CSV -> TableWriter.csv(table, stream);
      case JSONL -> TableWriter.jsonLines(table, stream);
      case XLSX -> TableWriter.workbook(table, links, stream);
      case GRAPHML -> GraphmlWriter.write(network(), new Codebook(messages), stream);
      case JSON, TABLE, HTML, SARIF, DOCX -> throw new IllegalStateException("refused before");
    }
  }

  private Network network() {
    return switch (what) {
      case CITATIONS -> Networks.citations(facts);
      case SIMILARITY -> Networks.similarity(facts, pairs);
      case TARGETS, INCENTIVES, DUTIES, CLAUSES ->
          throw new IllegalStateException("refused before");
    };
  }

  /** What the columns of an export mean, as CSV. */
  public static String codebook(DataSet what, Format format, Messages messages) {
    Export empty = of(what, List.of(), Vocabulary.NONE);
    List<String> variables = new ArrayList<>(empty.table.names());
    if (format == Format.GRAPHML) {
      Network network = empty.network();
      variables.clear();
      variables.addAll(network.nodeFields());
      variables.addAll(network.edgeFields());
    }
    return new Codebook(messages).csv(variables);
  }

  /** The name of the codebook of an export with this name. */
  public static String codebookName(String name) {
    return Codebook.fileName(name);
  }
}
