package io.planwright.read.html;

import static io.planwright.read.ReadTables.onlyGrid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.read.SourceText;
import io.planwright.read.SourceText.Cell;
import io.planwright.read.SourceText.CellTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableGridTest {
  private static SourceText read(String table) {
    SourceText read = Pages.readWithin(table);
    HtmlReaderTest.assertSpansTrue(read);
    return read;
  }

  private static int headerRows(String table) {
    return read(table).tables().getFirst().headerRows();
  }

  @Test
  void expandsSpans() {
    SourceText read =
        read(
            "<table border=1><tr><td rowspan=2>指标<td colspan=2>目标值"
                + "<tr><td>2025年<td>2026年<tr><td>企业数<td>10<td rowspan=2>20<tr><td>平台数<td>3</table>");

    assertThat(onlyGrid(read))
        .containsExactly("指标|目标值|目标值", "指标|2025年|2026年", "企业数|10|20", "平台数|3|20");
    assertThat(read.tables().getFirst().span().slice(read.text()))
        .isEqualTo("指标\t目标值\n\t2025年\t2026年\n企业数\t10\t20\n平台数\t3");
    List<Cell> below = read.tables().getFirst().rows().get(3);
    assertThat(below.get(2).span()).isEqualTo(read.tables().getFirst().rows().get(2).get(2).span());
  }

  @Test
  void squaresRaggedRowsAndKeepsEmptyCells() {
    assertThat(
            onlyGrid(
                read("<table border=1><tr><td>甲<td>乙<td>丙<tr><td>1<tr><td><td>2<td>3</table>")))
        .containsExactly("甲|乙|丙", "1||", "|2|3");
  }

  @Test
  void leavesOutRowsAndColumnsWithoutText() {
    assertThat(
            onlyGrid(
                read(
                    "<table border=1><tr><td>甲<td colspan=3>乙<td><tr><td> <td><td><td><td>"
                        + "<tr><td>1<td colspan=3>2<td>&nbsp;</table>")))
        .containsExactly("甲|乙", "1|2");
  }

  @Test
  void takesFullWidthRowsForCaptionsAndNotes() {
    SourceText read =
        read(
            "<table border=1><caption>附表</caption><tr><td colspan=2>分解表<tr><td colspan=2>单位：家"
                + "<tr><td>甲区<td>1<tr><td colspan=2>开发区<tr><td>乙区<td>2<tr><td colspan=2>注：含园区。</table>");

    assertThat(onlyGrid(read)).containsExactly("甲区|1", "开发区|开发区", "乙区|2");
    assertThat(read.text()).contains("附表\n分解表\n单位：家\n甲区\t1\n开发区\n乙区\t2\n注：含园区。\n");
  }

  @Test
  void joinsTheParagraphsOfACell() {
    assertThat(
            onlyGrid(
                read(
                    "<table border=1><tr><th>序<br>号<th>2026年<br>目标值<th>牵头<br>单位"
                        + "<tr><td>重<br>点<br>任<br>务<td><p>1.建平台</p><p>2.育企业</p><td>市科技局<br>市财政局"
                        + "<tr><td>其他<td>无<td>无</table>")))
        .containsExactly("序号|2026年目标值|牵头单位", "重点任务|1.建平台 2.育企业|市科技局 市财政局", "其他|无|无");
  }

  @Test
  void survivesAbsurdSpans() {
    SourceText read =
        read(
            "<table border=1><tr><td colspan=99999999 rowspan=99999999>甲<td rowspan=-3>乙"
                + "<tr><td rowspan=x>丙<td rowspan=0>丁<tr><td>戊<td>己</table>");

    assertThat(read.text()).contains("甲", "乙", "丙", "丁", "戊", "己");
  }

  @Test
  void countsHeaderRows() {
    String body = "<tr><td>甲区<td>1<td>3<tr><td>乙区<td>2<td>4";
    assertThat(headerRows("<table><tr><th>区<th>数<th>率" + body + "</table>")).isEqualTo(1);
    assertThat(
            headerRows(
                "<table><thead><tr><td>区<td>数<td>率<tr><td>名<td>个<td>比</thead><tbody>"
                    + body
                    + "</table>"))
        .isEqualTo(2);
    assertThat(
            headerRows(
                "<table border=1><tr><td rowspan=2>地区<td colspan=2>目标<tr><td>数<td>率"
                    + body
                    + "</table>"))
        .isEqualTo(2);
    assertThat(headerRows("<table border=1><tr><td>序号<td>任务<td>单位" + body + "</table>"))
        .isEqualTo(1);
    assertThat(
            headerRows(
                "<table border=1><tr><td><b>甲类</b><td><b>乙类</b><tr><td>云<td>山<tr><td>水<td>石</table>"))
        .isEqualTo(1);
    assertThat(headerRows("<table border=1>" + body + "</table>")).isZero();
  }

  @Test
  void doesNotTakeLayoutForData() {
    String layout =
        "<table width=100%><tr><td><a href=1>首页</a></td><td><a href=2>公开</a></td></tr>"
            + "<tr><td colspan=2><p>第一条　对新认定的企业，给予奖励10万元。</p></td></tr></table>";
    String box = "<table border=1><tr><td><p>提示：以下为节选，全文以印发件为准。</p></td></tr></table>";
    String article =
        "<table><tr><td>标题</td><td>右栏</td></tr><tr><td>"
            + "<p>到2026年，全市高新技术企业达到400家，研发投入强度达到3%。</p>".repeat(20)
            + "</td><td>相关</td></tr></table>";

    for (String html : List.of(layout, box, article)) {
      assertThat(Pages.readWithin(html).tables()).isEmpty();
    }
  }

  @Test
  void findsDataWithinLayout() {
    String data =
        "<table><tr><td>指标</td><td>2026年</td></tr><tr><td>企业数</td><td>40</td></tr></table>";
    SourceText read =
        read("<table><tr><td><table><tr><td>" + data + "</td></tr></table></td></tr></table>");

    assertThat(onlyGrid(read)).containsExactly("指标|2026年", "企业数|40");
  }

  @Test
  void flattensATableWithinACell() {
    SourceText read =
        read(
            "<table border=1><tr><td>任务</td><td>进度</td></tr><tr><td>育企业，每年新增不少于40家高新技术企业</td>"
                + "<td><table><tr><td>一季度</td><td>10</td></tr><tr><td>二季度</td><td>9</td></tr></table></td></tr>"
                + "<tr><td>建平台，三年内建成省级以上研发平台不少于12个</td><td>按季调度</td></tr></table>");

    assertThat(onlyGrid(read))
        .containsExactly(
            "任务|进度", "育企业，每年新增不少于40家高新技术企业|一季度 10 二季度 9", "建平台，三年内建成省级以上研发平台不少于12个|按季调度");
  }

  @Test
  void restoresTheTableAroundOrphanCells() {
    SourceText read =
        read("<tr><td>序号</td><td>标准</td></tr><tr><td>1</td><td>10万元</td></tr>后面一段，照常读。<p>下一段。</p>");

    assertThat(onlyGrid(read)).containsExactly("序号|标准", "1|10万元");
    assertThat(read.text()).contains("1\t10万元\n后面一段，照常读。\n下一段。");
  }

  @Test
  void readsSeveralTablesInOrder() {
    String one =
        "<table border=1><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>";
    SourceText read = Pages.readWithin(one + "<p>中间一段，隔开两表。</p>" + one);

    assertThat(read.tables()).hasSize(2);
    assertThat(read.tables().stream().map(CellTable::span)).isSorted();
    HtmlReaderTest.assertSpansTrue(read);
  }
}
