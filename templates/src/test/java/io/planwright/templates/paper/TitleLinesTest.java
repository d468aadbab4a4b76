package io.planwright.templates.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTest {
  @ParameterizedTest
  @CsvSource({
    "云湖区高新技术企业培育三年行动方案, 云湖区高新技术企业培育三年行动方案",
    "云湖区人民政府办公室关于印发云湖区高新技术企业培育三年行动方案的通知, 云湖区人民政府办公室关于印发/云湖区高新技术企业培育三年行动方案的通知",
    "关于推动数字经济和先进制造业深度融合发展的若干措施（试行）, 关于推动数字经济和先进制造业/深度融合发展的若干措施（试行）",
    "云湖区科技型中小企业梯度培育工作实施方案（2026—2028年）, 云湖区科技型中小企业梯度培育工作实施方案/（2026—2028年）"
  })
  void longLinesBreakBetweenWords(String title, String lines) {
    assertThat(String.join("/", new TitleLines().of(List.of(title)))).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己, 13"})
  void whatIsNoTitleBreaksAnywhere(String title, String longest) {
    List<String> lines = new TitleLines().of(List.of(title));
    assertThat(String.join("", lines)).isEqualTo(title);
    assertThat(lines).allMatch(line -> longest.isEmpty() || line.length() <= 20);
  }
}
