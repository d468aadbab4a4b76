package io.planwright.read.word;

import static io.planwright.read.ReadTables.onlyGrid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.files.WordParts;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.SourceText.Cell;
import io.planwright.read.SourceText.CellTable;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private static SourceText read(String body) {
    SourceText read =
        Readers.standard(Locale.ENGLISH).read("a.docx", new WordParts().body(body).bytes());
    for (CellTable table : read.tables()) {
      for (List<Cell> row : table.rows()) {
        assertThat(row)
            .allSatisfy(c -> assertThat(c.span().slice(read.text())).isEqualTo(c.text()));
      }
    }
    return read;
  }

  private static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String... paragraphs) {
    StringBuilder xml = new StringBuilder("<w:tc><w:tcPr>").append(properties).append("</w:tcPr>");
    for (String text : paragraphs) {
      xml.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
    }
    return xml.append("</w:tc>").toString();
  }

  private static String c(String text) {
    return cell("", text);
  }

  @Test
  void expandsMergedCells() {
    SourceText read =
        read(
            table(
                row(
                    cell("<w:vMerge w:val=\"restart\"/>", "指标"),
                    cell("<w:gridSpan w:val=\"2\"/>", "目标值")),
                row(cell("<w:vMerge/>"), c("2025年"), c("2026年")),
                row(c("企业数"), c("10"), cell("<w:vMerge w:val=\"restart\"/>", "20")),
                row(c("平台数"), c("3"), cell("<w:vMerge w:val=\"continue\"/>"))));

    assertThat(onlyGrid(read))
        .containsExactly("指标|目标值|目标值", "指标|2025年|2026年", "企业数|10|20", "平台数|3|20");
    assertThat(read.text()).isEqualTo("指标\t目标值\n\t2025年\t2026年\n企业数\t10\t20\n平台数\t3");
    assertThat(read.tables().getFirst().headerRows()).isEqualTo(2);
  }

  @Test
  void readsRowsOfEveryKind() {
    SourceText read =
        read(
            table(
                "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + c("甲") + c("乙") + c("丙") + "</w:tr>",
                "<w:tr><w:trPr><w:del/></w:trPr>" + c("删") + c("删") + c("删") + "</w:tr>",
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + c("1") + c("2") + "</w:tr>",
                row(
                    cell("<w:vMerge/>", "孤"),
                    "<w:sdt><w:sdtContent>" + c("3") + "</w:sdtContent></w:sdt>")));

    assertThat(onlyGrid(read)).containsExactly("甲|乙|丙", "|1|2", "孤|3|");
    assertThat(read.tables().getFirst().headerRows()).isEqualTo(1);
  }

  @Test
  void joinsTheParagraphsOfACell() {
    SourceText read =
        read(
            table(
                row(cell("", "2026年", "目标值"), c("责任单位")),
                row(cell("", "重", "点"), cell("", "市科技局", "市财政局"))));

    assertThat(onlyGrid(read)).containsExactly("2026年目标值|责任单位", "重点|市科技局 市财政局");
  }

  @Test
  void readsTablesWithinTables() {
    String inner = table(row(c("甲"), c("1")), row(c("乙"), c("2")));
    SourceText inOneCell = read(table(row("<w:tc>" + inner + "<w:p/></w:tc>")));
    SourceText inAGrid =
        read(table(row(c("项"), c("值")), row(c("合"), "<w:tc>" + inner + "<w:p/></w:tc>")));

    assertThat(onlyGrid(inOneCell)).containsExactly("甲|1", "乙|2");
    assertThat(onlyGrid(inAGrid)).containsExactly("项|值", "合|甲1乙2");
  }

  @Test
  void readsTablesThatOnlyPlaceTextAsParagraphs() {
    SourceText frame = read(table(row(cell("", "第一段。", "第二段。"))));
    SourceText single = read(table(row(c("机密"), c("特急"))));

    assertThat(frame.text()).isEqualTo("第一段。\n第二段。");
    assertThat(single.text()).isEqualTo("机密\t特急");
    assertThat(single.tables()).isEmpty();
  }

  @Test
  void takesCaptionsOutOfTheGrid() {
    SourceText read =
        read(
            table(
                row(cell("<w:gridSpan w:val=\"2\"/>", "目标分解表")),
                row(c("地区"), c("家数")),
                row(c("东屏区"), c("12")),
                row(cell("<w:gridSpan w:val=\"2\"/>", "注：按季通报"))));

    assertThat(read.text()).isEqualTo("目标分解表\n地区\t家数\n东屏区\t12\n注：按季通报");
    assertThat(onlyGrid(read)).containsExactly("地区|家数", "东屏区|12");
  }
}
