package io.planwright.templates.view;

import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.AnnexKind;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.IndicatorPlan.Binding;
import io.planwright.templates.parameters.IndicatorPlan.Part;
import io.planwright.templates.parameters.PlanParameters;
import io.planwright.templates.parameters.Task;
import io.planwright.templates.parameters.TaskGroup;
import io.planwright.templates.parameters.Totals;
import io.planwright.templates.parameters.YearValue;
import io.planwright.templates.view.AnnexView.ColumnView;
import io.planwright.templates.view.AnnexView.TableView;
import io.planwright.templates.view.PlanView.PlaceView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the tables behind a plan. */
final class AnnexViews {
  private static final int WIDE = 7;
  private static final String OPEN = "【待填】";
  private static final String NONE = "—";
  private static final ColumnView NUMBER = new ColumnView("序号", 4, true);

  private final PlanParameters parameters;
  private final PlaceView place;

  AnnexViews(PlanParameters parameters, PlaceView place) {
    this.parameters = parameters;
    this.place = place;
  }

  /** The annexes asked for that have anything to show. */
  List<AnnexView> annexes() {
    List<AnnexView> annexes = new ArrayList<>();
    for (AnnexKind kind : parameters.annexes()) {
      List<TableView> tables =
          switch (kind) {
            case INDICATORS -> indicators();
            case ALLOCATION -> allocations();
            case DUTIES -> duties();
            case OPEN -> List.of();
          };
      if (!tables.isEmpty() || kind == AnnexKind.OPEN) {
        boolean wide = tables.stream().anyMatch(table -> table.columns().size() > WIDE);
        annexes.add(new AnnexView(code(kind), title(kind), wide, tables));
      }
    }
    return annexes;
  }

  private static String code(AnnexKind kind) {
    return switch (kind) {
      case INDICATORS -> "indicators";
      case ALLOCATION -> "allocation";
      case DUTIES -> "duties";
      case OPEN -> "open";
    };
  }

  private String title(AnnexKind kind) {
    if (kind == AnnexKind.OPEN) {
      return Words.open("附件");
    }
    String topic = parameters.topic() == null ? "" : parameters.topic().strip();
    return place.name() + topic + kind.title();
  }

  private List<TableView> indicators() {
    List<IndicatorPlan> indicators = parameters.indicators();
    if (indicators.isEmpty()) {
      return List.of();
    }
    List<Integer> years =
        years(indicators.stream().filter(any -> !any.perYear()).map(IndicatorPlan::path).toList());
    boolean bases = indicators.stream().anyMatch(any -> any.baseline().value() != null);
    @Nullable Integer baseYear = baseYear(indicators);
    boolean bindings = indicators.stream().anyMatch(any -> any.binding() != null);
    boolean units = indicators.stream().anyMatch(any -> !any.units().isEmpty());
    List<ColumnView> columns = new ArrayList<>();
    columns.add(NUMBER);
    columns.add(new ColumnView("指标名称", 16, false));
    columns.add(new ColumnView("单位", 6, true));
    if (bases) {
      columns.add(
          baseYear == null
              ? new ColumnView("基期值", 12, true)
              : new ColumnView(baseYear + "年基数", 10, true));
    }
    years.forEach(year -> columns.add(new ColumnView(year + "年", 8, true)));
    if (bindings) {
      columns.add(new ColumnView("属性", 6, true));
    }
    if (units) {
      columns.add(new ColumnView("责任单位", 12, false));
    }
    List<List<String>> rows = new ArrayList<>();
    for (IndicatorPlan indicator : indicators) {
      List<String> row = new ArrayList<>();
      row.add(String.valueOf(rows.size() + 1));
      String scope = Words.shown(indicator.scope(), "范围");
      row.add(Words.orOpen(indicator.name(), "指标名称") + (scope == null ? "" : "（" + scope + "）"));
      row.add(Words.orOpen(indicator.unit(), "单位"));
      if (bases) {
        row.add(base(indicator, baseYear));
      }
      years.forEach(year -> row.add(cell(indicator, year)));
      if (bindings) {
        row.add(binding(indicator.binding()));
      }
      if (units) {
        row.add(String.join("、", Words.shown(indicator.units(), "责任单位")));
      }
      rows.add(row);
    }
    return List.of(new TableView(null, null, columns, rows));
  }

  /** The base year of all that have a base value; null where they differ or it is open. */
  private static @Nullable Integer baseYear(List<IndicatorPlan> indicators) {
    List<Optional<Integer>> years =
        indicators.stream()
            .filter(any -> any.baseline().value() != null)
            .map(any -> Optional.ofNullable(any.baseline().year()))
            .distinct()
            .toList();
    return years.size() == 1 ? years.getFirst().orElse(null) : null;
  }

