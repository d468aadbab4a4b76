package io.planwright.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Region;
import io.planwright.search.Plan;
import io.planwright.search.PlanSketch;
import io.planwright.search.compare.Coverage.State;
import io.planwright.search.compare.document.Gap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a place lacks, and how far that can be said. */
class GapComparerTest {
  private final GapComparer comparer = new GapComparer();

  private static PlanSketch city(String name) {
    return new PlanSketch(name + ".txt", name + "培育计划", name, "澜江省");
  }

  private static Plan rewarding(String place) {
    return city(place).award("重新认定的企业", "recertification", "50000").plan();
  }

  private static Plan silent(String place) {
    return city(place).award("首次认定的企业", "first_certification", "50000").plan();
  }

  @Test
  void itEndsWithWhatWasReadAndWhatWasFoundInIt() {
    Material material =
        new Material(
            List.of(
                silent("云湖市"),
                rewarding("乙市"),
                city("丙市").plan(),
                city("丁市").plan(),
                city("戊市").notOfAGovernment().plan()),
            List.of(
                new Material.Gap("丁市.txt", false, null, "第 3 页没有读出文字"),
                new Material.Gap("己市.pdf", true, null, "已加密")));

    GapComparison comparison = found(comparer.compare(material, "云湖", Filter.ALL));

    assertThat(comparison.place()).isEqualTo("云湖市");
    assertThat(comparison.others()).isEqualTo(3);
    assertThat(comparison.certainty()).isEqualTo(State.ABSENT);
    assertThat(comparison.gaps()).extracting(Gap::id).containsExactly("recertification");
    assertThat(comparison.coverage().documents())
        .extracting(one -> one.place() + " " + one.state() + " " + one.facts() + one.isWhole())
        .containsExactly(
            "云湖市 COMPARED 0true",
            "乙市 FOUND 1true",
            "丙市 ABSENT 0true",
            "丁市 UNCERTAIN 0false",
            "null NOT_A_PLAN 0true");
    assertThat(comparison.coverage().unread())
        .extracting(Material.Gap::path)
        .containsExactly("己市.pdf");
  }

  @Test
  void nothingIsCalledAbsentWhereTheOwnPlansWereReadInPart() {
    Material material =
        new Material(
            List.of(silent("云湖市"), rewarding("乙市")),
            List.of(new Material.Gap("云湖市.txt", false, null, "第 3 页没有读出文字")));

    GapComparison comparison = found(comparer.compare(material, "云湖市", Filter.ALL));

    assertThat(comparison.gaps()).hasSize(1);
    assertThat(comparison.certainty()).isEqualTo(State.UNCERTAIN);
  }

  @Test
  void everyPlanThatHasItIsFoundButAPlaceCountsOnce() {
    Plan first = city("乙市").award("重新认定的企业", "recertification", "50000").plan();
    Plan second =
        new PlanSketch("续.txt", "乙市后续措施", "乙市", "澜江省")
            .award("重新认定的单位", "recertification", "80000")
            .plan();
    Material material = new Material(List.of(silent("云湖市"), first, second), List.of());

    GapComparison comparison = found(comparer.compare(material, "云湖市", Filter.ALL));

    assertThat(comparison.gaps().getFirst().evidence()).hasSize(2);
    assertThat(comparison.gaps().getFirst().places()).isEqualTo(1);
    assertThat(comparison.coverage().count(State.FOUND)).isEqualTo(2);
  }

  @Test
  void theFilterNarrowsTheOthersOnly() {
    Plan far = new PlanSketch("远.txt", "远市培育计划", "远市", "岭西省").award("甲", "other", "1").plan();
    Material material = new Material(List.of(silent("云湖市"), rewarding("乙市"), far), List.of());

    GapComparison comparison =
        found(comparer.compare(material, "云湖市", new Filter(List.of("岭西省"), List.of(), Years.ALL)));

    assertThat(comparison.gaps()).extracting(Gap::id).containsExactly("other");
    assertThat(comparison.coverage().otherRegions()).isEqualTo(1);
  }

  @Test
  void aNameThatMeansNoPlaceOrSeveralIsNotAnswered() {
    Plan one = new PlanSketch("1.txt", "北桥区计划", "甲市北桥区", "澜江省", "甲市").plan();
    Plan other = new PlanSketch("2.txt", "北桥区措施", "乙市北桥区", "澜江省", "乙市").plan();
    Material material = new Material(List.of(one, other), List.of());

    assertThat(comparer.compare(material, "北桥区", Filter.ALL))
        .isEqualTo(new Answer.Unknown<>(List.of("甲市北桥区", "乙市北桥区")));
    assertThat(comparer.compare(material, "甲市", Filter.ALL))
        .isEqualTo(new Answer.Unknown<>(List.of("乙市北桥区", "甲市北桥区")));
    assertThat(found(comparer.compare(material, "甲市北桥区", Filter.ALL)).place()).isEqualTo("甲市北桥区");
  }

  @ParameterizedTest
  @CsvSource({
    "云湖, true",
    "云湖市, true",
    "澜江省云湖市, true",
    "澜江省, false",
    "湖市, false",
    "澜江省云湖市北桥区, false"
  })
  void aPlaceIsCalledByItsNameAndThoseAbove(String name, boolean called) {
    Region region = new Region("云湖市", null, List.of("澜江省"), false);

    assertThat(GapComparer.isCalled(region, name)).isEqualTo(called);
  }

  private static GapComparison found(Answer<GapComparison> answer) {
    assertThat(answer).isInstanceOf(Answer.Found.class);
    return ((Answer.Found<GapComparison>) answer).value();
  }
}
