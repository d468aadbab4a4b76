package io.planwright.model;

import java.util.List;

/**
 * Money or a preference that a defined recipient gets for a defined trigger.
 *
 * @param quote the shortest clause with trigger and amount
 * @param amount the amount as it stands in the text ({@code 10万元}, {@code 设备投资额的8%})
 * @param trigger who gets it for what
 * @param instrument by what means
 * @param benefit what it gives
 * @param sharing who carries the cost, empty when the text does not split it
 * @param provenance section, page and rule
 */
public record Incentive(
    Excerpt quote,
    Excerpt amount,
    Trigger trigger,
    Instrument instrument,
    Benefit benefit,
    List<Share> sharing,
    Provenance provenance) {
  /** Copies the list. */
  public Incentive {
    sharing = List.copyOf(sharing);
  }

  /** The same with another provenance. */
  public Incentive with(Provenance other) {
    return new Incentive(quote, amount, trigger, instrument, benefit, sharing, other);
  }
}
