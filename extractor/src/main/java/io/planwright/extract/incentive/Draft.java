package io.planwright.extract.incentive;

import io.planwright.extract.quantity.Figure;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.NumberRole;
import io.planwright.model.Instrument;
import io.planwright.model.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An incentive under construction: what follows in the text may still add a cap or a payer. */
final class Draft {
  final Mark mark;
  final Stretch trigger;
  final String triggerText;
  final Instrument instrument;
  final int amountStart;
  final @Nullable String rateBase;
  final int group;
  @Nullable String perUnit;
  int end;
  @Nullable BigDecimal capYuan;
  @Nullable String capUnit;
  boolean total;
  final List<Share> sharing = new ArrayList<>();

  Draft(
      Mark mark,
      Stretch trigger,
      String triggerText,
      Instrument instrument,
      int amountStart,
      @Nullable String rateBase,
      @Nullable String perUnit,
      int end,
      int group) {
    this.mark = mark;
    this.trigger = trigger;
    this.triggerText = triggerText;
    this.instrument = instrument;
    this.amountStart = amountStart;
    this.rateBase = rateBase;
    this.perUnit = perUnit;
    this.end = end;
    this.group = group;
  }

  /** Whether it is a rate or a sum for each unit that has no ceiling yet. */
  boolean takesCap() {
    boolean unit = mark.role() == NumberRole.AWARD && perUnit != null;
    return capYuan == null && (mark.role() == NumberRole.RATE || unit);
  }

  /** Sets the ceiling. */
  void limit(Figure ceiling) {
    capYuan = ceiling.yuan();
    capUnit = BenefitPhrase.perUnit(ceiling);
  }

  /** Takes over the unit of the sum it is a part of, unless it has its own. */
  void takeUnit(Draft whole) {
    if (perUnit == null) {
      perUnit = whole.perUnit;
    }
  }

  /** Whether it is a plain sum without a ceiling. */
  boolean isPlainSum() {
    return capYuan == null && mark.role() == NumberRole.AWARD && perUnit == null;
  }
}
