package io.planwright.extract.incentive;

import io.planwright.extract.DocumentText;
import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.quantity.Figure;
import io.planwright.model.Benefit;
import io.planwright.model.Incentive;
import io.planwright.model.IncentiveForm;
import io.planwright.model.Trigger;
import java.math.BigDecimal;
import java.util.List;

/** Writes a finished draft as an incentive. */
final class IncentiveWriter {
  private final TriggerLexicon triggers = new TriggerLexicon();

  Incentive write(DocumentText document, Draft draft) {
    Figure figure = draft.mark.figure();
    int quoteStart = draft.trigger.isEmpty() ? draft.amountStart : draft.trigger.start();
    int end = Math.max(draft.end, figure.tailEnd());
    boolean near = quoteStart <= draft.amountStart && draft.amountStart - quoteStart < 400;
    return new Incentive(
        document.excerpt(near ? quoteStart : draft.amountStart, end),
        document.excerpt(draft.amountStart, figure.end()),
        new Trigger(draft.triggerText, triggers.idOf(draft.triggerText).orElse(null)),
        draft.instrument,
        benefit(draft),
        List.copyOf(draft.sharing),
        document.provenance(figure.start(), draft.mark.ruleId()));
  }

  private static Benefit benefit(Draft draft) {
    Figure figure = draft.mark.figure();
    return switch (draft.mark.role()) {
      case CAP ->
          figure.upper() != null
              ? range(draft)
              : new Benefit(
                  IncentiveForm.CAP, null, draft.capYuan, null, null, null, draft.perUnit, false);
      case RATE ->
          new Benefit(
              draft.capYuan == null ? IncentiveForm.RATE : IncentiveForm.RATE_WITH_CAP,
              null,
              draft.capYuan,
              percent(figure, figure.value()),
              figure.upper() == null ? null : percent(figure, figure.upper()),
              draft.rateBase,
              draft.capUnit,
              false);
      case TAX_RATE ->
          new Benefit(
              IncentiveForm.TAX_RATE,
              null,
              null,
              figure.value(),
              null,
              draft.rateBase,
              null,
              false);
      case RELIEF -> new Benefit(IncentiveForm.OTHER, null, null, null, null, null, null, false);
      case AWARD -> figure.upper() != null ? range(draft) : sum(draft);
      case SHARING,
          LEVEL,
          INCREMENT,
          GROWTH,
          MULTIPLE,
          DIFFERENCE,
          BASELINE,
          THRESHOLD,
          BACKGROUND,
          FUND,
          TIME,
          OTHER ->
          throw new IllegalArgumentException("no benefit: " + draft.mark.role());
    };
  }

  private static Benefit range(Draft draft) {
    Figure figure = draft.mark.figure();
    return new Benefit(
        IncentiveForm.OTHER,
        figure.yuan(),
        figure.upperYuan(),
        null,
        null,
        null,
        draft.perUnit,
        false);
  }

  private static Benefit sum(Draft draft) {
    IncentiveForm form =
        draft.perUnit == null
            ? IncentiveForm.FIXED
            : draft.capYuan == null ? IncentiveForm.PER_UNIT : IncentiveForm.PER_UNIT_WITH_CAP;
    return new Benefit(
        form,
        draft.mark.figure().yuan(),
        draft.capYuan,
        null,
        null,
        null,
        draft.perUnit,
        draft.total);
  }

  /** ‰ as percent, 折 as the share that is paid. */
  private static BigDecimal percent(Figure figure, BigDecimal value) {
    if (figure.unit().equals("‰")) {
      return value.movePointLeft(1);
    }
    boolean tenths = figure.dimension() == Dimension.PERCENT && figure.unit().equals("折");
    return tenths ? value.multiply(BigDecimal.TEN) : value;
  }
}
