package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.TextTable.Column;
import io.planwright.extract.Decision;
import io.planwright.model.Span;
import java.util.List;

/**
 * What became of the numbers of a text, one a line: line number, role, rule, and the clause with
 * the number marked, as in {@code 到2026年，全市高新技术企业达到⟦400家⟧以上}.
 */
public final class DecisionTable {
  private static final String GAP = "  ";
  private static final int NARROWEST_CLAUSE = 24;

  private final Messages messages;
  private final int width;
  private final Style style;

  /**
   * Creates a table.
   *
   * @param messages the user's language
   * @param width how many columns a line may have
   * @param style whether words are emphasised
   */
  public DecisionTable(Messages messages, int width, Style style) {
    this.messages = messages;
    this.width = width;
    this.style = style;
  }

  /**
   * The decisions as lines.
   *
   * @param text the text they are about
   * @param decisions the decisions in text order
   */
  public List<String> lines(String text, List<Decision> decisions) {
    LineNumbers numbers = new LineNumbers(text);
    int used = DisplayWidth.of(header("line"));
    int roles = DisplayWidth.of(header("role"));
    int rules = DisplayWidth.of(header("rule"));
    for (Decision decision : decisions) {
      used = Math.max(used, String.valueOf(numbers.at(decision.number().span())).length());
      roles = Math.max(roles, DisplayWidth.of(role(decision)));
      rules = Math.max(rules, DisplayWidth.of(decision.ruleId()));
    }
    int clauseWidth = Math.max(NARROWEST_CLAUSE, width - used - roles - rules - 3 * GAP.length());
    TextTable table =
        new TextTable(
            List.of(
                Column.fixed(header("line")).toTheRight(),
                Column.fixed(header("role")),
                Column.flexible(header("rule"), NARROWEST_CLAUSE / 2).painted(style::faint),
                Column.flexible(header("clause"), NARROWEST_CLAUSE).painted(this::paintMark)));
    for (Decision decision : decisions) {
      table.add(
          List.of(
              String.valueOf(numbers.at(decision.number().span())),
              role(decision),
              decision.ruleId(),
              marked(decision, clauseWidth)));
    }
    return table.lines(width, style);
  }

  private String header(String field) {
    return messages.text("head." + field);
  }

  private String role(Decision decision) {
    return messages.text("label.Role." + decision.role().name());
  }

  /** The clause with its number in ⟦⟧, cut on both sides so that the number stays in sight. */
  static String marked(Decision decision, int width) {
    Span clause = decision.clause().span();
    Span number = decision.number().span();
    String text = decision.clause().text();
    if (!clause.contains(number)) {
      return DisplayWidth.cut("⟦" + decision.number().text() + "⟧ " + text, width);
    }
    int start = number.start() - clause.start();
    int end = number.end() - clause.start();
    String before = DisplayWidth.oneLine(text.substring(0, start));
    String mark = "⟦" + DisplayWidth.oneLine(text.substring(start, end)) + "⟧";
    String after = DisplayWidth.oneLine(text.substring(end));
    int room = Math.max(0, width - DisplayWidth.of(mark));
    int left = DisplayWidth.of(before);
    int right = DisplayWidth.of(after);
    if (left + right > room) {
      // What comes before a number tells more about it than what follows.
      int rightShare = Math.min(right, Math.max(room / 3, room - left));
      before = DisplayWidth.cutStart(before, room - rightShare);
      after = DisplayWidth.cut(after, rightShare);
    }
    return before + mark + after;
  }

  private String paintMark(String cell) {
    int open = cell.indexOf('⟦');
    int close = cell.indexOf('⟧', Math.max(open, 0));
    if (open < 0 || close < 0) {
      return cell;
    }
    return cell.substring(0, open)
        + style.marked(cell.substring(open, close + 1))
        + cell.substring(close + 1);
  }
}
