package io.planwright.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrphanCellsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<td>甲</td><td>乙</td><p>丙 | <table><td>甲</td><td>乙</td></table><p>丙",
        "甲<tr><td>乙</td></tr>丙 | 甲<table><tr><td>乙</td></tr></table>丙",
        "<tr><td>甲<td>乙</tr></table><td>丙 | <table><tr><td>甲<td>乙</tr></table><table><td>丙",
        "<TR><TH>甲</TH></TR><DIV>乙 | <table><TR><TH>甲</TH></TR></table><DIV>乙",
        "<td><p>甲</p><table><tr><td>乙 | <table><td><p>甲</p><table><tr><td>乙"
      })
  void givesThemATable(String html, String repaired) {
    assertThat(OrphanCells.adopt(html)).isEqualTo(repaired);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>甲</td></tr></table>",
        "<script>document.write('<td>甲</td>')</script>",
        "<!-- <td>甲</td> -->",
        "<track><time><tdx>甲",
        "<td",
        "甲<",
        ""
      })
  void leavesOthersAlone(String html) {
    assertThat(OrphanCells.adopt(html)).isSameAs(html);
  }
}
