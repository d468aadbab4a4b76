package io.planwright.cli.starter;

import io.planwright.model.Commitment;
import io.planwright.model.Measure;
import io.planwright.model.Target;
import io.planwright.model.Timeline;
import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.IndicatorPlan.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Targets of one indicator that go together: same kind, unit and scope, each year once. */
final class IndicatorGroup {
  private final List<Target> targets = new ArrayList<>();

  IndicatorGroup(Target first) {
    targets.add(first);
  }

  /** All of them, in the order of the text. */
  List<Target> targets() {
    return List.copyOf(targets);
  }

  Target first() {
    return targets.getFirst();
  }

  String name() {
    return Wordings.line(first().indicator().name(), 100);
  }

  /** Whether a target says something about the same indicator, in the same way. */
  boolean isAlike(Target target) {
    return isSame(target)
        && target.kind() == first().kind()
        && target.quantity().unit().equals(first().quantity().unit())
        && target.timeline().perYear() == first().timeline().perYear()
        && Objects.equals(target.scope(), first().scope());
  }

  private boolean isSame(Target target) {
    String id = first().indicator().id();
    String other = target.indicator().id();
    if (id == null || other == null) {
      return Wordings.line(target.indicator().name()).equals(name());
    }
    return id.equals(other);
  }

  /** The target that is for the same year and as firm; null where there is none. */
  @Nullable Target sameYear(Target target) {
    return targets.stream()
        .filter(one -> one.commitment() == target.commitment())
        .filter(one -> Objects.equals(year(one), year(target)))
        .findFirst()
        .orElse(null);
  }

  void add(Target target) {
    targets.add(target);
  }

  /** The year a value is for; null for each year, or where the text does not say it. */
  static @Nullable Integer year(Target target) {
    Timeline timeline = target.timeline();
    if (timeline.perYear()) {
      return null;
    }
    return timeline.year() == null ? timeline.periodEnd() : timeline.year();
  }

  static Amount amount(Target target) {
    Measure measure = target.quantity().measure();
    BigDecimal value = plain(measure.value());
    return measure instanceof Measure.Between range && range.upper().compareTo(range.value()) > 0
        ? new Amount(value, plain(range.upper()))
        : new Amount(value);
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static Bound bound(Target target) {
    return switch (target.quantity().measure()) {
      case Measure.AtLeast floor -> Bound.AT_LEAST;
      case Measure.About about -> Bound.ABOUT;
      case Measure.AtMost ceiling -> Bound.AT_MOST;
      case Measure.Exactly exact -> Bound.EXACTLY;
      case Measure.Between range -> Bound.EXACTLY;
    };
  }

  /** Of several the one that is said of the last firm value. */
  Bound bound() {
    Target last = first();
    for (Target target : targets) {
      Integer year = year(target);
      Integer latest = year(last);
      boolean firmer =
          target.commitment() == Commitment.FIRM && last.commitment() == Commitment.STRETCH;
      boolean later =
          target.commitment() == last.commitment()
              && year != null
              && (latest == null || year > latest);
      last = firmer || later ? target : last;
    }
    return bound(last);
  }
}
