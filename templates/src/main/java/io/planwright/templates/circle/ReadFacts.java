package io.planwright.templates.circle;

import io.planwright.model.Benefit;
import io.planwright.model.Commitment;
import io.planwright.model.Incentive;
import io.planwright.model.Measure;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Responsibility;
import io.planwright.model.Target;
import io.planwright.templates.parameters.IndicatorPlan;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what was read in a document into the form of facts. */
final class ReadFacts {
  private static final String OPEN = "待填";

  private ReadFacts() {}

  static Set<Fact> of(PolicyDocument document) {
    Set<Fact> facts = new LinkedHashSet<>();
    document.targets().forEach(target -> facts.add(goal(target)));
    document.incentives().forEach(incentive -> facts.add(award(incentive)));
    document.responsibilities().stream()
        .filter(duty -> !isOpen(duty))
        .forEach(duty -> facts.add(new Fact.Duty(duty.lead(), duty.support())));
    return facts;
  }

  private static boolean isOpen(Responsibility duty) {
    return Stream.concat(duty.lead().stream(), duty.support().stream())
        .anyMatch(unit -> unit.contains(OPEN));
  }

  private static Fact goal(Target target) {
    Measure measure = target.quantity().measure();
    String value =
        measure instanceof Measure.Between between
            ? Numbers.range(between.value(), between.upper())
            : Numbers.plain(measure.value());
    BigDecimal base = target.baseline().value();
    return new Fact.Goal(
        IndicatorPlan.toldName(target.indicator().name(), target.kind()),
        target.scope(),
        target.kind().code(),
        measure.boundCode(),
        value,
        target.quantity().unit(),
        target.commitment() == Commitment.STRETCH,
        target.timeline().year(),
        target.timeline().perYear(),
        target.baseline().year(),
        base == null ? null : Numbers.plain(base));
  }

  private static Fact award(Incentive incentive) {
    Benefit benefit = incentive.benefit();
    return new Fact.Award(
        incentive.trigger().text(),
        incentive.instrument().code(),
        benefit.form().code(),
        Numbers.orNull(benefit.amountYuan()),
        Numbers.orNull(benefit.capYuan()),
        Numbers.orNull(benefit.rate()),
        benefit.rateBase(),
        benefit.perUnit(),
        incentive.sharing().stream()
            .map(share -> share.payer() + Numbers.plain(share.percent()) + "%")
            .collect(Collectors.toSet()));
  }
}
