package io.planwright.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.Extractor;
import io.planwright.files.Rules;
import io.planwright.model.Table;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.SourceText.Cell;
import io.planwright.read.SourceText.CellTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables with lines, without, with merged cells, and over several pages. */
class PdfTablesTest {
  private final DrawnPdf pdf = new DrawnPdf();

  private SourceText read() {
    try (pdf) {
      SourceText read = Readers.standard(Locale.ROOT).read("plan.pdf", pdf.bytes());
      for (CellTable table : read.tables()) {
        for (List<Cell> row : table.rows()) {
          assertThat(row).hasSameSizeAs(table.rows().getFirst());
          row.forEach(cell -> assertThat(cell.span().slice(read.text())).isEqualTo(cell.text()));
        }
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> rows(CellTable table) {
    return table.rows().stream()
        .map(row -> String.join("|", row.stream().map(Cell::text).toList()))
        .toList();
  }

  @Test
  void readsMergedCellsBetweenLines() {
    pdf.page().text(200, 90, 14, "单位：家");
    for (float y : new float[] {100, 160, 190, 220}) {
      pdf.line(80, y, 480, y);
    }
    pdf.line(180, 130, 480, 130);
    for (float x : new float[] {80, 180, 480}) {
      pdf.line(x, 100, x, 220);
    }
    pdf.line(280, 130, 280, 220).line(380, 130, 380, 220);
    pdf.text(100, 135, 12, "地区").text(280, 120, 12, "高新技术企业数");
    pdf.text(200, 150, 12, "2024年").text(300, 150, 12, "2025年").text(400, 150, 12, "2026年");
    pdf.text(100, 180, 12, "东片区")
        .text(200, 180, 12, "0")
        .text(300, 180, 12, "—")
        .text(400, 180, 12, "12");
    pdf.text(100, 205, 12, "西片区")
        .text(100, 217, 12, "合计")
        .text(300, 210, 12, "/")
        .text(400, 210, 12, "9.5");

    SourceText read = read();

    assertThat(read.text())
        .isEqualTo("单位：家\n地区\t高新技术企业数\n\t2024年\t2025年\t2026年\n东片区\t0\t—\t12\n西片区合计\t\t/\t9.5");
    assertThat(read.tables()).hasSize(1);
    assertThat(rows(read.tables().getFirst()))
        .containsExactly(
            "地区|高新技术企业数|高新技术企业数|高新技术企业数", "地区|2024年|2025年|2026年", "东片区|0|—|12", "西片区合计||/|9.5");
  }

  @Test
  void readsTablesOfThinBoxesAndOpenSides() {
    pdf.page();
    for (float y : new float[] {100, 130, 160}) {
      pdf.box(80, y, 300, 0.7f);
    }
    pdf.box(180, 100, 0.7f, 60).box(280, 100, 0.7f, 60);
    pdf.text(90, 120, 12, "指标").text(190, 120, 12, "2025年").text(290, 120, 12, "2026年");
    pdf.text(90, 150, 12, "产值").text(190, 150, 12, "142").text(290, 150, 12, "196");

    assertThat(rows(read().tables().getFirst())).containsExactly("指标|2025年|2026年", "产值|142|196");
  }

  @Test
  void readsLabelsSetVertically() {
    pdf.page().line(80, 100, 380, 100).line(80, 200, 380, 200).line(120, 150, 380, 150);
    pdf.line(80, 100, 80, 200).line(120, 100, 120, 200).line(380, 100, 380, 200);
    for (int i = 0; i < 4; i++) {
      pdf.text(92, 120 + i * 20, 12, "重点任务".substring(i, i + 1));
    }
    pdf.text(130, 130, 12, "培育高新技术企业").text(130, 180, 12, "推动企业上规");

    assertThat(rows(read().tables().getFirst())).containsExactly("重点任务|培育高新技术企业", "重点任务|推动企业上规");
  }

  @Test
  void takesNoFrameForATable() {
    pdf.page()
        .line(80, 80, 480, 80)
        .line(80, 220, 480, 220)
        .line(80, 80, 80, 220)
        .line(480, 80, 480, 220);
    pdf.text(100, 120, 16, "框内的一段话。").line(60, 300, 500, 300);

    SourceText read = read();

    assertThat(read.tables()).isEmpty();
    assertThat(read.text()).isEqualTo("框内的一段话。");
  }

  @Test
  void takesNoNumberedParagraphsForATable() {
    pdf.page().text(80, 100, 12, "一、").text(140, 100, 12, "总体要求");
    pdf.text(80, 118, 12, "1.").text(140, 118, 12, "推行导师制和轮岗锻炼，促进后备人员快速成长");
    pdf.text(80, 136, 12, "并完善。").text(80, 154, 12, "2.").text(140, 154, 12, "完善考核。");

    assertThat(read().tables()).isEmpty();
  }

  @Test
  void joinsARowThatAPageEndsIn() {
    grid(700, 3);
    pdf.text(90, 720, 12, "序号").text(150, 720, 12, "重点任务").text(400, 720, 12, "牵头单位");
    pdf.text(90, 750, 12, "1").text(150, 750, 12, "建立培育库").text(400, 750, 12, "区科技局");
    pdf.text(90, 780, 12, "2").text(150, 780, 12, "推动数字化诊断全").text(400, 780, 12, "区工信局");
    grid(100, 2);
    pdf.text(150, 120, 12, "覆盖");
    pdf.text(90, 150, 12, "3").text(150, 150, 12, "新增技术中心").text(400, 150, 12, "区发改局");

    assertThat(rows(read().tables().getFirst()))
        .containsExactly("序号|重点任务|牵头单位", "1|建立培育库|区科技局", "2|推动数字化诊断全覆盖|区工信局", "3|新增技术中心|区发改局");
  }

  /** A page with an empty table of three columns. */
  private void grid(float top, int rows) {
    pdf.page();
    for (int row = 0; row <= rows; row++) {
      pdf.line(80, top + row * 30, 480, top + row * 30);
    }
    for (float x : new float[] {80, 140, 380, 480}) {
      pdf.line(x, top, x, top + rows * 30);
    }
  }

  @Test
  void readsTablesWithoutLines() {
    pdf.page().text(112, 100, 16, "各街道任务如下：");
    String[][] rows = {
      {"街道", "2024年", "2025年"}, {"云栖街道", "48", "60"}, {"枫桥街道", "—", "50"}, {"合计", "200", "110"}
    };
    for (int i = 0; i < rows.length; i++) {
      pdf.text(90, 140 + i * 24, 12, rows[i][0]);
      pdf.text(270 - rows[i][1].length() * 6, 140 + i * 24, 12, rows[i][1]);
      pdf.text(400 - rows[i][2].length() * 6, 140 + i * 24, 12, rows[i][2]);
    }
    pdf.text(112, 260, 16, "说明：“—”表示不安排任务。");

    SourceText read = read();

    assertThat(rows(read.tables().getFirst()))
        .containsExactly("街道|2024年|2025年", "云栖街道|48|60", "枫桥街道|—|50", "合计|200|110");
    assertThat(read.text()).startsWith("各街道任务如下：\n街道\t2024年").endsWith("\n说明：“—”表示不安排任务。");
  }

  @ParameterizedTest
  @EnumSource(Rules.class)
  void joinsATableOverPagesAndDropsRepeatedHeaders(Rules rules) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("镇（街道）", "2024年（家）", "2025年（家）"));
    int first = 0;
    int second = 0;
    for (int i = 1; i <= 60; i++) {
      rows.add(List.of("第" + i + "镇", String.valueOf(i), String.valueOf(2 * i + 1)));
      first += i;
      second += 2 * i + 1;
    }
    rows.add(List.of("合计", String.valueOf(first), String.valueOf(second)));
    try (PlanPdf plan = PlanPdf.begin("榆川区人民政府文件")) {
      plan.pages().title("榆川区高新技术企业培育任务分解表").paragraph("单位：家").table(rows, rules);
      SourceText read = Readers.standard(Locale.ROOT).read("plan.pdf", plan.bytes());

      assertThat(read.text().lines()).containsExactlyElementsOf(plan.paragraphs());
      assertThat(read.tables()).hasSize(1);
      assertThat(read.tables().getFirst().headerRows()).isEqualTo(1);
      assertThat(read.source().pageStarts()).hasSize(3);
      List<Table> tables =
          Extractor.create(Locale.ROOT).extract(read).documents().getFirst().tables();
      assertThat(tables).singleElement().satisfies(t -> assertThat(t.rows()).hasSize(61));
    }
  }
}
