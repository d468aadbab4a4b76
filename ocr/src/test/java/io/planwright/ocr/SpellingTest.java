package io.planwright.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.ocr.LineReader.Seen;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "澜政办发［2024]12号(试行)|澜政办发〔2024〕12号（试行）",
        "2024一2026年|2024—2026年",
        "2023-2025年|2023—2025年",
        "023-2025年|023-2025年",
        "一12一|—12—",
        "—一创新能力|——创新能力",
        "一批企业|一批企业",
        "达到40O家,增长5．8%|达到400家，增长5.8%",
        "二O二四年|二〇二四年",
        "GDP(2024)|GDP(2024)",
        "按1%o给予奖励|按1‰给予奖励",
        "形成‘一核两翼”布局|形成“一核两翼”布局",
        "“全流程‘一网通办’服务”|“全流程‘一网通办’服务”",
        "1,200家|1,200家",
        "项目峻工验收|项目竣工验收",
        "接收人员|接收人员",
        "霞政办规〔2024】3号|霞政办规〔2024〕3号",
        "（霞政办规〔2024）3号）|（霞政办规〔2024〕3号）",
        "〔责任单位：市科技局（牵头）〕|〔责任单位：市科技局（牵头）〕",
        "400－450家|400—450家",
        "2024年－2026年|2024年—2026年",
        "按3%一5%给予补助|按3%—5%给予补助",
        "霖发【2024】4号|霖发〔2024〕4号",
        "一－能力显著增强|——能力显著增强",
        "一一能力显著增强|——能力显著增强",
        "一、一是|一、一是",
        "4。扩容园区|4.扩容园区",
        "到2026年。扩容|到2026年。扩容",
        "【牵头部门：招商局〕|【牵头部门：招商局】",
        "比例为3:7|比例为3:7",
        "责任单位:市科技局|责任单位：市科技局"
      })
  void neighboursTellWhatAPictureCannot(String seen, String meant) {
    assertThat(corrected(seen)).isEqualTo(meant);
  }

  private static String corrected(String text) {
    List<Seen> line =
        text.chars().mapToObj(sign -> new Seen(String.valueOf((char) sign), 0, 0.9f)).toList();
    return Spelling.corrected(line, new Confusions()).stream()
        .map(Seen::text)
        .collect(Collectors.joining());
  }
}
