package io.planwright.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.model.Diagnostic;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.UnreadableFileException;
import io.planwright.read.pdf.DrawnPdf.Coding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Scans, locked, garbled, damaged and malicious files: one clear word about each, never a crash.
 */
class PdfDamageTest {
  private static final Readers READERS = Readers.standard(Locale.SIMPLIFIED_CHINESE);

  private final DrawnPdf pdf = new DrawnPdf();

  @AfterEach
  void close() throws IOException {
    pdf.close();
  }

  private static SourceText read(byte[] content) {
    return READERS.read("扫描.pdf", content);
  }

  private static List<String> codes(SourceText read) {
    return read.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static void assertRefused(byte[] content, String code) {
    assertThatThrownBy(() -> read(content))
        .hasMessageContaining("扫描.pdf")
        .asInstanceOf(InstanceOfAssertFactories.type(UnreadableFileException.class))
        .extracting(UnreadableFileException::code)
        .isEqualTo(code);
  }

  @Test
  void namesAScan() {
    pdf.page().raw("q 500 0 0 700 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q\n").page();

    SourceText read = read(pdf.bytes());

    assertThat(read.text()).isEmpty();
    assertThat(read.source().pageCount()).isEqualTo(2);
    assertThat(codes(read)).containsExactly("PDF_NO_TEXT");
    assertThat(read.diagnostics().getFirst().message()).contains("2 页", "OCR");
  }

  @Test
  void namesScannedPagesAmongOthers() {
    pdf.page().text(80, 100, 16, "正文在此。");
    pdf.page().raw("q 500 0 0 700 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q\n");

    SourceText read = read(pdf.bytes());

    assertThat(codes(read)).containsExactly("PDF_PAGES_WITHOUT_TEXT");
    assertThat(read.diagnostics().getFirst().message()).contains("第 2 页");
  }

  @Test
  void namesFontsThatDoNotSayWhatTheyDraw() {
    for (Coding coding : List.of(Coding.NONE, Coding.PRIVATE)) {
      try (DrawnPdf garbled = new DrawnPdf()) {
        garbled.page().coded(coding).text(80, 100, 16, "高新技术企业培育计划");
        assertThat(codes(read(garbled.bytes()))).as("%s", coding).containsExactly("PDF_GARBLED");
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  @Test
  void countsSingleUnknownCharacters() {
    pdf.page()
        .text(80, 100, 16, "到2026年，高新技术企业达到400家，研发投入强度")
        .coded(Coding.NONE)
        .text(80, 129, 16, "高");

    SourceText read = read(pdf.bytes());

    assertThat(codes(read)).containsExactly("PDF_SIGNS_UNKNOWN");
    assertThat(read.text()).contains("达到400家").contains("\uFFFD");
  }

  @Test
  void opensAFileThatAnybodyMayRead() throws IOException {
    pdf.page().text(80, 100, 16, "给予10万元奖励。");

    assertThat(read(pdf.locked("owner", "")).text()).isEqualTo("给予10万元奖励。");
  }

  @Test
  void refusesALockedFile() throws IOException {
    pdf.page().text(80, 100, 16, "给予10万元奖励。");

    assertRefused(pdf.locked("owner", "user"), "PDF_ENCRYPTED");
  }

  @Test
  void refusesWhatIsNoPdfButItsHeader() {
    assertRefused("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII), "PDF_DAMAGED");
    assertRefused("%PDF-1.4\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII), "PDF_DAMAGED");
  }

  @Test
  void takesATextAboutPdfForText() {
    byte[] text = "PDF 文件以 %PDF-1.7 开头。".getBytes(StandardCharsets.UTF_8);

    assertThat(read(text).source().mediaType()).isEqualTo("text/plain");
  }

  @Test
  void survivesAnyDamage() {
    for (int i = 0; i < 3; i++) {
      pdf.page().text(80, 100, 16, "第" + i + "页。").line(80, 200, 300, 200).line(80, 200, 80, 300);
    }
    byte[] whole = pdf.bytes();
    Random random = new Random(7);
    int readable = 0;
    for (int round = 0; round < 150; round++) {
      byte[] damaged =
          Arrays.copyOf(whole, round % 3 == 0 ? random.nextInt(9, whole.length) : whole.length);
      for (int i = 0; i < round % 40; i++) {
        damaged[random.nextInt(9, damaged.length)] = (byte) random.nextInt(256);
      }
      readable += isRead(damaged) ? 1 : 0;
    }
    assertThat(readable).isPositive();
  }

  private static boolean isRead(byte[] damaged) {
    try {
      SourceText read = read(damaged);
      assertThat(read.source().pageStarts())
          .hasSize(java.util.Objects.requireNonNull(read.source().pageCount()));
      return true;
    } catch (UnreadableFileException e) {
      assertThat(e.code()).isIn("PDF_DAMAGED", "PDF_ENCRYPTED");
      return false;
    }
  }

  @Test
  void endsWhereThePagesRunInACircle() {
    pdf.page().text(80, 100, 16, "第一页。");
    COSDictionary pages =
        pdf.document().getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    COSArray kids = pages.getCOSArray(COSName.KIDS);
    kids.add(pages);
    pages.setInt(COSName.COUNT, 100);

    SourceText read = read(pdf.bytes());

    assertThat(read.text()).isEqualTo("第一页。");
  }

  @Test
  void stopsDrawingsThatMultiply() throws IOException {
    pdf.page().text(80, 100, 16, "第一页。");
    PDFormXObject inner = new PDFormXObject(pdf.document());
    inner.setBBox(new PDRectangle(100, 100));
    try (var out = inner.getContentStream().createOutputStream()) {
      out.write("0 0 m 1 1 l S\n".repeat(50).getBytes(StandardCharsets.US_ASCII));
    }
    for (int level = 0; level < 12; level++) {
      PDFormXObject outer = new PDFormXObject(pdf.document());
      outer.setBBox(new PDRectangle(100, 100));
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("X"), inner);
      outer.setResources(resources);
      try (var out = outer.getContentStream().createOutputStream()) {
        out.write("/X Do\n".repeat(10).getBytes(StandardCharsets.US_ASCII));
      }
      inner = outer;
    }
    pdf.page().text(80, 100, 16, "第二页。").raw("/Bomb Do\n");
    pdf.currentPage().getResources().put(COSName.getPDFName("Bomb"), inner);
    pdf.page().text(80, 100, 16, "第三页。");

    SourceText read = read(pdf.bytes());

    assertThat(read.text()).isEqualTo("第一页。\n第二页。\n第三页。");
    assertThat(codes(read)).containsExactly("PDF_PAGES_DAMAGED");
    assertThat(read.diagnostics().getFirst().message()).contains("第 2 页");
  }
}
