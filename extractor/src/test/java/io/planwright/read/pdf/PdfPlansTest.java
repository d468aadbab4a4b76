package io.planwright.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.files.PlanPages.Layout;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.pdf.DrawnPdf.Coding;
import io.planwright.score.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plans in {@code samples/}, set as PDF and read back: the same words. */
class PdfPlansTest {
  private static final Readers READERS = Readers.standard(Locale.ROOT);
  private static final String HEAD = "云湖市人民政府公报  2024年第3期";
  private static final Layout OFFICIAL = Layout.official(HEAD);
  private static final Layout GAZETTE = Layout.gazette(HEAD);

  /** A page number in the middle of a text is one at the end of a page, too. */
  private static final Pattern PAGE_NUMBER = Pattern.compile("— \\d+ —");

  private static final Pattern GAPS = Pattern.compile("[\\s\u3000]+");

  /** Whether a drawn gap is one blank or two is not compared, nor are blanks in words set wide. */
  private static List<String> words(Stream<String> lines) {
    return lines
        .map(line -> GAPS.matcher(line).replaceAll(""))
        .filter(line -> !line.isEmpty() && !PAGE_NUMBER.matcher(line.strip()).matches())
        .toList();
  }

  private static String folder(Path plan) {
    return plan.getName(plan.getNameCount() - 2).toString();
  }

  private static Stream<Path> plans() {
    return Documents.sampleFolders().stream().map(Documents::plan);
  }

  /** The character set that readers of PDF know has no ㊂, ² and •. */
  private static boolean isInGb1(Path plan) {
    return READERS.read(plan).text().chars().noneMatch(sign -> "㊂²•".indexOf(sign) >= 0);
  }

  @TestFactory
  Stream<DynamicTest> everyPlanReadsBackParagraphByParagraph() {
    return Stream.concat(
        plans().flatMap(PdfPlansTest::layouts),
        plans().filter(PdfPlansTest::isInGb1).map(plan -> test(plan, Coding.PREDEFINED, OFFICIAL)));
  }

  /** A text that is wrapped already does not fit the columns of a gazette. */
  private static Stream<DynamicTest> layouts(Path plan) {
    boolean wrapped = Layout.of(READERS.read(plan).text()).asPrinted();
    return Stream.of(OFFICIAL, GAZETTE)
        .filter(layout -> !wrapped || layout.columns() == 1)
        .map(layout -> test(plan, Coding.TO_UNICODE, layout));
  }

  private static DynamicTest test(Path plan, Coding coding, Layout layout) {
    String name = folder(plan) + " " + coding + " " + layout.columns();
    return DynamicTest.dynamicTest(name, () -> readsBack(plan, coding, layout));
  }

  private static void readsBack(Path plan, Coding coding, Layout layout) throws IOException {
    String text = READERS.read(plan).text();
    try (PlanPdf pdf = PlanPdf.of(text, coding, layout)) {
      SourceText read = READERS.read("plan.pdf", pdf.bytes());

      assertThat(words(read.text().lines())).isEqualTo(words(pdf.paragraphs().stream()));
      assertThat(read.source().pageStarts())
          .hasSize(Objects.requireNonNull(read.source().pageCount()));
      assertThat(read.source().pageStarts()).isSorted();
      assertThat(read.diagnostics()).isEmpty();
    }
  }

  @Test
  void sayWhichPageAParagraphStandsOn() throws IOException {
    try (PlanPdf plan = PlanPdf.begin("")) {
      plan.pages().title("榆川区科技企业培育方案");
      for (int i = 1; i <= 40; i++) {
        plan.pages().paragraph("第" + i + "段。到2026年，全区有效期内高新技术企业达到" + (100 + i) + "家。");
      }
      SourceText read = READERS.read("plan.pdf", plan.bytes());

      assertThat(read.source().pageStarts()).hasSize(4);
      assertThat(read.text().substring(read.source().pageStarts().get(1))).startsWith("家。\n第16段。");
      assertThat(read.text()).doesNotContain("—").hasLineCount(41);
    }
  }
}
