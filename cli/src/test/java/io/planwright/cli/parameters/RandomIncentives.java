package io.planwright.cli.parameters;

import io.planwright.cli.parameters.RandomWords.Occasion;
import io.planwright.cli.parameters.RandomWords.Share;
import io.planwright.model.Instrument;
import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IncentivePlan.Payer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Incentives of all forms: sums, ceilings, shares with and without one, sums for each unit. */
final class RandomIncentives {
  private static final int[] WAN = {1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 100, 200, 500};

  private final Random random;
  private final boolean holes;

  RandomIncentives(Random random, boolean holes) {
    this.random = random;
    this.holes = holes;
  }

  /** So many incentives, none for the same twice. */
  List<IncentivePlan> several(int count) {
    List<Object> all = new ArrayList<>();
    all.addAll(RandomWords.AWARDS);
    all.addAll(RandomWords.SHARES_OF);
    Collections.shuffle(all, random);
    List<IncentivePlan> incentives = new ArrayList<>();
    for (Object one : all.subList(0, count)) {
      incentives.add(one instanceof Occasion award ? award(award) : share((Share) one));
    }
    return incentives;
  }

  private IncentivePlan award(Occasion occasion) {
    int form = random.nextInt(holes ? 6 : 4);
    BigDecimal amount = wan();
    BigDecimal more = amount.multiply(BigDecimal.valueOf(2L + random.nextInt(5)));
    return switch (form) {
      case 0 -> incentive(occasion, null, amount, null);
      case 1 -> incentive(occasion, amount, null, occasion.unit());
      case 2 -> incentive(occasion, amount, more, occasion.unit());
      case 4 -> incentive(occasion, amount, more, null);
      case 5 -> incentive(occasion, null, null, null);
      default -> incentive(occasion, amount, null, null);
    };
  }

  private IncentivePlan incentive(
      Occasion occasion,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal cap,
      @Nullable String perUnit) {
    return make(occasion.trigger(), occasion.instrument(), amount, cap, null, null, perUnit);
  }

  private IncentivePlan share(Share share) {
    boolean capped = random.nextInt(3) > 0;
    BigDecimal rate =
        random.nextInt(6) == 0
            ? new BigDecimal("0.5")
            : BigDecimal.valueOf(5L * (1 + random.nextInt(10)));
    BigDecimal cap = capped ? wan().multiply(BigDecimal.TEN) : null;
    return make(share.trigger(), share.instrument(), null, cap, rate, share.base(), null);
  }

  private IncentivePlan make(
      String trigger,
      Instrument instrument,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal cap,
      @Nullable BigDecimal rate,
      @Nullable String base,
      @Nullable String perUnit) {
    return new IncentivePlan(
        random.nextInt(3) == 0 ? null : instrument.code() + "支持",
        trigger,
        instrument,
        amount,
        cap,
        rate,
        base,
        perUnit,
        sharing(),
        random.nextInt(3) == 0 ? RandomWords.CONDITIONS.get(random.nextInt(4)) : null,
        random.nextInt(4) == 0 ? "2027年12月31日" : null,
        random.nextBoolean() ? List.of("区科技局") : List.of("区科技局", "区财政局"),
        random.nextInt(4) == 0 ? "参照《云湖市科技创新规划》" : null);
  }

  private List<Payer> sharing() {
    return switch (random.nextInt(6)) {
      case 0 -> List.of(payer("市财政", "50"), payer("区财政", "50"));
      case 1 -> List.of(payer("市财政", "40"), payer("区财政", "60"));
      case 2 -> List.of(payer("省财政", "33.3"), payer("市财政", "33.3"), payer("区财政", "33.4"));
      default -> List.of();
    };
  }

  private static Payer payer(String name, String percent) {
    return new Payer(name, new BigDecimal(percent));
  }

  private BigDecimal wan() {
    return BigDecimal.valueOf(WAN[random.nextInt(WAN.length)] * 10_000L);
  }
}
