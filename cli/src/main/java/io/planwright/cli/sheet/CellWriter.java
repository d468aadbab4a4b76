package io.planwright.cli.sheet;

import io.planwright.cli.console.Messages;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;

/** Puts the content of cells into a workbook: numbers as numbers, days as days. */
final class CellWriter {
  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private final CellStyles styles;
  private final Messages messages;
  private final SourceLinks links;

  CellWriter(CellStyles styles, Messages messages, SourceLinks links) {
    this.styles = styles;
    this.messages = messages;
    this.links = links;
  }

  void write(SXSSFRow row, int column, Cell content) {
    switch (content) {
      case Cell.Empty none -> {}
      case Cell.Words words -> words(row, column, words.text());
      case Cell.Amount amount -> {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(amount.value().doubleValue());
        cell.setCellStyle(styles.ofAmount(amount.value()));
      }
      case Cell.Ordinal ordinal -> {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(ordinal.value());
        cell.setCellStyle(styles.ofOrdinal());
      }
      case Cell.Day day -> {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(day.date());
        cell.setCellStyle(styles.ofDay());
      }
      case Cell.Choice choice -> words(row, column, messages.text(choice.labelKey()));
      case Cell.Choices choices ->
          words(
              row,
              column,
              choices.all().stream()
                  .map(choice -> messages.text(choice.labelKey()))
                  .collect(Collectors.joining("、")));
      case Cell.SourceFile source -> {
        SXSSFCell cell = words(row, column, source.path());
        links
            .to(source.path())
            .ifPresent(
                address -> {
                  Hyperlink link =
                      row.getSheet()
                          .getWorkbook()
                          .getCreationHelper()
                          .createHyperlink(HyperlinkType.FILE);
                  link.setAddress(address);
                  cell.setHyperlink(link);
                  cell.setCellStyle(styles.ofLink());
                });
      }
    }
  }

  private SXSSFCell words(SXSSFRow row, int column, String text) {
    SXSSFCell cell = row.createCell(column);
    cell.setCellValue(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
    cell.setCellStyle(styles.ofWords());
    return cell;
  }
}
