package io.planwright.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Region;
import io.planwright.search.Plan;
import io.planwright.search.PlanSketch;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units are one whatever level they belong to. */
class DutyComparerTest {
  private final DutyComparer comparer = new DutyComparer(Vocabulary.NONE);
  private final Plan city =
      new PlanSketch("甲.txt", "甲市计划", "甲市")
          .duty("二、任务 / （一）培育", List.of("市科技局"), List.of("市财政局"))
          .duty("二、任务 / （二）服务", List.of("市财政局"), List.of("市科技局", "各区政府"))
          .plan();
  private final Plan district =
      new PlanSketch("乙.txt", "乙区计划", "乙区", "甲市").duty("一、任务", List.of("乙区科技局"), List.of()).plan();

  @Test
  void theUnitThatLeadsInMostPlacesComesFirst() {
    DutyComparison comparison = found(null);

    assertThat(comparison.units())
        .extracting(unit -> unit.name() + " " + unit.placesLed() + " " + unit.led())
        .startsWith("科技局 2 2", "财政局 1 1");
    assertThat(comparison.units().getFirst().shares().getLast().led())
        .extracting(DutyComparison.Task::heading)
        .containsExactly("（一）培育");
  }

  @Test
  void oneUnitIsAskedForWithOrWithoutItsLevel() {
    assertThat(found("县科技局")).isEqualTo(found("科技局"));
    assertThat(found("科技局").units()).hasSize(1);
    assertThat(found("科技局").coverage().count(Coverage.State.FOUND)).isEqualTo(2);
  }

  @Test
  void anUnknownUnitLeadsToTheNearestOnes() {
    Answer<DutyComparison> answer = comparer.compare(material(), "市科枝局", Filter.ALL);

    assertThat(answer).isInstanceOf(Answer.Unknown.class);
    assertThat(((Answer.Unknown<DutyComparison>) answer).near()).startsWith("科技局");
  }

  @ParameterizedTest
  @CsvSource({
    "市科技局, 科技局",
    "云湖市科技局, 科技局",
    "省发展改革委, 发展改革委",
    "市场监管局, 市场监管局",
    "市市场监管局, 市场监管局",
    "市政府办, 政府办",
    "市政园林局, 市政园林局",
    "县域经济办, 县域经济办",
    "各县（市、区）, 各县（市、区）"
  })
  void theLevelIsTakenOffAndNothingElse(String name, String bare) {
    Region region = new Region("云湖市", null, List.of(), false);

    assertThat(new UnitNames(Vocabulary.NONE).bare(name, region)).isEqualTo(bare);
  }

  private DutyComparison found(@Nullable String unit) {
    Answer<DutyComparison> answer = comparer.compare(material(), unit, Filter.ALL);
    assertThat(answer).isInstanceOf(Answer.Found.class);
    return ((Answer.Found<DutyComparison>) answer).value();
  }

  private Material material() {
    return new Material(List.of(city, district), List.of());
  }
}
