package io.planwright.cli.export;

import io.planwright.cli.sheet.Cell;
import io.planwright.cli.table.Wording;
import io.planwright.model.Incentive;
import io.planwright.model.Measure;
import io.planwright.model.Target;
import io.planwright.search.Plan;
import io.planwright.search.compare.document.SharedClauses;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of targets, incentives and similar clauses. */
final class Tables {
  private static final int DECIMALS = 3;

  private Tables() {}

  static DataTable<PlanFact<Target>> targets(Facts facts) {
    List<Field<PlanFact<Target>>> fields = new ArrayList<>();
    fields.add(new Field<>("id", row -> Cell.of(row.id())));
    fields.addAll(Columns.plan(PlanFact::plan));
    add(fields, "indicator", target -> Cell.of(target.indicator().name()));
    add(fields, "indicatorId", target -> Cell.of(target.indicator().id()));
    add(fields, "value", target -> Cell.of(target.quantity().measure().value()));
    add(fields, "valueMax", Tables::upper);
    add(fields, "unit", target -> Cell.of(target.quantity().unit()));
    add(fields, "bound", Tables::bound);
    add(fields, "kind", target -> Cell.of(target.kind()));
    add(fields, "commitment", target -> Cell.of(target.commitment()));
    add(fields, "year", target -> Cell.ordinal(target.timeline().year()));
    add(fields, "perYear", target -> Cell.of(target.timeline().perYear()));
    add(fields, "periodStart", target -> Cell.ordinal(target.timeline().periodStart()));
    add(fields, "periodEnd", target -> Cell.ordinal(target.timeline().periodEnd()));
    add(fields, "baselineYear", target -> Cell.ordinal(target.baseline().year()));
    add(fields, "baselineValue", target -> Cell.of(target.baseline().value()));
    add(fields, "scope", target -> Cell.of(target.scope()));
    add(fields, "valueText", target -> Cell.of(target.value().text()));
    fields.addAll(Columns.proof());
    fields.addAll(Columns.making());
    return new DataTable<>(DataSet.TARGETS.code(), fields, facts.targets());
  }

  private static Cell upper(Target target) {
    return target.quantity().measure() instanceof Measure.Between between
        ? Cell.of(between.upper())
        : Cell.EMPTY;
  }

  private static Cell bound(Target target) {
    String code = target.quantity().measure().boundCode();
    return new Cell.Choice(code, "label.bound." + code);
  }

  static DataTable<PlanFact<Incentive>> incentives(Facts facts) {
    List<Field<PlanFact<Incentive>>> fields = new ArrayList<>();
    fields.add(new Field<>("id", row -> Cell.of(row.id())));
    fields.addAll(Columns.plan(PlanFact::plan));
    add(fields, "trigger", incentive -> Cell.of(incentive.trigger().text()));
    add(fields, "triggerId", incentive -> Cell.of(incentive.trigger().id()));
    add(fields, "instrument", incentive -> Cell.of(incentive.instrument()));
    add(fields, "form", incentive -> Cell.of(incentive.benefit().form()));
    add(fields, "amountYuan", incentive -> Cell.of(incentive.benefit().amountYuan()));
    add(fields, "capYuan", incentive -> Cell.of(incentive.benefit().capYuan()));
    add(fields, "rate", incentive -> Cell.of(incentive.benefit().rate()));
    add(fields, "rateMax", incentive -> Cell.of(incentive.benefit().rateMax()));
    add(fields, "rateBase", incentive -> Cell.of(incentive.benefit().rateBase()));
    add(fields, "perUnit", incentive -> Cell.of(incentive.benefit().perUnit()));
    add(fields, "total", incentive -> Cell.of(incentive.benefit().total()));
    add(fields, "sharing", incentive -> Cell.of(Wording.sharing(incentive.sharing())));
    fields.add(
        new Field<>("validFrom", row -> Cell.of(Columns.metadata(row.plan()).dates().effective())));
    fields.add(
        new Field<>("validTo", row -> Cell.of(Columns.metadata(row.plan()).dates().expiry())));
    add(fields, "amountText", incentive -> Cell.of(incentive.amount().text()));
    fields.addAll(Columns.proof());
    fields.addAll(Columns.making());
    return new DataTable<>(DataSet.INCENTIVES.code(), fields, facts.incentives());
  }

  private static <T> void add(
      List<Field<PlanFact<T>>> fields, String name, Function<T, Cell> value) {
    fields.add(new Field<>(name, row -> value.apply(row.value())));
  }

  static DataTable<SharedClauses.Pair> similarity(List<SharedClauses.Pair> pairs) {
    List<Field<SharedClauses.Pair>> fields = new ArrayList<>();
    fields.add(new Field<>("id", pair -> Cell.of(id(pair.first()) + "~" + id(pair.second()))));
    fields.add(new Field<>("similarity", pair -> Cell.of(rounded(pair.likeness()))));
    fields.add(new Field<>("equal", pair -> Cell.of(pair.equal())));
    side(fields, "A", SharedClauses.Pair::first);
    side(fields, "B", SharedClauses.Pair::second);
    return new DataTable<>(DataSet.SIMILARITY.code(), fields, pairs);
  }

  private static void side(
      List<Field<SharedClauses.Pair>> fields,
      String end,
      Function<SharedClauses.Pair, SharedClauses.Side> side) {
    Function<SharedClauses.Pair, Plan> plan = pair -> side.apply(pair).plan();
    fields.add(new Field<>("clause" + end, pair -> Cell.of(id(side.apply(pair)))));
    fields.add(new Field<>("document" + end, pair -> Cell.of(Ids.of(plan.apply(pair)))));
    fields.add(
        new Field<>(
            "region" + end, pair -> Cell.of(Columns.name(Columns.region(plan.apply(pair))))));
    fields.add(
        new Field<>("title" + end, pair -> Cell.of(Columns.metadata(plan.apply(pair)).title())));
    fields.add(
        new Field<>(
            "section" + end,
            pair -> Cell.of(String.join(" / ", side.apply(pair).clause().path()))));
    fields.add(new Field<>("text" + end, pair -> Cell.of(side.apply(pair).clause().text())));
  }

  private static String id(SharedClauses.Side side) {
    return Ids.of(side.plan(), side.clause());
  }

  static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
