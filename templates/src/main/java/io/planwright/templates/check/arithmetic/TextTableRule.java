package io.planwright.templates.check.arithmetic;

import io.planwright.model.Commitment;
import io.planwright.model.Measure;
import io.planwright.model.Table;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.templates.check.Amount;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A11: a target of the text and the same year's total in a table are one number. */
public final class TextTableRule implements Rule {
  private static final Pattern TOTAL =
      Pattern.compile("合计|总计|总数|全市|全区|全县|全省|全州|全域|小计|[\\p{IsHan}]{2,4}(?:市|区|县)合计");
  private static final Pattern ADDED = Pattern.compile("新增|净增|新认定|新培育|增量|入库任务|增长|增速|增幅");
  private static final int SHORTEST_NAME = 4;

  @Override
  public String id() {
    return "A11";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Target target : plan.document().targets()) {
      boolean comparable =
          target.kind() == TargetKind.LEVEL
              && target.commitment() == Commitment.FIRM
              && target.scope() == null
              && !target.quote().text().contains("累计")
              && target.timeline().year() != null
              && target.indicator().name().length() >= SHORTEST_NAME
              && !(target.quantity().measure() instanceof Measure.Between)
              && plan.sentenceAt(target.value().span()).isPresent();
      if (comparable) {
        for (Table table : plan.document().tables()) {
          compare(target, table, report);
        }
      }
    }
  }

  private static void compare(Target target, Table table, Report report) {
    String year = target.timeline().year() + "年";
    for (int column = 0; column < table.columns().size(); column++) {
      String head = table.columns().get(column);
      String about = head + Objects.requireNonNullElse(table.title(), "");
      if (!head.contains(year) || ADDED.matcher(head).find()) {
        continue;
      }
      for (Table.Row row : table.rows()) {
        boolean own = isName(row.label(), target);
        boolean total =
            TOTAL.matcher(row.label()).matches()
                && isAbout(about, target)
                && !ADDED.matcher(about).find();
        if ((own || total) && sameUnit(target, table, row, head)) {
          value(target, row, column, report, table);
        }
      }
    }
  }

  private static boolean isName(String label, Target target) {
    String name = target.indicator().name();
    return label.equals(name) || label.equals(name + "数量") || name.equals(label + "数量");
  }

  private static boolean isAbout(String text, Target target) {
    return text.contains(target.indicator().name().replaceAll("(数量|总数|数)$", ""));
  }

  private static boolean sameUnit(Target target, Table table, Table.Row row, String head) {
    String unit = target.quantity().unit();
    String stated = table.unit();
    return stated == null
        ? row.label().contains(unit) || head.contains(unit) || unit.equals("家")
        : stated.equals(unit);
  }

  private static void value(Target target, Table.Row row, int column, Report report, Table table) {
    List<@Nullable BigDecimal> values = row.values();
    BigDecimal inTable = column < values.size() ? values.get(column) : null;
    BigDecimal inText = target.quantity().measure().value();
    if (inTable == null || inTable.compareTo(inText) == 0) {
      return;
    }
    boolean floor =
        target.quote().text().contains("以上")
            || target.quote().text().contains("突破")
            || target.quote().text().contains("超过");
    if (!(floor && inTable.compareTo(inText) > 0)) {
      report.add(
          target.value().span(),
          target.value().text(),
          Amount.plain(inTable) + target.quantity().unit(),
          Objects.requireNonNullElse(table.title(), row.label()));
    }
  }
}
