package io.planwright.cli.sheet;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look. A workbook may hold only so many styles, so each is made once. */
final class CellStyles {
  private final Workbook workbook;
  private final CellStyle header;
  private final CellStyle words;
  private final CellStyle wholeNumber;
  private final CellStyle decimal;
  private final CellStyle ordinal;
  private final CellStyle day;
  private final CellStyle link;

  CellStyles(Workbook workbook) {
    this.workbook = workbook;
    header = header();
    words = style("General");
    wholeNumber = style("#,##0");
    decimal = style("#,##0.####");
    ordinal = style("0");
    day = style("yyyy-mm-dd");
    link = link();
  }

  private CellStyle style(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private CellStyle header() {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return style;
  }

  private CellStyle link() {
    Font blue = workbook.createFont();
    blue.setUnderline(Font.U_SINGLE);
    blue.setColor(IndexedColors.BLUE.getIndex());
    CellStyle style = style("General");
    style.setFont(blue);
    return style;
  }

  /** The first row. */
  CellStyle ofHeader() {
    return header;
  }

  /** Words, on one line so that rows stay as high as one. */
  CellStyle ofWords() {
    return words;
  }

  /** A number with as many digits as it has. */
  CellStyle ofAmount(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0 ? wholeNumber : decimal;
  }

  /** A year, page or place: no grouping of digits. */
  CellStyle ofOrdinal() {
    return ordinal;
  }

  /** Something that leads to a file. */
  CellStyle ofLink() {
    return link;
  }

  /** A date. */
  CellStyle ofDay() {
    return day;
  }
}
