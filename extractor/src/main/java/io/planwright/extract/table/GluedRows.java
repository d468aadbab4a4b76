package io.planwright.extract.table;

import io.planwright.model.Table.Recovery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds tables whose rows are names with numbers behind them, parted by spaces or by nothing. */
final class GluedRows {
  private static final int FEWEST_ROWS = 3;

  /** Steps of search for all tables of a document, some ten seconds. */
  private static final long STEPS = 60_000_000;

  /** The ends of the titles of tables that give shares: 占比提升任务表, 覆盖率目标表. */
  private static final Pattern SHARE_TITLE =
      Pattern.compile("(?:率|比重|占比)(?:提升|提高)?(?:年度)?(?:目标|任务|分解|计划|指标|情况)*表?$");

  private final TableWords words;
  private final GluedSolver solver;

  GluedRows(TableWords words) {
    this.words = words;
    this.solver = new GluedSolver(words);
  }

  void read(TableQuery query, Findings findings) {
    Work work = new Work(STEPS);
    int start = query.start();
    while (start < query.end()) {
      int end = findings.nextTaken(start);
      for (RowChain chain : RowChain.in(query.text(), start, end, words)) {
        readChain(chain, findings, work);
      }
      start = findings.endOfTaken(end);
    }
  }

  private void readChain(RowChain chain, Findings findings, Work work) {
    GluedHeader header = chain.header();
    List<HeaderLayout> layouts = HeaderLayout.candidates(header.cells(), words);
    String title = header.caption().title();
    boolean shares = areShares(layouts, title);
    List<String> labels = chain.rows().stream().map(RowChain.Row::label).toList();
    GluedSolver.Solution solution =
        solver.solve(
            chain.rows().stream().map(RowChain.Row::run).toList(), labels, layouts, shares, work);
    long solved = solution.solvedRows();
    boolean most = solved >= FEWEST_ROWS && solved * 2 > labels.size();
    boolean table = header.recognised() && (title != null || header.cells().size() >= 2);
    if (!most && !table) {
      return;
    }
    boolean parted = solution.recovery() == Recovery.ALIGNED;
    HeaderLayout layout = solution.layout();
    List<Draft.Row> rows = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<@Nullable BigDecimal> values = solution.rows().get(i);
      rows.add(
          values == null
              ? Draft.Row.unread(labels.get(i), solution.columns())
              : Draft.Row.read(labels.get(i), values));
    }
    findings.addNumeric(
        new Draft(
            title,
            header.caption().unit(),
            layout == null ? LineHeader.unnamed(solution.columns()) : layout.columns(),
            rows,
            parted && chain.cellLines() ? Recovery.CELL_PER_LINE : solution.recovery(),
            header.start(),
            chain.end()),
        List.of());
    report(chain, solution, findings);
  }

  /** Whether all columns or the title speak of shares of a hundred. */
  private static boolean areShares(List<HeaderLayout> layouts, @Nullable String title) {
    boolean columns =
        !layouts.isEmpty()
            && layouts.get(0).columns().stream().allMatch(column -> column.name().contains("%"));
    return columns || (title != null && SHARE_TITLE.matcher(title).find());
  }

  private static void report(RowChain chain, GluedSolver.Solution solution, Findings findings) {
    HeaderLayout layout = solution.layout();
    if (!chain.header().clear() || layout == null || !layout.isClear()) {
      int start = chain.header().start();
      findings.info("TABLE_HEADER_UNCLEAR", start, start + 1, solution.columns());
    }
    if (solution.stopped()) {
      int start = chain.header().start();
      findings.warn("TABLE_SEARCH_STOPPED", "TABLE_SEARCH_STOPPED", start, chain.end());
    }
    for (int i = 0; i < chain.rows().size(); i++) {
      RowChain.Row row = chain.rows().get(i);
      if (solution.rows().get(i) != null) {
        continue;
      }
      if (solution.choices().get(i) == 0) {
        findings.warn(
            "TABLE_ROW_UNREAD", "TABLE_ROW_NO_SPLIT", row.start(), row.end(), row.label());
      } else {
        findings.warn("TABLE_AMBIGUOUS", "TABLE_AMBIGUOUS", row.start(), row.end(), row.label());
      }
    }
  }
}
