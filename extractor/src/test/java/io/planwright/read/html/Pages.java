package io.planwright.read.html;

import io.planwright.read.ReadingMessages;
import io.planwright.read.SourceText;
import io.planwright.read.SourceText.Cell;
import io.planwright.read.SourceText.CellTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sample pages of these tests, written for them. */
final class Pages {
  /** Every page has a file {@code NAME.html} and what it should become in {@code NAME.txt}. */
  static final List<String> NAMES =
      List.of(
          "aspnet-form",
          "broken-markup",
          "consultancy-blog",
          "document-library",
          "frames",
          "gb2312-layout",
          "gov-divs",
          "interpretation-tabs",
          "law-database",
          "link-list",
          "spam-keywords",
          "spread-paragraphs",
          "table-only",
          "trs-nested-tables",
          "wechat-sections",
          "word-annex");

  private static final HtmlReader READER =
      new HtmlReader(new ReadingMessages(Locale.SIMPLIFIED_CHINESE));

  private Pages() {}

  static byte[] bytes(String file) {
    try (InputStream in =
        Optional.ofNullable(Pages.class.getResourceAsStream("pages/" + file)).orElseThrow()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  static SourceText read(byte[] page) {
    return READER.read("page.html", page);
  }

  static SourceText read(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads the inner HTML of a body in which an article surrounds it. */
  static SourceText readWithin(String html) {
    return read("<body><p>为促进科技企业发展，制定本办法。</p>" + html + "<p>本办法自公布之日起施行，有效期五年。</p></body>");
  }

  /** The lines of {@link #readWithin} without its frame. */
  static List<String> linesWithin(String html) {
    List<String> lines = readWithin(html).text().lines().toList();
    return lines.subList(1, lines.size() - 1);
  }

  /** Everything that was read, for comparison with a file. */
  static String describe(SourceText read) {
    StringBuilder description = new StringBuilder(read.text()).append("\n==== 属性\n");
    read.properties().forEach(pair -> description.append(pair.label() + "=" + pair.value() + "\n"));
    for (CellTable table : read.tables()) {
      description.append("==== 表格，表头 " + table.headerRows() + " 行\n");
      for (List<Cell> row : table.rows()) {
        description.append(row.stream().map(Cell::text).collect(Collectors.joining(" | ")) + "\n");
      }
    }
    read.diagnostics().forEach(found -> description.append("==== " + found.code() + "\n"));
    return description.toString();
  }
}
