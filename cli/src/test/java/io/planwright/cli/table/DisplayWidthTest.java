package io.planwright.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "高企, 4",
    "400家, 5",
    "（2024—2026年）, 15",
    "《方案》, 8",
    "“小巨人”, 8",
    "≥35%, 4",
    "㊂, 2",
    "①, 1",
    "𠮷, 2",
    "１００％, 8",
    "〔2024〕, 8",
    "é, 1",
    "'', 0"
  })
  void chineseTakesTwoColumnsAndAmbiguousSignsOne(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "高新技术企业, 12, 高新技术企业",
    "高新技术企业, 11, 高新技术企…",
    "高新技术企业, 10, 高新技术…",
    "高新技术企业, 2, …",
    "高新技术企业, 0, ''",
    "abc, 2, a…",
    "𠮷𠮷, 3, 𠮷…"
  })
  void whatDoesNotFitEndsInAnEllipsis(String text, int width, String expected) {
    assertThat(DisplayWidth.cut(text, width)).isEqualTo(expected);
    assertThat(DisplayWidth.of(DisplayWidth.cut(text, width))).isLessThanOrEqualTo(width);
  }

  @Test
  void theEndCanBeKeptInstead() {
    assertThat(DisplayWidth.cutStart("高新技术企业", 8)).isEqualTo("…术企业");
    assertThat(DisplayWidth.cutStart("高企", 8)).isEqualTo("高企");
  }

  @Test
  void nothingATerminalWouldObeyGetsThrough() {
    assertThat(DisplayWidth.oneLine("　一、\r\n目标\t\u001b[31m红\u0007 \u200b末 "))
        .isEqualTo("一、 目标 [31m红 末");
  }
}
