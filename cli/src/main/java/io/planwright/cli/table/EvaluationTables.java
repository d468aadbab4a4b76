package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.TextTable.Column;
import io.planwright.search.evaluate.Contestant;
import io.planwright.search.evaluate.Evaluation;
import io.planwright.search.evaluate.Evaluation.Answer;
import io.planwright.search.evaluate.Evaluation.Group;
import io.planwright.search.evaluate.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of an evaluation in a terminal. */
public final class EvaluationTables {
  private static final int QUERY = 12;

  private final Messages messages;
  private final int width;
  private final Style style;

  /**
   * Creates a view.
   *
   * @param messages the user's language
   * @param width how many columns a line may have
   * @param style whether words are emphasised
   */
  public EvaluationTables(Messages messages, int width, Style style) {
    this.messages = messages;
    this.width = width;
    this.style = style;
  }

  /**
   * The figures in lines.
   *
   * @param each whether every question is shown
   */
  public List<String> lines(Evaluation.Report report, boolean each) {
    List<String> lines = new ArrayList<>();
    String title =
        messages.text("evaluate.title", report.answers().size(), report.plans(), report.clauses());
    lines.add(style.title(DisplayWidth.cut(title, width)));
    lines.add("");
    lines.addAll(contestants(report.answers()).lines(width, style));
    lines.add("");
    lines.add(messages.text("evaluate.groups"));
    lines.addAll(groups(report.groups()).lines(width, style));
    if (each) {
      lines.add("");
      lines.add(messages.text("evaluate.each"));
      lines.addAll(each(report.answers()).lines(width, style));
    }
    return lines;
  }

  private TextTable contestants(List<Answer> answers) {
    TextTable table =
        new TextTable(
            List.of(
                Column.fixed(messages.text("column.contestant")),
                Column.fixed("nDCG@10").toTheRight().painted(style::marked),
                Column.fixed("recall@50").toTheRight(),
                Column.fixed("MRR").toTheRight(),
                Column.flexible(messages.text("evaluate.betterOrWorse"), QUERY)));
    for (Contestant contestant : Contestant.values()) {
      Measures mean = Evaluation.Report.mean(answers, contestant);
      table.add(
          List.of(
              messages.text("contestant." + contestant.code()),
              figure(mean.ndcg()),
              figure(mean.recall()),
              figure(mean.mrr()),
              contestant == Contestant.PLANWRIGHT ? "" : betterOrWorse(answers, contestant)));
    }
    return table;
  }

  /** For how many questions our search is better, equal and worse than another. */
  private String betterOrWorse(List<Answer> answers, Contestant other) {
    int better = 0;
    int worse = 0;
    for (Answer answer : answers) {
      int order =
          figure(answer.of(Contestant.PLANWRIGHT).ndcg())
              .compareTo(figure(answer.of(other).ndcg()));
      better += order > 0 ? 1 : 0;
      worse += order < 0 ? 1 : 0;
    }
    return messages.text(
        "evaluate.betterEqualWorse", better, answers.size() - better - worse, worse);
  }

  private TextTable groups(List<Group> groups) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.fixed(messages.text("column.queryKind")));
    columns.add(Column.fixed(messages.text("evaluate.count")).toTheRight());
    columns.addAll(contestantColumns());
    TextTable table = new TextTable(columns);
    for (Group group : groups) {
      if (group.by() == Evaluation.By.ALL) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      cells.add(group.name());
      cells.add(String.valueOf(group.answers().size()));
      for (Contestant contestant : Contestant.values()) {
        cells.add(figure(Evaluation.Report.mean(group.answers(), contestant).ndcg()));
      }
      table.add(cells);
    }
    return table;
  }

  private TextTable each(List<Answer> answers) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.fixed(messages.text("column.queryId")));
    columns.add(Column.flexible(messages.text("column.query"), QUERY));
    columns.addAll(contestantColumns());
    TextTable table = new TextTable(columns);
    for (Answer answer : answers) {
      List<String> cells = new ArrayList<>();
      cells.add(answer.query().id());
      cells.add(answer.query().text());
      Map<Contestant, Measures> measures = answer.measures();
      measures.values().forEach(one -> cells.add(figure(one.ndcg())));
      table.add(cells);
    }
    return table;
  }

  private static List<Column> contestantColumns() {
    List<Column> columns = new ArrayList<>();
    for (Contestant contestant : Contestant.values()) {
      columns.add(Column.fixed(contestant.code()).toTheRight());
    }
    return columns;
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
