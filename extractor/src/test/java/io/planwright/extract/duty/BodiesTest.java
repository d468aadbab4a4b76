package io.planwright.extract.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.agency.AgencyLexicon;
import io.planwright.extract.agency.AgencyLexicon.Body;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and what they stand for. */
final class BodiesTest {
  private final Bodies bodies = new Bodies();

  @ParameterizedTest
  @CsvSource({
    "市科技局, GOVERNMENT",
    "区财政局（区国资办）, GOVERNMENT",
    "市委组织部人才办, GOVERNMENT",
    "侨办, GOVERNMENT",
    "国网云湖供电公司, ORGANISATION",
    "云湖大学, ORGANISATION",
    "云湖高新区, PLACE",
    "开发区, PLACE",
    "各县（市、区）, GROUP",
    "领导小组各成员单位, GROUP",
    "市直有关部门, GROUP",
    "各类平台, NONE",
    "产业布局, NONE",
    "发展格局, NONE",
    "政府, NONE",
    "局, NONE",
    "加大投入力度, NONE",
    "支持企业的主管局, NONE"
  })
  void theLastWordDecides(String name, Body kind) {
    assertThat(bodies.kindOf(name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "县（市）政府, true",
    "平台, true",
    "街道办事处, true",
    "工业集中区管委会, true",
    "市直部门, false",
    "云湖高新区, false",
    "市科技局, false"
  })
  void bareNounsLeanOnEach(String name, boolean bare) {
    assertThat(bodies.isBare(name)).isEqualTo(bare);
  }

  @Test
  void theAgenciesOfTheLexiconAreKnown() {
    List<String> unknown =
        new AgencyLexicon()
            .agencies().stream()
                .map(AgencyLexicon.Agency::surface)
                .filter(surface -> surface.length() >= 3)
                .filter(surface -> bodies.kindOf("市" + surface) == Body.NONE)
                .toList();

    assertThat(unknown).isEmpty();
  }
}
