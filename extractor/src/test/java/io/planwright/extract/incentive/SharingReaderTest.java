package io.planwright.extract.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cases.OnePlan;
import io.planwright.model.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who pays is named by the purse, also where 财政 is said once for all or not at all. */
class SharingReaderTest {
  private final OnePlan plan = new OnePlan();

  @ParameterizedTest
  @CsvSource({
    "市、县财政按4:6的比例分担, 市财政, 县财政",
    "由市、县两级财政按4:6的比例分担, 市财政, 县财政",
    "由市、县两级按3:7分摊, 市财政, 县财政",
    "由市级和区级财政各承担50%, 市级财政, 区级财政",
    "由县财政、用人单位按7:3的比例承担, 县财政, 用人单位",
    "由市、区（县）按6:4的比例分担, 市财政, 区（县）财政",
    "推动市财政、云湖集团按6:4的比例分担, 市财政, 云湖集团",
    "由市财政承担60%、云湖集团承担40%, 市财政, 云湖集团",
  })
  void payersAreNamed(String clause, String first, String second) {
    var incentives = plan.with("对首次认定的高新技术企业，给予20万元奖励，" + clause + "。", "POLICY").incentives();
    assertThat(incentives.getFirst().sharing())
        .extracting(Share::payer)
        .containsExactly(first, second);
  }
}
