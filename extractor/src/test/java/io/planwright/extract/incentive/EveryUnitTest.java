package io.planwright.extract.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cases.OnePlan;
import io.planwright.extract.quantity.CountUnits;
import io.planwright.model.Incentive;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A unit is one row of data: whatever can be counted can be what a sum is for. */
class EveryUnitTest {
  private final OnePlan plan = new OnePlan();

  static List<String> units() {
    return CountUnits.names();
  }

  @ParameterizedTest
  @MethodSource("units")
  void isWhatASumIsFor(String unit) {
    List<Incentive> incentives = plan.with("对新购置专用设备的，每" + unit + "补贴5万元。", "POLICY").incentives();

    assertThat(incentives).hasSize(1);
    Incentive incentive = incentives.getFirst();
    assertThat(incentive.trigger().text()).isEqualTo("新购置专用设备");
    String counted = unit.replaceAll("（.*", "").replaceFirst("^个?标准(?=展位)", "");
    assertThat(incentive.benefit().perUnit()).isEqualTo(counted);
  }
}
