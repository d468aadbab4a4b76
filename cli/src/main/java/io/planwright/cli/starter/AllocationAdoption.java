package io.planwright.cli.starter;

import io.planwright.model.Table;
import io.planwright.model.TargetKind;
import io.planwright.search.Plan;
import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.Baseline;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.IndicatorPlan.Bound;
import io.planwright.templates.parameters.IndicatorPlan.Part;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.YearValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes parts of districts of the tables that allocate an indicator to them by year. The columns
 * name indicator and year ({@code 有效高新技术企业数目标（家）·2024年}), or only the year where the title names
 * the indicator; the row of the whole place is the indicator's own path. The rows of a 主要指标表 are
 * indicators themselves: what the text says of them goes before.
 */
final class AllocationAdoption {
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年?");
  private static final Pattern UNIT = Pattern.compile("[（(]\\s*(?:单位[：:])?([^（()）\\d]{1,12})[）)]");
  private static final Pattern WHOLE =
      Pattern.compile("(?:合计|总计|小计|全[省市区县州国]|全[市区县]合计|总数|.{0,6}合计)");

  /** What says nothing about which indicator it is. */
  private static final Pattern WEAK =
      Pattern.compile("有效|现有|总数|数量|目标|任务|计划|指标|年度|年底|期末|基数|预期|累计|分解|[年底末数值·（）()：:，、\\s]");

  private final Plan plan;
  private final @Nullable Period period;
  private final List<Leftover> leftovers;

  AllocationAdoption(Plan plan, @Nullable Period period, List<Leftover> leftovers) {
    this.plan = plan;
    this.period = period;
    this.leftovers = leftovers;
  }

  /** The columns of one indicator in a table. */
  private record Columns(
      String name, @Nullable String unit, Map<Integer, Integer> byYear, boolean titled) {}

  /** The indicators with the parts that the tables give them, and those that only tables have. */
  List<Noted<IndicatorPlan>> with(List<Noted<IndicatorPlan>> indicators) {
    List<Noted<IndicatorPlan>> all = new ArrayList<>(indicators);
    for (Table table : plan.document().tables()) {
      List<Columns> columns = columns(table);
      if (columns.isEmpty()) {
        leftovers.add(
            Leftover.of(
                "adopt.table", table.title() == null ? "" : Wordings.line(table.title(), 60)));
      }
      if (listsIndicators(table, all)) {
        columns.forEach(one -> list(table, one, all));
      } else {
        columns.forEach(one -> take(table, one, all));
      }
    }
    return all;
  }

  /** Whether the rows of a table are indicators, of which the text has some. */
  private static boolean listsIndicators(Table table, List<Noted<IndicatorPlan>> all) {
    return table.rows().stream().anyMatch(row -> all.stream().anyMatch(one -> isOf(row, one)));
  }

  private static boolean isOf(Table.Row row, Noted<IndicatorPlan> noted) {
    return !key(row.label()).isEmpty() && key(row.label()).equals(key(noted.value().name()));
  }

  /** Adds the indicators that only the table has. */
  private void list(Table table, Columns columns, List<Noted<IndicatorPlan>> all) {
    for (Table.Row row : table.rows()) {
      Part values = part(row, columns);
      if (!values.path().isEmpty() && all.stream().noneMatch(one -> isOf(row, one))) {
        Columns own = new Columns(values.place(), columns.unit(), columns.byYear(), false);
        all.add(fresh(own, List.of(), values, title(table)));
      }
    }
  }

  private static String title(Table table) {
    return table.title() == null ? "表" : "表《" + Wordings.line(table.title(), 60) + "》";
  }

