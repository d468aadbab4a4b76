package io.planwright.cli.parameters;

import io.planwright.templates.parameters.IncentivePlan.Payer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who pays what part, together 100 %: {@code {市财政: 50%, 区财政: 50%}}. */
record SharingShape() implements Shape<List<Payer>> {
  private static final PercentShape PERCENT = new PercentShape(100);
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Thirds are written with one or two decimals. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

  @Override
  public @Nullable List<Payer> read(YamlNode node, Reading reading) {
    if (!(node instanceof YamlNode.Entries entries)) {
      reading.problem("params.notSharing", node, node.shown());
      return null;
    }
    List<Payer> payers = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    boolean whole = true;
    for (YamlNode.Entry entry : entries.entries()) {
      BigDecimal percent = reading.under(entry.name(), () -> PERCENT.read(entry.value(), reading));
      if (entry.key().isOpen()) {
        reading.problem("params.noPayer", entry.key());
      }
      if (percent == null || entry.key().isOpen()) {
        whole = false;
      } else {
        payers.add(new Payer(entry.name(), percent));
        sum = sum.add(percent);
      }
    }
    if (whole && !payers.isEmpty() && sum.subtract(WHOLE).abs().compareTo(TOLERANCE) > 0) {
      reading.problem("params.sharesNotWhole", node, Numerals.plain(sum).toPlainString());
      return null;
    }
    return whole ? payers : null;
  }

  @Override
  public List<Payer> open() {
    return List.of(Payer.OPEN);
  }

  @Override
  public Written write(List<Payer> value) {
    if (value.equals(open())) {
      return Written.OPEN;
    }
    return new Written.Entries(
        value.stream()
            .map(
                payer ->
                    new Written.Entry(
                        payer.name(), PERCENT.write(Objects.requireNonNull(payer.percent()))))
            .toList(),
        true);
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.of(
        "type",
        "object",
        "propertyNames",
        Schemas.of("minLength", 1),
        "additionalProperties",
        PERCENT.schema());
  }
}
