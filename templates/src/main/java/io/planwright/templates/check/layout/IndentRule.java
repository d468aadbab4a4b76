package io.planwright.templates.check.layout;

import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** F26: a paragraph begins two characters in, and its other lines at the edge. */
public final class IndentRule implements Rule {
  /** So much of a character is not seen: 2字 by measure come out as 1.97 or 2.01. */
  private static final BigDecimal SLACK = new BigDecimal("0.25");

  @Override
  public String id() {
    return "F26";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<Look> body = Places.body(plan);
    List<Look> first =
        body.stream().filter(look -> isOff(look.lines().firstIndent(), BigDecimal.TWO)).toList();
    List<Look> others =
        body.stream().filter(look -> isOff(look.lines().otherIndent(), BigDecimal.ZERO)).toList();
    if (!first.isEmpty()) {
      Look look = first.getFirst();
      report.add(Places.of(plan, look), number(look.lines().firstIndent()), first.size());
    }
    if (!others.isEmpty()) {
      Look look = others.getFirst();
      report.add(
          "others",
          Places.of(plan, look),
          List.of(),
          number(look.lines().otherIndent()),
          others.size());
    }
  }

  private static boolean isOff(@Nullable BigDecimal measured, BigDecimal due) {
    return measured != null && measured.subtract(due).abs().compareTo(SLACK) > 0;
  }

  private static String number(@Nullable BigDecimal characters) {
    return characters == null ? "" : characters.stripTrailingZeros().toPlainString();
  }
}
