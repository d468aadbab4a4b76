package io.planwright.specimens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.templates.format.PaperFormat;
import io.planwright.templates.paper.Block;
import io.planwright.templates.paper.Paper;
import io.planwright.templates.paper.SamplePaper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The layout of papers as it comes out on paper: LibreOffice prints them as PDF, and the places of
 * characters are measured there. Skipped where LibreOffice or a Chinese font is missing; {@code
 * fetch-office} gets both.
 */
class PrintedPaperTest {
  private static final double MILLIMETRE = 72 / 25.4;
  private static final double LEFT = 28 * MILLIMETRE;
  private static final double RIGHT = (210 - 26) * MILLIMETRE;
  private static final double TOP = 37 * MILLIMETRE;
  private static final double BOTTOM = (297 - 35) * MILLIMETRE;
  private static final double LINE_PITCH = 28.95;
  private static final int LINES = 22;
  private static final int CHARACTERS = 28;

  private static final String WORDS = "云湖区统筹培育创新企业梯队完善服务体系强化政策支持推动成果转化";

  @TempDir Path folder;

  @Test
  void aFullPageHasTwentyTwoLinesOfTwentyEightCharacters() throws Exception {
    List<PrintedLines.Page> pages = print(SamplePaper.of(body(12)));
    assertThat(pages).hasSizeGreaterThan(3);
    for (PrintedLines.Page page : pages.subList(1, pages.size() - 1)) {
      List<PrintedLines.Line> lines = page.lines(0, BOTTOM);
      assertThat(lines).hasSize(LINES);
      for (PrintedLines.Line line : lines) {
        boolean first = line.text().startsWith("首");
        assertThat(line.text().length()).as(line.text()).isEqualTo(first ? 26 : CHARACTERS);
        assertThat(line.left()).isCloseTo(LEFT + (first ? 2 * 15.75 : 0), within(1.0));
        assertThat(line.right()).isCloseTo(RIGHT, within(2.0));
      }
      assertThat(lines.getFirst().baseline()).isBetween(TOP, TOP + LINE_PITCH);
      assertThat(lines.getLast().baseline()).isBetween(BOTTOM - LINE_PITCH, BOTTOM);
    }
  }

  @Test
  void pageNumbersStandOutside() throws Exception {
    List<PrintedLines.Page> pages = print(SamplePaper.of(body(8)));
    for (int number = 1; number <= 3; number++) {
      List<PrintedLines.Line> lines = pages.get(number - 1).lines(BOTTOM, 297 * MILLIMETRE);
      assertThat(lines).hasSize(1);
      PrintedLines.Line line = lines.getFirst();
      assertThat(line.text()).isEqualTo("— " + number + " —");
      // the middle of the dash is 7 mm below the text
      assertThat(line.baseline() - 0.35 * 14).isCloseTo(BOTTOM + 7 * MILLIMETRE, within(3.0));
      if (number % 2 == 1) {
        assertThat(line.right()).isCloseTo(RIGHT - 14, within(2.0));
      } else {
        assertThat(line.left()).isCloseTo(LEFT + 14, within(2.0));
      }
    }
  }

  @Test
  void theWholePaperIsLaidOut() throws Exception {
    List<PrintedLines.Page> pages = print(SamplePaper.rich());
    List<PrintedLines.Line> first = pages.getFirst().lines(0, BOTTOM);
    PrintedLines.Line mark = first.getFirst();
    assertThat(mark.text()).isEqualTo("云湖区人民政府办公室文件");
    // 35 mm from the top of the text to the top of its characters, which are 42 points high
    assertThat(mark.baseline()).isCloseTo(TOP + 35 * MILLIMETRE + 0.86 * 42, within(8.0));
    assertThat((mark.left() + mark.right()) / 2).isCloseTo((LEFT + RIGHT) / 2, within(1.5));
    assertThat(first).extracting(PrintedLines.Line::text).contains("执行中遇到的问题，请径向区科学技术局反映。");

    PrintedLines.Page wide = page(pages, "责任分工表");
    assertThat(wide.width()).isGreaterThan(wide.height());
    assertThat(page(pages, "主要指标表").height()).isGreaterThan(800);
    assertThat(page(pages, "附件1").lines(0, BOTTOM).getFirst().left()).isCloseTo(LEFT, within(1.0));
    long heads = pages.stream().filter(page -> page.says("完成时限")).count();
    assertThat(heads).as("pages with the head of the table of duties").isEqualTo(2);
  }

  private static PrintedLines.Page page(List<PrintedLines.Page> pages, String line) {
    return pages.reversed().stream()
        .filter(page -> page.lines(0, page.height()).stream().anyMatch(l -> l.text().equals(line)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no page has the line " + line));
  }

  /** Paragraphs whose lines are all full. */
  private static Block[] body(int paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      int length = 26 + CHARACTERS * (5 + i % 3) - 1;
      String words = WORDS.repeat(length / WORDS.length() + 1).substring(0, length);
      blocks.add(SamplePaper.paragraph("首" + words));
    }
    return blocks.toArray(Block[]::new);
  }

  private List<PrintedLines.Page> print(Paper paper) throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        !output("soffice", "--version").isEmpty(), "no LibreOffice: run specimens/fetch-office");
    Assumptions.assumeTrue(
        !output("fc-list", ":lang=zh-cn", "family").isEmpty(),
        "no Chinese font: run specimens/fetch-office");
    Path file = folder.resolve("paper.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      PaperFormat.DOCX.writer(LocalDate.of(2026, 3, 12)).write(paper, out);
    }
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(office.waitFor(3, TimeUnit.MINUTES)).as("soffice ends").isTrue();
    Path pdf = folder.resolve("paper.pdf");
    assertThat(pdf).exists();
    return PrintedLines.of(pdf);
  }

  /** What a program prints; nothing where there is no such program. */
  private String output(String... command) throws InterruptedException {
    Path printed = folder.resolve("printed");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      boolean done = process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
      return done ? Files.readString(printed).strip() : "";
    } catch (IOException e) {
      return "";
    }
  }
}
