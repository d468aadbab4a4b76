package io.planwright.extract.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cases.Cases;
import io.planwright.model.Source;
import io.planwright.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Damage and what the text says without it; every character keeps its place in the source. */
class CleanerTest {
  private final Cleaner cleaner = new Cleaner();

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of(CleanerTest.class, "cases.yaml", 40, Set.of("source", "clean"), this::check);
  }

  private void check(JsonNode entry) {
    CleanText clean = cleaner.clean(entry.get("source").asString());
    checkOffsets(clean);
    assertThat(clean.text()).isEqualTo(entry.get("clean").asString());
  }

  @Test
  void joinsAHardWrappedText() throws IOException {
    CleanText clean = cleaner.clean(wrapped());
    checkOffsets(clean);
    assertThat(clean.text().lines())
        .hasSize(9)
        .contains("一、总体要求", "二、重点任务", "三、保障措施")
        .anySatisfy(line -> assertThat(line).contains("生物医药").contains("覆盖率达到80%"))
        .anySatisfy(line -> assertThat(line).contains("市财政局配合，各县区落实）。"))
        .anySatisfy(line -> assertThat(line).contains("企业达到1260家"));
  }

  @Test
  void cutsTheSourcesOwnCharacters() throws IOException {
    CleanText clean = cleaner.clean(wrapped());
    int at = clean.text().indexOf("1260家");
    assertThat(clean.excerpt(at, at + "1260家".length()).text()).isEqualTo("1\n260家");
  }

  @Test
  void mapsTheEndOfTheText() {
    CleanText clean = cleaner.clean("甲 乙 ");
    assertThat(clean.toSource(clean.length())).isEqualTo(4);
    assertThat(clean.toSource(0, 0)).isEqualTo(new Span(0, 0));
    assertThat(clean.fromSource(1)).isEqualTo(1);
    assertThat(clean.fromSource(2)).isEqualTo(1);
  }

  private static void checkOffsets(CleanText clean) {
    int before = -1;
    for (int i = 0; i < clean.length(); i++) {
      int offset = clean.toSource(i);
      assertThat(offset).as("offset of %s", i).isGreaterThan(before);
      assertThat(clean.fromSource(offset)).isEqualTo(i);
      Span span = clean.toSource(i, i + 1);
      assertThat(clean.excerpt(i, i + 1).text()).isEqualTo(span.slice(clean.source()));
      before = offset;
    }
    assertThat(before).isLessThan(clean.source().length());
  }

  private static String wrapped() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CleanerTest.class.getResourceAsStream("wrapped.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void knowsThePageOfAnOffset() {
    CleanText pages =
        cleaner
            .clean("甲乙\n丙丁\n戊")
            .of(
                new Source(
                    "x.pdf", "application/pdf", "0", null, 4, List.of(0, 3, 3, 6), List.of()));
    assertThat(pages.pageAt(0)).isEqualTo(1);
    assertThat(pages.pageAt(2)).isEqualTo(1);
    assertThat(pages.pageAt(3)).isEqualTo(3);
    assertThat(pages.pageAt(6)).isEqualTo(4);
    assertThat(cleaner.clean("甲").pageAt(0)).isNull();
  }

  @Test
  void closesBracketsOfNamesAsTheyWereOpened() {
    CleanText half = new Cleaner().clean("各县(区）政府");
    CleanText full = new Cleaner().clean("各县（区)政府");

    assertThat(half.written(0, half.length())).isEqualTo("各县(区)政府");
    assertThat(full.written(0, full.length())).isEqualTo("各县（区）政府");
  }

  @Test
  void keepsCellsThatCameOneALineInAWrappedText() {
    String prose = "加快推动制造业企业数字化转型和智能化改造\n升级，完善公共服务平台功能，强化要素保障，\n".repeat(6);
    String cells = "地区\n去年\n今年\n东屏区\n12\n15\n西屏区\n13\n18\n";

    String clean = new Cleaner().clean(prose + cells).text();

    assertThat(clean).endsWith("\n" + cells.strip());
    assertThat(clean.lines().count()).isEqualTo(10);
  }
}
