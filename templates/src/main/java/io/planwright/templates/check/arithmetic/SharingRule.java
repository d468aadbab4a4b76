package io.planwright.templates.check.arithmetic;

import io.planwright.model.Incentive;
import io.planwright.model.Share;
import io.planwright.templates.check.Amount;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Sentence;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A09: 市财政和区财政分别承担60%、40% — what the payers carry makes 100 %. */
public final class SharingRule implements Rule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern OTHERS = Pattern.compile("其余|剩余|自筹|其他|企业承担|不足部分");
  private static final Pattern CARRIED = Pattern.compile("[^，；。]{0,30}(?:承担|分担|负担|分摊)[^；。]{0,30}");

  @Override
  public String id() {
    return "A09";
  }

  @Override
  public void check(PlanText plan, Report report) {
    Set<List<Share>> seen = new HashSet<>();
    for (Incentive incentive : plan.document().incentives()) {
      if (incentive.sharing().size() < 2 || !seen.add(incentive.sharing())) {
        continue;
      }
      Map<String, BigDecimal> sums = new TreeMap<>();
      for (Share share : incentive.sharing()) {
        String scope = share.scope();
        sums.merge(scope == null ? "" : scope, share.percent(), BigDecimal::add);
      }
      for (BigDecimal sum : sums.values()) {
        if (sum.compareTo(HUNDRED) != 0) {
          place(plan, incentive, report, sum);
        }
      }
    }
  }

  /** The sharing stands in the sentence of the award or behind it. */
  private static void place(PlanText plan, Incentive incentive, Report report, BigDecimal sum) {
    int start = incentive.quote().span().start();
    String payer = incentive.sharing().getFirst().payer();
    Optional<Sentence> sentence =
        plan.sentences().stream()
            .filter(one -> one.span().end() > start && one.text().contains("担"))
            .filter(one -> payer.isEmpty() || one.text().contains(payer.substring(0, 1)))
            .findFirst();
    if (sentence.isEmpty() || OTHERS.matcher(sentence.get().text()).find()) {
      return;
    }
    Matcher carried = CARRIED.matcher(sentence.get().text());
    if (carried.find()) {
      report.add(sentence.get().span(carried.start(), carried.end()), Amount.plain(sum));
    }
  }
}