  private static String base(IndicatorPlan indicator, @Nullable Integer headed) {
    Amount value = indicator.baseline().value();
    if (value == null) {
      return NONE;
    }
    Integer year = indicator.baseline().year();
    return Words.amount(value, "") + (year == null || headed != null ? "" : "（" + year + "年）");
  }

  private static String binding(@Nullable Binding binding) {
    return switch (binding) {
      case null -> NONE;
      case BINDING -> "约束性";
      case EXPECTED -> "预期性";
    };
  }

  private static String cell(IndicatorPlan indicator, int year) {
    if (indicator.perYear()) {
      YearValue each = indicator.path().isEmpty() ? null : indicator.path().get(0);
      Amount amount = each == null ? null : each.value();
      return amount == null ? OPEN : "每年" + Words.amount(amount, "");
    }
    return value(indicator.path(), year);
  }

  /** The value of a year: what is open says so, and a year that is not planned has a dash. */
  private static String value(List<YearValue> path, int year) {
    for (YearValue value : path) {
      if (Objects.equals(value.year(), year)) {
        return value.value() == null ? OPEN : Words.amount(value.value(), "");
      }
    }
    return NONE;
  }

  private static List<Integer> years(Collection<List<YearValue>> paths) {
    TreeSet<Integer> years = new TreeSet<>();
    for (List<YearValue> path : paths) {
      path.stream().map(YearValue::year).filter(Objects::nonNull).forEach(years::add);
    }
    return List.copyOf(years);
  }

  private List<TableView> allocations() {
    List<IndicatorPlan> divided =
        parameters.indicators().stream().filter(any -> !any.parts().isEmpty()).toList();
    List<TableView> tables = new ArrayList<>();
    for (IndicatorPlan indicator : divided) {
      tables.add(allocation(indicator));
    }
    return tables;
  }

  private static TableView allocation(IndicatorPlan indicator) {
    List<Part> parts = indicator.parts();
    List<Integer> planned = years(parts.stream().map(Part::path).toList());
    List<Integer> years = planned.isEmpty() ? years(List.of(indicator.path())) : planned;
    boolean bases = parts.stream().anyMatch(part -> part.baseline() != null);
    Integer baseYear = indicator.baseline().year();
    List<ColumnView> columns = new ArrayList<>();
    columns.add(NUMBER);
    columns.add(new ColumnView("单位名称", 12, true));
    if (bases) {
      columns.add(new ColumnView((baseYear == null ? "" : baseYear + "年") + "基数", 10, true));
    }
    years.forEach(year -> columns.add(new ColumnView(year + "年", 9, true)));
    List<List<String>> rows = new ArrayList<>();
    for (Part part : parts) {
      List<String> row = new ArrayList<>();
      row.add(String.valueOf(rows.size() + 1));
      row.add(Words.orOpen(part.place(), indicator.name() + "分解到哪些单位"));
      if (bases) {
        row.add(part.baseline() == null ? NONE : Words.amount(part.baseline(), ""));
      }
      years.forEach(year -> row.add(part.path().isEmpty() ? OPEN : value(part.path(), year)));
      rows.add(row);
    }
    List<String> total = new ArrayList<>(List.of("", "合计"));
    if (bases) {
      total.add(total(parts.stream().map(part -> Optional.ofNullable(part.baseline())).toList()));
    }
    for (Integer year : years) {
      total.add(total(parts.stream().map(part -> part.in(year)).toList()));
    }
    rows.add(total);
    return new TableView(indicator.name() + "分解表", indicator.unit(), columns, rows);
  }

  private static String total(List<Optional<Amount>> parts) {
    return Totals.of(parts).map(sum -> Words.amount(sum, "")).orElse(OPEN);
  }

  private List<TableView> duties() {
    List<ColumnView> columns =
        List.of(
            NUMBER,
            new ColumnView("重点任务", 18, false),
            new ColumnView("牵头单位", 10, false),
            new ColumnView("配合单位", 14, false),
            new ColumnView("完成时限", 8, true));
    List<List<String>> rows = new ArrayList<>();
    for (TaskGroup group : parameters.tasks()) {
      for (Task task : group.tasks()) {
        rows.add(
            List.of(
                String.valueOf(rows.size() + 1),
                Words.orOpen(task.name(), "任务"),
                units(task.lead(), "牵头单位"),
                units(task.support(), "配合单位"),
                deadline(task)));
      }
    }
    return rows.isEmpty() ? List.of() : List.of(new TableView(null, null, columns, rows));
  }

  private static String units(List<String> units, String what) {
    return units.isEmpty() ? NONE : String.join("、", Words.shown(units, what));
  }

  private String deadline(Task task) {
    if (task.deadline() != null) {
      return Words.orOpen(task.deadline(), "时限");
    }
    return parameters.period() == null ? OPEN : parameters.period().to() + "年底";
  }
}
