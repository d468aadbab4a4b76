package io.planwright.cli.starter;

import io.planwright.model.Benefit;
import io.planwright.model.Incentive;
import io.planwright.model.IncentiveForm;
import io.planwright.model.Responsibility;
import io.planwright.model.Section;
import io.planwright.model.Share;
import io.planwright.search.Plan;
import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IncentivePlan.Payer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes parameters of incentives. */
final class IncentiveAdoption {
  private static final int LONGEST_TRIGGER = 300;
  private static final int LONGEST_NAME = 100;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Plan plan;
  private final Outline outline;
  private final List<Leftover> leftovers;

  IncentiveAdoption(Plan plan, Outline outline, List<Leftover> leftovers) {
    this.plan = plan;
    this.outline = outline;
    this.leftovers = leftovers;
  }

  /** The incentives in the order of the text. */
  List<Noted<IncentivePlan>> incentives() {
    List<Noted<IncentivePlan>> incentives = new ArrayList<>();
    for (Incentive incentive : plan.document().incentives()) {
      String source = Wordings.source(incentive.quote().text(), incentive.provenance());
      Benefit benefit = incentive.benefit();
      if (benefit.form() == IncentiveForm.TAX_RATE) {
        leftovers.add(Leftover.of("adopt.taxRate", source));
      } else if (benefit.total()) {
        leftovers.add(Leftover.of("adopt.total", source));
      } else {
        incentives.add(incentive(incentive, source));
      }
    }
    return incentives;
  }

  private Noted<IncentivePlan> incentive(Incentive incentive, String source) {
    List<Noted.Note> notes = new ArrayList<>();
    notes.add(new Noted.Note("", source));
    Benefit benefit = incentive.benefit();
    BigDecimal amount = money(benefit.amountYuan());
    BigDecimal cap = money(benefit.capYuan());
    BigDecimal rate = rate(benefit.rate());
    String perUnit = benefit.perUnit();
    if (amount != null && rate != null) {
      notes.add(new Noted.Note("", "原文另有定额 " + yuan(amount) + "，与比例不能同时写，请核对"));
      amount = null;
    }
    if (amount != null && cap != null && perUnit == null && amount.compareTo(cap) >= 0) {
      notes.add(new Noted.Note("", "原文的上限 " + yuan(cap) + " 没有带入，请核对"));
      cap = null;
    }
    if (benefit.rateMax() != null && rate != null) {
      String range = rate.toPlainString() + "%—" + plain(benefit.rateMax()).toPlainString() + "%";
      notes.add(new Noted.Note("", "原文的比例是区间 " + range + "，只带入了低的一端"));
    }
    if (amount == null && cap == null && rate == null) {
      notes.add(new Noted.Note("", "原文的给法没有对应的写法：" + Wordings.line(incentive.amount().text())));
    }
    List<Section> path = outline.path(incentive.quote().span());
    String trigger = Wordings.line(incentive.trigger().text(), LONGEST_TRIGGER);
    IncentivePlan parameters =
        new IncentivePlan(
            name(path),
            trigger.isEmpty() ? Wordings.line(incentive.quote().text(), LONGEST_TRIGGER) : trigger,
            incentive.instrument(),
            amount,
            cap,
            rate,
            named(benefit.rateBase()),
            named(perUnit),
            sharing(incentive, notes),
            null,
            null,
            units(path),
            null);
    return new Noted<>(parameters, notes);
  }

  private static @Nullable String named(@Nullable String text) {
    String line = text == null ? "" : Wordings.line(text, LONGEST_NAME);
    return line.isEmpty() ? null : line;
  }

  private static @Nullable String name(List<Section> path) {
    boolean inPolicy = path.stream().anyMatch(section -> section.kind() == Section.Kind.POLICY);
    String title =
        path.size() < 2 || !inPolicy ? "" : Wordings.line(path.getLast().title(), LONGEST_NAME);
    return title.isEmpty() || title.length() > 20 ? null : title;
  }

  private List<String> units(List<Section> path) {
    if (path.isEmpty() || !path.getLast().children().isEmpty()) {
      return List.of();
    }
    return outline.duties(path.getLast()).stream()
        .flatMap(IncentiveAdoption::agencies)
        .map(name -> Wordings.line(name, LONGEST_NAME))
        .distinct()
        .toList();
  }

  private static Stream<String> agencies(Responsibility duty) {
    return Stream.concat(duty.lead().stream(), duty.support().stream());
  }

  private List<Payer> sharing(Incentive incentive, List<Noted.Note> notes) {
    List<Payer> payers = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    boolean fits = true;
    for (Share share : incentive.sharing()) {
      String name = Wordings.line(share.payer(), LONGEST_NAME);
      BigDecimal percent = plain(share.percent());
      fits &= share.scope() == null && !name.isEmpty() && percent.signum() > 0;
      fits &= payers.stream().noneMatch(payer -> payer.name().equals(name));
      payers.add(new Payer(name, percent));
      sum = sum.add(percent);
    }
    if (payers.isEmpty() || (fits && sum.compareTo(WHOLE) == 0)) {
      return payers;
    }
    notes.add(new Noted.Note("", "原文的分担没有带入：" + shares(incentive)));
    leftovers.add(
        Leftover.of(
            "adopt.sharing", Wordings.line(incentive.trigger().text(), 60), shares(incentive)));
    return List.of();
  }

  private static String shares(Incentive incentive) {
    return String.join(
        "，",
        incentive.sharing().stream()
            .map(
                one ->
                    (one.scope() == null ? "" : one.scope() + "：")
                        + one.payer()
                        + plain(one.percent()).toPlainString()
                        + "%")
            .map(Wordings::line)
            .toList());
  }

  private static @Nullable BigDecimal money(@Nullable BigDecimal yuan) {
    return yuan == null || yuan.signum() <= 0 ? null : plain(yuan);
  }

  private static @Nullable BigDecimal rate(@Nullable BigDecimal percent) {
    boolean fits =
        percent != null && percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(1000)) <= 0;
    return percent == null || !fits ? null : plain(percent);
  }

  private static BigDecimal plain(BigDecimal value) {
    return IndicatorGroup.plain(value);
  }

  private static String yuan(BigDecimal value) {
    return value.toPlainString() + "元";
  }
}
