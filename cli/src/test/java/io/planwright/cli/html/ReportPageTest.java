package io.planwright.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.cli.html.Report.Cell;
import io.planwright.cli.html.Report.Head;
import io.planwright.cli.html.Report.Item;
import io.planwright.cli.html.Report.Section;
import io.planwright.cli.html.Report.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page holds, and what it keeps out, whatever documents say. */
final class ReportPageTest {
  private static final String HOSTILE =
      "\"'><script>alert(1)</script><img src=x onerror=alert(2)><!-- ${1+1} </title>\u2028&amp;";

  private final Document page = Jsoup.parse(html(hostile()));

  @Test
  void whatDocumentsSayStaysText() {
    assertThat(page.select("img, iframe, link, object, embed, form, base")).isEmpty();
    assertThat(page.select("script")).hasSize(3);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(element.cssSelector()).doesNotStartWith("on");
      }
    }
    assertThat(page.title()).contains("<script>alert(1)</script>", "${1+1}");
    assertThat(page.selectXpath("//h1").text()).contains("<img src=x onerror=alert(2)>");
    assertThat(page.select("mark").text()).contains("<script>alert(1)</script>");
  }

  @Test
  void whatChartsSayComesThroughUnchanged() {
    JsonNode charts = JsonMapper.builder().build().readTree(page.expectFirst("#chart-data").data());

    assertThat(page.expectFirst("#chart-data").data()).doesNotContain("<", ">", "&", "\u2028");
    assertThat(charts.get(0).get("categories").get(0).asString()).isEqualTo(HOSTILE);
    assertThat(charts.get(0).get("series").get(0).get("bars").get(0).get("value").asInt())
        .isEqualTo(400);
    assertThat(charts.get(1).get("spots").get(0).get("label").asString()).isEqualTo(HOSTILE);
  }

  @Test
  void nothingIsFetchedAndNoOtherScriptRuns() throws NoSuchAlgorithmException {
    String policy = page.select("meta[http-equiv]").attr("content");

    assertThat(policy).startsWith("default-src 'none';").doesNotContain("http", "*");
    for (Element script : page.select("script:not([type])")) {
      byte[] bytes = script.data().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    for (Element one : page.select("[src], [href]")) {
      assertThat(one.attr("src") + one.attr("href")).doesNotMatch("(?i)(\\w+:)?//.*|javascript:.*");
    }
  }

  @Test
  void withoutScriptsTheChartsAreHiddenAndTheRestIsThere() {
    assertThat(page.selectXpath("//section[@id='charts']").hasAttr("hidden")).isTrue();
    assertThat(page.select("noscript").text()).contains("表格和原文不受影响");
    Element details = page.expectFirst("td details");
    assertThat(details.attr("data-proof")).isEqualTo("1");
    assertThat(details.select("summary .value").text()).isEqualTo("≥400家");
    assertThat(details.select("blockquote mark").size()).isEqualTo(1);
    assertThat(page.select("#proof-1 .reference").text()).isEqualTo("云湖市人民政府. 方案[Z].");
  }

  @Test
  void withoutChartsTheLibraryIsLeftOut() {
    Report plain = report(List.of());

    assertThat(html(plain).length()).isLessThan(40_000);
    assertThat(html(report(charts("甲"))).length()).isGreaterThan(1_000_000);
  }

  @Test
  void theSameReportHasTheSameBytes() {
    assertThat(html(hostile())).isEqualTo(html(hostile()));
  }

  private static Report hostile() {
    return report(charts(HOSTILE));
  }

  private static List<Chart> charts(String name) {
    return List.of(
        new Chart.Bars(
            "a",
            name,
            name,
            name,
            List.of(name),
            List.of(
                new Chart.Series(
                    name, "firm", List.of(new Chart.Bar(0, BigDecimal.valueOf(400), name, 1)))),
            false),
        new Chart.Heat(
            "b",
            name,
            "",
            "",
            List.of(name),
            List.of("2026"),
            List.of(new Chart.Spot(0, 0, BigDecimal.TEN, name, 1))));
  }

  private static Report report(List<Chart> charts) {
    Proof proof =
        new Proof(
            1,
            HOSTILE,
            List.of(new Proof.Piece("到2026年", ""), new Proof.Piece(HOSTILE, "mark")),
            List.of(new Proof.Detail(HOSTILE, HOSTILE)),
            HOSTILE,
            HOSTILE,
            HOSTILE,
            "./%22%3E.txt",
            HOSTILE,
            HOSTILE,
            "云湖市人民政府. 方案[Z].");
    Table table =
        new Table(
            List.of(new Head(HOSTILE, false), new Head("2026", true)),
            List.of(
                List.of(
                    Cell.of(HOSTILE),
                    new Cell(List.of(new Item("≥400家", HOSTILE, "firm", "", List.of(proof)))))),
            false);
    Messages messages = Messages.in(Language.CHINESE);
    Map<String, String> words = new TreeMap<>();
    for (String key : messages.bundle().keySet()) {
      if (key.startsWith("report.")) {
        words.put(key.substring("report.".length()), messages.text(key));
      }
    }
    return new Report(
        "zh-CN",
        HOSTILE,
        List.of(HOSTILE),
        List.of(HOSTILE),
        charts,
        List.of(Section.of("table", HOSTILE, List.of(HOSTILE), table)),
        List.of(proof),
        Section.of("coverage", HOSTILE, List.of(HOSTILE)),
        HOSTILE,
        words);
  }

  private static String html(Report report) {
    var bytes = new ByteArrayOutputStream();
    try {
      ReportPage.write(report, bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
