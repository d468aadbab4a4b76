package io.planwright.extract.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.model.NamedUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnitNameReaderTest {
  private final UnitNameReader reader = new UnitNameReader();

  @ParameterizedTest
  @CsvSource({
    "市科技局, 市科学技术局",
    "市科学技术局, 市科学技术局",
    "区发改委, 区发展和改革委员会",
    "区发展改革委, 区发展和改革委员会",
    "县市场监管局, 县市场监督管理局",
    "省科技厅, 省科学技术厅"
  })
  void spellingsOfOneUnitHaveOneFullName(String written, String full) {
    assertThat(read("由" + written + "负责，"))
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.excerpt().text()).isEqualTo(written);
              assertThat(unit.fullName()).isEqualTo(full);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"云湖市科技局负责", "（市科技局办公室）", "市科技局长到会", "市科技部门、市科学技术部门", "城市交通局势"})
  void otherPlacesGroupsAndOfficesAreLeftOut(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void differentDepartmentsStayApart() {
    assertThat(read("（市工信局、市经信局、市交通局、市交通运输局）"))
        .extracting(NamedUnit::fullName)
        .doesNotHaveDuplicates()
        .hasSize(4);
  }

  private List<NamedUnit> read(String text) {
    CleanText clean = new Cleaner().clean(text);
    return reader.read(clean, 0, clean.text().length());
  }
}
