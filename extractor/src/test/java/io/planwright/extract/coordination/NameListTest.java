package io.planwright.extract.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameListTest {
  @ParameterizedTest
  @CsvSource({
    "数字化设计工具普及率、关键工序数控化率, 2, 数字化设计工具普及率/关键工序数控化率",
    "高新技术企业和科技型企业, 2, 高新技术企业/科技型企业",
    "国家级、省级创新平台, 2, 国家级创新平台/省级创新平台",
    "国家级、省级、市级创新平台, 3, 国家级创新平台/省级创新平台/市级创新平台",
    "高新技术企业, 1, 高新技术企业",
  })
  void givesEachNumberItsName(String names, int count, String expected) {
    assertThat(String.join("/", NameList.share(names, count))).isEqualTo(expected);
  }
}