  private List<Columns> columns(Table table) {
    Map<String, Columns> byName = new LinkedHashMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      String column = Wordings.line(table.columns().get(i));
      Matcher year = YEAR.matcher(column);
      int found = 0;
      while (year.find()) {
        found = Integer.parseInt(year.group(1));
      }
      if (found == 0 || column.contains("净增") || column.contains("增长")) {
        continue;
      }
      Matcher unit = UNIT.matcher(column);
      String own = unit.find() ? unit.group(1).strip() : table.unit();
      String name = UNIT.matcher(YEAR.matcher(column).replaceAll("")).replaceAll("");
      String key = key(name);
      String title = table.title() == null ? "" : table.title();
      String shown = key.isEmpty() ? Wordings.line(title, 100) : name.replaceAll("[·\\s]", "");
      if (!(key.isEmpty() && title.isEmpty())) {
        byName
            .computeIfAbsent(
                key.isEmpty() ? title : key,
                one -> new Columns(cut(shown), own, new LinkedHashMap<>(), key.isEmpty()))
            .byYear()
            .putIfAbsent(found, i);
      }
    }
    return byName.values().stream().filter(one -> !inPeriod(one).isEmpty()).toList();
  }

  private List<Integer> inPeriod(Columns columns) {
    Period years = period;
    return columns.byYear().keySet().stream()
        .filter(year -> years == null || (year >= years.from() && year <= years.to()))
        .sorted()
        .toList();
  }

  private static String cut(String name) {
    String plain = name.replaceAll("^(年底|年末|年)|(目标|任务|计划)数?$", "");
    return plain.isEmpty() ? name : plain;
  }

  private static String key(String name) {
    return WEAK.matcher(name).replaceAll("").replaceFirst("表$", "");
  }

  private void take(Table table, Columns columns, List<Noted<IndicatorPlan>> all) {
    List<Part> parts = new ArrayList<>();
    @Nullable Part whole = null;
    for (Table.Row row : table.rows()) {
      Part part = part(row, columns);
      if (part.path().isEmpty()) {
        continue;
      }
      if (WHOLE.matcher(part.place()).matches() || isOwn(part.place())) {
        whole = part;
      } else if (parts.stream().noneMatch(one -> one.place().equals(part.place()))) {
        parts.add(part);
      }
    }
    if (parts.isEmpty() && whole == null) {
      return;
    }
    String title = title(table);
    for (int i = 0; i < all.size(); i++) {
      if (fits(all.get(i).value(), columns)) {
        all.set(i, joined(all.get(i), parts, whole, title));
        return;
      }
    }
    all.add(fresh(columns, parts, whole, title));
  }

  private boolean isOwn(String label) {
    String region =
        plan.document().metadata().region() == null
            ? ""
            : plan.document().metadata().region().name();
    return !region.isEmpty() && region.endsWith(label);
  }

  private static boolean fits(IndicatorPlan indicator, Columns columns) {
    boolean unit = columns.unit() == null || columns.unit().equals(indicator.unit());
    return unit
        && indicator.scope() == null
        && !indicator.perYear()
        && (columns.titled()
            ? key(columns.name()).endsWith(key(indicator.name()))
            : indicator.kind() == kind(columns)
                && key(indicator.name()).equals(key(columns.name())));
  }

  private static TargetKind kind(Columns columns) {
    boolean added = columns.name().matches(".*(新增|新建|新认定|新培育|入库|年度).*");
    return added ? TargetKind.INCREMENT : TargetKind.LEVEL;
  }

  private Part part(Table.Row row, Columns columns) {
    List<YearValue> path = new ArrayList<>();
    for (int year : inPeriod(columns)) {
      Amount amount = amount(row, columns, year);
      if (amount != null) {
        path.add(new YearValue(year, amount));
      }
    }
    Integer before = before(columns);
    return new Part(
        Wordings.line(row.label(), 100),
        before == null ? null : amount(row, columns, before),
        path);
  }

  private @Nullable Integer before(Columns columns) {
    Period years = period;
    return years == null
        ? null
        : columns.byYear().keySet().stream()
            .filter(year -> year < years.from())
            .max(Integer::compare)
            .orElse(null);
  }

  private static @Nullable Amount amount(Table.Row row, Columns columns, int year) {
    Integer index = columns.byYear().get(year);
    BigDecimal value =
        index == null || index >= row.values().size() ? null : row.values().get(index);
    return value == null ? null : new Amount(IndicatorGroup.plain(value));
  }

  private static Noted<IndicatorPlan> joined(
      Noted<IndicatorPlan> noted, List<Part> parts, @Nullable Part whole, String title) {
    IndicatorPlan plan = noted.value();
    List<Noted.Note> notes = new ArrayList<>(noted.notes());
    List<YearValue> path = new ArrayList<>(plan.path());
    if (whole != null) {
      for (YearValue one : whole.path()) {
        YearValue other =
            path.stream()
                .filter(
                    value ->
                        value.year() == null ? one.year() == null : value.year().equals(one.year()))
                .findFirst()
                .orElse(null);
        if (other == null) {
          path.add(one);
          notes.add(new Noted.Note("目标", one.year() + "年：" + title + "的合计"));
        } else if (!Objects.equals(other.value(), one.value())) {
          Amount amount = one.value();
          String value = amount == null ? "" : amount.value().toPlainString();
          notes.add(
              new Noted.Note("目标", one.year() + "年" + title + "的合计是 " + value + "，与正文不同，请核对"));
        }
      }
      path.sort(Comparator.comparingInt(one -> one.year() == null ? 0 : one.year()));
    }
    List<Part> chosen = parts.isEmpty() ? plan.parts() : parts;
    if (!parts.isEmpty()) {
      notes.add(new Noted.Note("分解", "来自" + title));
    }
    IndicatorPlan with =
        new IndicatorPlan(
            plan.name(),
            plan.unit(),
            plan.kind(),
            plan.bound(),
            plan.perYear(),
            plan.baseline(),
            path,
            plan.stretch(),
            plan.scope(),
            plan.binding(),
            plan.units(),
            chosen,
            plan.source());
    return new Noted<>(with, notes);
  }

  private Noted<IndicatorPlan> fresh(
      Columns columns, List<Part> parts, @Nullable Part whole, String title) {
    List<Noted.Note> notes = new ArrayList<>();
    notes.add(new Noted.Note("", "来自" + title));
    Integer before = before(columns);
    Amount base = whole == null ? null : whole.baseline();
    return new Noted<>(
        new IndicatorPlan(
            columns.name().isEmpty() ? title : columns.name(),
            columns.unit(),
            kind(columns),
            Bound.EXACTLY,
            false,
            before == null || base == null ? Baseline.NONE : new Baseline(before, base),
            whole == null ? List.of() : whole.path(),
            List.of(),
            null,
            null,
            List.of(),
            parts,
            null),
        notes);
  }
}
