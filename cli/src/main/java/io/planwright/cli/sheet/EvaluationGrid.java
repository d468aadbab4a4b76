package io.planwright.cli.sheet;

import io.planwright.cli.sheet.Grid.Head;
import io.planwright.search.evaluate.Contestant;
import io.planwright.search.evaluate.Evaluation;
import io.planwright.search.evaluate.Evaluation.Answer;
import io.planwright.search.evaluate.Measures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The figures of an evaluation: a row for each question and contestant. */
public final class EvaluationGrid {
  private static final int DIGITS = 4;

  private EvaluationGrid() {}

  /** The sheet. */
  public static Grid of(Evaluation.Report report) {
    List<Head> heads =
        List.of(
            Head.of("queryId", Grid.NARROW),
            Head.of("queryKind", Grid.MEDIUM),
            Head.of("queryPart", Grid.NARROW),
            Head.of("query", Grid.WIDE),
            Head.of("contestant", Grid.MEDIUM),
            Head.of("ndcg10", Grid.NARROW),
            Head.of("recall50", Grid.NARROW),
            Head.of("mrr", Grid.NARROW),
            Head.of("unjudged10", Grid.NARROW));
    List<List<Cell>> rows = new ArrayList<>();
    for (Answer answer : report.answers()) {
      for (Contestant contestant : Contestant.values()) {
        Measures measures = answer.of(contestant);
        rows.add(
            List.of(
                Cell.of(answer.query().id()),
                Cell.of(answer.query().kind()),
                Cell.of(answer.query().part()),
                Cell.of(answer.query().text()),
                Cell.of(contestant.code()),
                number(measures.ndcg()),
                number(measures.recall()),
                number(measures.mrr()),
                Cell.count(answer.unjudged().getOrDefault(contestant, 0))));
      }
    }
    return Grid.list("evaluation", heads, rows);
  }

  private static Cell number(double value) {
    return Cell.of(BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP));
  }
}
