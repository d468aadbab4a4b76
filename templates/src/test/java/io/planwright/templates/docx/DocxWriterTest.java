package io.planwright.templates.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.templates.Golden;
import io.planwright.templates.paper.Block.Cell;
import io.planwright.templates.paper.Block.Grid;
import io.planwright.templates.paper.Block.Paragraph;
import io.planwright.templates.paper.Paper;
import io.planwright.templates.paper.Paper.Imprint;
import io.planwright.templates.paper.Paper.Letterhead;
import io.planwright.templates.paper.Part.Kind;
import io.planwright.templates.paper.SamplePaper;
import io.planwright.templates.paper.Text;
import io.planwright.templates.paper.Text.Note;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

class DocxWriterTest {
  private static final DocxWriter WRITER = new DocxWriter(LocalDate.of(2026, 3, 12));

  @Test
  void everyLineHasItsStyle() throws IOException {
    Golden.check("docx/rich.txt", String.join("\n", lines(SamplePaper.rich())) + "\n");
  }

  @Test
  void theStylesNameAllFourFonts() throws IOException, XmlException {
    try (XWPFDocument document = open(SamplePaper.rich())) {
      List<CTStyle> styles = document.getStyle().getStyleList();
      assertThat(styles).hasSizeGreaterThan(30);
      for (CTStyle style : styles) {
        if (style.isSetRPr() && style.getRPr().sizeOfRFontsArray() > 0) {
          CTFonts fonts = style.getRPr().getRFontsArray(0);
          assertThat(
                  List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getEastAsia(), fonts.getCs()))
              .as(style.getStyleId())
              .containsOnly(fonts.getEastAsia());
          assertThat(fonts.isSetEastAsiaTheme()).isFalse();
        }
      }
    }
  }

  @Test
  void pagesAreThoseOfTheStandard() throws IOException {
    try (XWPFDocument document = open(SamplePaper.rich())) {
      CTSectPr last = document.getDocument().getBody().getSectPr();
      assertThat(measures(last))
          .containsExactly("11906", "16838", "2098", "1474", "1984", "1588", "1389");
      List<CTSectPr> earlier =
          document.getParagraphs().stream()
              .filter(p -> p.getCTP().getPPr().isSetSectPr())
              .map(p -> p.getCTP().getPPr().getSectPr())
              .toList();
      assertThat(earlier).hasSize(2);
      assertThat(measures(earlier.get(1)))
          .containsExactly("16838", "11906", "1588", "2098", "1474", "1984", "1389");
      assertThat(document.getFooterList())
          .extracting(XWPFFooter::getText)
          .hasSize(4)
          .allMatch(text -> text.contains("— 1 —"));
    }
  }

  private static List<String> measures(CTSectPr section) {
    return List.of(
        section.getPgSz().getW().toString(),
        section.getPgSz().getH().toString(),
        section.getPgMar().getTop().toString(),
        section.getPgMar().getRight().toString(),
        section.getPgMar().getBottom().toString(),
        section.getPgMar().getLeft().toString(),
        section.getPgMar().getFooter().toString());
  }

  @Test
  void notesAreCommentsOfTheDayGiven() throws IOException {
    try (XWPFDocument document = open(SamplePaper.rich())) {
      assertThat(document.getComments()).hasSize(1);
      XWPFComment comment = document.getComments()[0];
      assertThat(comment.getAuthor()).isEqualTo("Planwright");
      assertThat(comment.getInitials()).isEqualTo("P");
      assertThat(comment.getDate().toInstant()).hasToString("2026-03-12T00:00:00Z");
      assertThat(comment.getText()).contains("同类地区2028年目标为150—260家。");
    }
    try (XWPFDocument document = open(SamplePaper.rich().withoutNotes())) {
      assertThat(document.getComments()).isEmpty();
    }
  }

  @Test
  void aCommentSurroundsTheWordsOfItsNote() throws IOException {
    String words = "达到200家以上，力争220家。";
    Text text = new Text(words, List.of(new Note(2, 6, "基期数据"), new Note(11, 15, "测算")));
    String xml = part(SamplePaper.of(new Paragraph(text)), "word/document.xml");
    assertThat(xml.replaceAll("<w:rPr>.*?</w:rPr>|</?w:[rt](?: [^>]*)?>", ""))
        .contains(
            "达到<w:commentRangeStart w:id=\"0\"/>200家<w:commentRangeEnd w:id=\"0\"/>"
                + "<w:commentReference w:id=\"0\"/>以上，力争"
                + "<w:commentRangeStart w:id=\"1\"/>220家<w:commentRangeEnd w:id=\"1\"/>"
                + "<w:commentReference w:id=\"1\"/>。");
  }

  @Test
  void theSamePaperGivesTheSameBytes() throws IOException {
    assertThat(write(SamplePaper.rich()))
        .isEqualTo(new DocxWriterTest().writeAgain(SamplePaper.rich()));
  }

  private byte[] writeAgain(Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxWriter(LocalDate.of(2026, 3, 12)).write(paper, out);
    return out.toByteArray();
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() throws IOException {
    assertThat(lines(SamplePaper.of(SamplePaper.paragraph("甲\u0000乙\u000B丙\uD83D丁<&>\uFFFE"))))
        .contains("公文正文 | 甲乙丙丁<&>");
  }

  @Test
  void theLetterheadNamesItsSigner() throws IOException {
    Paper paper =
        new Paper(
            new Letterhead("云湖区科学技术局文件", "云科〔2026〕8号", "秘密★1年", "特急", "林一舟"),
            List.of(
                SamplePaper.part(Kind.PLAN, null, List.of("关于高新技术企业培育情况的报告"), List.of(), false)),
            new Imprint(List.of(), "云湖区科学技术局", "2026年4月2日"));
    assertThat(lines(paper))
        .containsExactly(
            "密级和紧急程度 | 秘密★1年",
            "密级和紧急程度 | 特急",
            "发文机关标志 | 云湖区科学技术局文件",
            "发文字号和签发人 | 云科〔2026〕8号⇥签发人：⟨签发人姓名:林一舟⟩",
            "红色分隔线 |",
            "公文标题 | 关于高新技术企业培育情况的报告",
            "⊞ 印发机关和印发日期 | 云湖区科学技术局⇥2026年4月2日印发;",
            "分节 |");
  }

  @Test
  void twoTablesStayApart() throws IOException {
    Grid grid = new Grid(null, null, List.of(1), List.of(), List.of(List.of(Cell.of("甲"))));
    assertThat(lines(SamplePaper.of(grid, grid)))
        .containsExactly("方案标题 | 试排文稿", "⊞ 表格文字 | 甲;", "分节 |", "⊞ 表格文字 | 甲;", "分节 |");
  }

  @Test
  void aTableWithoutRowsIsNotWritten() throws IOException {
    Grid grid = new Grid("空表", "家", List.of(1), List.of(), List.of());
    assertThat(lines(SamplePaper.of(grid))).containsExactly("方案标题 | 试排文稿");
  }

  @Test
  void noCellIsLost() {
    Grid grid =
        new Grid(
            null,
            null,
            List.of(1, 1),
            List.of(),
            List.of(List.of(Cell.of("甲"), Cell.of("乙"), Cell.of("丙"))));
    assertThatThrownBy(() -> write(SamplePaper.of(grid)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("丙");
    assertThatThrownBy(() -> new Grid(null, null, List.of(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fiftyPapersASecond() throws IOException {
    Paper paper = SamplePaper.rich();
    for (int i = 0; i < 50; i++) {
      write(paper);
    }
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    for (int i = 0; i < 100; i++) {
      write(paper);
    }
    Duration taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
    // a quarter of this where nothing else runs
    assertThat(taken).as("100 papers of thirteen pages").isLessThan(Duration.ofSeconds(2));
  }

  private static List<String> lines(Paper paper) throws IOException {
    try (XWPFDocument document = open(paper)) {
      return WordLines.of(document);
    }
  }

  private static XWPFDocument open(Paper paper) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(write(paper)));
  }

  private static byte[] write(Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(paper, out);
    return out.toByteArray();
  }

  private static String part(Paper paper, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(write(paper)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError(name);
  }
}
