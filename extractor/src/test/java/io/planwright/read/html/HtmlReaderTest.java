package io.planwright.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.read.SourceText;
import io.planwright.read.SourceText.Cell;
import io.planwright.read.SourceText.CellTable;
import io.planwright.read.SourceText.Property;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  static List<String> pages() {
    return Pages.NAMES;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsThePage(String name) {
    SourceText read = Pages.read(Pages.bytes(name + ".html"));

    assertThat(Pages.describe(read))
        .isEqualTo(new String(Pages.bytes(name + ".txt"), StandardCharsets.UTF_8));
    assertSpansTrue(read);
  }

  static void assertSpansTrue(SourceText read) {
    for (CellTable table : read.tables()) {
      String shown = table.span().slice(read.text());
      assertThat(shown).isNotEmpty().doesNotStartWith("\n").doesNotEndWith("\n");
      for (List<Cell> row : table.rows()) {
        assertThat(row).hasSameSizeAs(table.rows().getFirst());
        assertThat(row).allMatch(cell -> isTrue(cell, table, read.text()));
      }
    }
  }

  private static boolean isTrue(Cell cell, CellTable table, String text) {
    return cell.span().slice(text).equals(cell.text())
        && table.span().contains(cell.span())
        && cell.text().indexOf('\t') < 0
        && cell.text().indexOf('\n') < 0;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheSameFromEveryEncoding(String name) {
    SourceText original = Pages.read(Pages.bytes(name + ".html"));
    Charset charset = Charset.forName(original.source().charset());
    String html = new String(Pages.bytes(name + ".html"), charset);

    for (String other : new String[] {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"}) {
      SourceText again = Pages.read(html.getBytes(Charset.forName(other)));

      assertThat(again.text()).isEqualTo(original.text());
      assertThat(again.properties()).isEqualTo(original.properties());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheSameWithOtherLineEnds(String name) {
    SourceText original = Pages.read(Pages.bytes(name + ".html"));
    Charset charset = Charset.forName(original.source().charset());
    String html = new String(Pages.bytes(name + ".html"), charset);

    SourceText again = Pages.read(html.replace("\n", "\r\n").getBytes(charset));

    assertThat(again.text()).isEqualTo(original.text());
  }

  /** What is read, written as a page again, reads the same: nothing grows or shrinks on the way. */
  @ParameterizedTest
  @ValueSource(strings = {"gov-divs", "gb2312-layout", "spread-paragraphs", "document-library"})
  void readsItsOwnLinesAgain(String name) {
    List<String> lines = Pages.read(Pages.bytes(name + ".html")).text().lines().toList();
    StringBuilder html = new StringBuilder();
    lines.forEach(
        line -> html.append("<p>　　" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>\n"));

    List<String> again = Pages.read(html.toString()).text().lines().toList();

    assertThat(again).containsAll(lines);
  }

  @Test
  void saysWhenThePageIsWrongAboutItsCharset() {
    String html =
        "<html><head><meta http-equiv=Content-Type content='text/html; charset=%s'></head>"
            + "<body><p>对新认定的企业，给予奖励10万元。</p></body></html>";

    SourceText wrong = Pages.read(html.formatted("gb2312").getBytes(StandardCharsets.UTF_8));
    assertThat(wrong.text()).isEqualTo("对新认定的企业，给予奖励10万元。");
    assertThat(wrong.diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("gb2312").contains("按 UTF-8 读取"));

    SourceText other = Pages.read(html.formatted("utf-8").getBytes(Charset.forName("GBK")));
    assertThat(other.text()).isEqualTo("对新认定的企业，给予奖励10万元。");
    assertThat(other.diagnostics()).hasSize(1);

    SourceText right = Pages.read(html.formatted("gb2312").getBytes(Charset.forName("GBK")));
    assertThat(right.source().charset()).isEqualTo("GB18030");
    assertThat(right.diagnostics()).isEmpty();
  }

  @Test
  void keepsTheTextOfAPageThatIsNoArticle() {
    SourceText read = Pages.read("<title>首页</title><ul><li>要闻<li>公告</ul>");

    assertThat(read.text()).isEqualTo("要闻\n公告");
    assertThat(read.diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo("HTML_NO_ARTICLE"));
  }

  @Test
  void saysWhenThereIsNoText() {
    SourceText read = Pages.read("<html><body><div id=app></div><script>run()</script></body>");

    assertThat(read.text()).isEmpty();
    assertThat(read.diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo("HTML_NO_CONTENT"));
  }

  @Test
  void putsTheTitleFirstUnlessTheTextHasIt() {
    String page =
        "<html><head><meta name='ArticleTitle' content='石泓市若干措施'></head><body>%s"
            + "<p>对新认定的企业，给予奖励10万元。</p></body></html>";

    assertThat(Pages.read(page.formatted("")).text()).startsWith("石泓市若干措施\n对新认定");
    assertThat(Pages.read(page.formatted("<p>石泓市<br>若干措施</p>")).text())
        .startsWith("石泓市\n若干措施\n对新认定");
    assertThat(Pages.read(page.formatted("<h1>石泓市若干措施</h1><p>石泓市若干措施</p>")).text())
        .isEqualTo("石泓市若干措施\n对新认定的企业，给予奖励10万元。");
  }

  @Test
  void takesMetadataFromTheHeadWhereThePageShowsNone() {
    SourceText read =
        Pages.read(
            "<head><meta name=PubDate content='2024-03-01 10:00'><meta name=ContentSource content=市科技局>"
                + "</head><body><p>对新认定的企业，给予奖励10万元。</p></body>");

    assertThat(read.properties())
        .containsExactly(new Property("发布日期", "2024-03-01 10:00"), new Property("来源", "市科技局"));
    assertThat(read.text()).doesNotContain("2024-03-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><table><tr><td><ul><li><b>",
        "<table border=1><tr><td>索引号<td>文号<td>来源<tr><td>甲<td>乙<td>",
        "<table><tr><td>甲<td>乙<td><table><tr><td>丙<td>",
        "<span style='display:none'>",
        "<div class=TRS_Editor><div class=nav>",
        "<ol><li><pre>",
        "<font><p><a href=x>"
      })
  void staysUprightInDeeplyNestedMarkup(String tags) {
    SourceText read = Pages.read(tags.repeat(2000) + "对新认定的企业，给予奖励10万元。");

    assertThat(read.text()).contains("对新认定的企业，给予奖励10万元。");
    assertSpansTrue(read);
  }
}
