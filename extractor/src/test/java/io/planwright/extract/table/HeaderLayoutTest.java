package io.planwright.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers whose cells come row by row, and headers whose cells are glued. */
class HeaderLayoutTest {
  private static final TableWords WORDS = new TableWords();

  static Stream<Arguments> headers() {
    return Stream.of(
        Arguments.of("2024年 2025年 合计", "2024年 2025年 合计"),
        Arguments.of("基数 目标 2024年 2025年", "基数 目标·2024年 目标·2025年"),
        Arguments.of(
            "2023年底数（家） 企业（家） 平台（个） 2024年 2025年 2024年 2025年",
            "2023年底数（家） 企业（家）·2024年 企业（家）·2025年 平台（个）·2024年 平台（个）·2025年"),
        Arguments.of(
            "基数 任务 2024年 2025年 合计 新增数 力争数 新增数 力争数 累计数 力争数",
            "基数 任务·2024年·新增数 任务·2024年·力争数 任务·2025年·新增数 任务·2025年·力争数 任务·合计·累计数 任务·合计·力争数"),
        Arguments.of("企业 项目 一季度 二季度 上半年 下半年", "企业·一季度 企业·二季度 项目·上半年 项目·下半年"));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void nestsTheCells(String cells, String columns) {
    List<String> wanted = List.of(columns.split(" ", -1));

    HeaderLayout layout = HeaderLayout.of(List.of(cells.split(" ", -1)), wanted.size(), WORDS);

    assertThat(Objects.requireNonNull(layout).columns().stream().map(Draft.Column::name))
        .containsExactlyElementsOf(wanted);
    assertThat(layout.isClear()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("headers")
  void findsTheNumberOfColumnsItself(String cells, String columns) {
    assertThat(HeaderLayout.candidates(List.of(cells.split(" ", -1)), WORDS).get(0).columns())
        .hasSize(columns.split(" ", -1).length);
  }

  static Stream<Arguments> glued() {
    return Stream.of(
        Arguments.of("2023年数目标任务数2024年2025年", "2023年数 目标任务数 2024年 2025年"),
        Arguments.of("2024年新增数2025年新增数三年合计", "2024年新增数 2025年新增数 三年合计"),
        Arguments.of("2023年底面积2024年新增2025—2026年新增", "2023年底面积 2024年新增 2025—2026年新增"),
        Arguments.of("企业数（家）产值占比（%）合计数", "企业数（家） 产值占比（%） 合计数"),
        Arguments.of("一季度二季度三季度四季度合计", "一季度 二季度 三季度 四季度 合计"),
        Arguments.of("第一季度第二季度全年", "第一季度 第二季度 全年"),
        Arguments.of("截至2023年底数2025年目标值", "截至2023年底数 2025年目标值"),
        Arguments.of("新增数力争数倍增数力争数", "新增数 力争数 倍增数 力争数"));
  }

  @ParameterizedTest
  @MethodSource("glued")
  void cutsGluedCells(String header, String cells) {
    assertThat(HeaderCutter.cut(header, new boolean[header.length()], WORDS))
        .containsExactlyElementsOf(List.of(cells.split(" ", -1)));
  }
}
