package io.planwright.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.HandmadePlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

final class XlsxRendererTest {

  @Test
  void thereIsASheetForEachKindOfFact() throws IOException {
    try (XSSFWorkbook workbook = read(write("方案.txt"))) {
      List<String> names = new ArrayList<>();
      workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));

      assertThat(names).containsExactly("文档", "目标", "政策激励", "责任分工", "表格", "引用", "诊断");
      assertThat(names)
          .extracting(name -> workbook.getSheet(name).getLastRowNum())
          .containsExactly(2, 5, 4, 1, 3, 1, 2);
    }
  }

  @Test
  void headersAreFrozenFilteredAndPrinted() throws IOException {
    try (XSSFWorkbook workbook = read(write("方案.txt"))) {
      XSSFSheet targets = workbook.getSheet("目标");

      assertThat(targets.getPaneInformation().isFreezePane()).isTrue();
      assertThat(targets.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(targets.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:").endsWith("6");
      assertThat(targets.getFitToPage()).isTrue();
      assertThat(targets.getRepeatingRows().formatAsString()).isEqualTo("1:1");
      assertThat(header(targets)).contains("来源文件", "文档标题", "地区", "指标", "数值", "原文", "章节");
    }
  }

  @Test
  void numbersAreNumbers() throws IOException {
    try (XSSFWorkbook workbook = read(write("方案.txt"))) {
      XSSFSheet targets = workbook.getSheet("目标");
      XSSFSheet incentives = workbook.getSheet("政策激励");

      assertThat(cell(targets, 3, "数值").getNumericCellValue()).isEqualTo(15);
      assertThat(cell(targets, 3, "单位").getStringCellValue()).isEqualTo("%");
      assertThat(cell(targets, 4, "数值").getNumericCellValue()).isEqualTo(0.5);
      assertThat(cell(targets, 1, "年份").getCellStyle().getDataFormatString()).isEqualTo("0");
      assertThat(cell(incentives, 1, "金额（元）").getNumericCellValue()).isEqualTo(100_000);
      assertThat(cell(incentives, 2, "比例（%）").getNumericCellValue()).isEqualTo(8);
      assertThat(cell(incentives, 1, "封顶（元）").getCellType()).isEqualTo(CellType.BLANK);
    }
  }

  @Test
  void datesAreDates() throws IOException {
    try (XSSFWorkbook workbook = read(write("方案.txt"))) {
      Cell issued = cell(workbook.getSheet("文档"), 1, "成文日期");

      assertThat(issued.getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2024, 3, 12));
      assertThat(issued.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }
  }

  @Test
  void alternativesAreInChinese() throws IOException {
    try (XSSFWorkbook workbook = read(write("方案.txt"))) {
      assertThat(cell(workbook.getSheet("目标"), 1, "约束").getStringCellValue()).isEqualTo("不低于");
      assertThat(cell(workbook.getSheet("目标"), 2, "承诺").getStringCellValue()).isEqualTo("力争");
      assertThat(cell(workbook.getSheet("政策激励"), 2, "形式").getStringCellValue())
          .isEqualTo("按比例，有上限");
    }
  }

  @Test
  void rowsOfSeveralSourcesSayWhereTheyComeFrom() throws IOException {
    try (XSSFWorkbook workbook = read(write("甲.txt", "乙 地.txt"))) {
      XSSFSheet targets = workbook.getSheet("目标");

      assertThat(targets.getLastRowNum()).isEqualTo(10);
      assertThat(cell(targets, 5, "来源文件").getStringCellValue()).isEqualTo("甲.txt");
      assertThat(cell(targets, 6, "来源文件").getStringCellValue()).isEqualTo("乙 地.txt");
      assertThat(cell(targets, 6, "原文").getStringCellValue()).contains("增加到400家以上");
      assertThat(cell(targets, 6, "章节").getStringCellValue()).isEqualTo("一、目标");
    }
  }

  @Test
  void theSameFactsGiveTheSameBytes() throws IOException, InterruptedException {
    byte[] first = write("方案.txt");
    Thread.sleep(2100); // zip files tell times apart from two seconds on

    assertThat(write("方案.txt")).isEqualTo(first);
  }

  @Test
  void nothingInTheFileTellsWhenItWasMade() throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(write("方案.txt")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
        if (entry.getName().equals("docProps/core.xml")) {
          assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
              .doesNotContain("created")
              .doesNotContain("modified");
        }
      }
    }
  }

  private static byte[] write(String... paths) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var renderer = new XlsxRenderer(out)) {
      for (String path : paths) {
        renderer.add(HandmadePlan.extraction(path));
      }
    }
    return out.toByteArray();
  }

  private static XSSFWorkbook read(byte[] workbook) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(workbook));
  }

  private static List<String> header(XSSFSheet sheet) {
    List<String> names = new ArrayList<>();
    sheet.getRow(0).forEach(cell -> names.add(cell.getStringCellValue()));
    return names;
  }

  private static Cell cell(XSSFSheet sheet, int row, String column) {
    return sheet
        .getRow(row)
        .getCell(header(sheet).indexOf(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }
}
