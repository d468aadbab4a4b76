package io.planwright.templates.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.templates.paper.Block.Paragraph;
import io.planwright.templates.paper.Paper;
import io.planwright.templates.paper.Paper.Letterhead;
import io.planwright.templates.paper.Part.Kind;
import io.planwright.templates.paper.SamplePaper;
import io.planwright.templates.paper.Text;
import io.planwright.templates.paper.Text.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
  @Test
  void contentIsEscaped() throws IOException {
    String words = "<script>alert(1)</script>&\"";
    String page =
        written(
            SamplePaper.of(
                new Paragraph(new Text(words, List.of(new Note(0, 1, "\"><img src=x>"))))));
    assertThat(page)
        .contains("&lt;</span>script&gt;alert(1)&lt;/script&gt;&amp;")
        .contains("title=\"&quot;&gt;&lt;img src=x&gt;\"")
        .doesNotContain("<script", "<img");
  }

  @Test
  void itNeedsNothingBesideIt() throws IOException {
    assertThat(written(SamplePaper.rich()))
        .doesNotContain("http:", "https:", "src=", "url(", "@import", "<link");
  }

  @Test
  void theStyleSheetArrivesUnescaped() throws IOException {
    String page = written(SamplePaper.rich());
    String css = page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
    assertThat(css).contains("\"仿宋_GB2312\"").doesNotContain("&");
  }

  @Test
  void aPaperThatBeginsOnItsSideHasNoEmptyPage() throws IOException {
    String page =
        written(
            new Paper(
                null,
                List.of(SamplePaper.part(Kind.ANNEX, "附件", List.of("任务表"), List.of(), true)),
                null));
    assertThat(page).contains("<main>\n<section class=\"part wide\">\n<p class=\"label\">附件</p>");
  }

  @Test
  void theSignerStandsOppositeTheNumber() throws IOException {
    String page =
        written(
            new Paper(
                new Letterhead("云湖区科学技术局文件", "云科〔2026〕8号", null, null, "林一舟"),
                List.of(SamplePaper.part(Kind.PLAN, null, List.of("报告"), List.of(), false)),
                null));
    assertThat(page)
        .contains("<span>云科〔2026〕8号</span> <span>签发人：林一舟</span>", "<hr class=\"red\"/>");
  }

  private static String written(Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlWriter().write(paper, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
