package io.planwright.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.extract.Extractor;
import io.planwright.model.Diagnostic;
import io.planwright.model.Provenance;
import io.planwright.model.Target;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.UnreadableFileException;
import io.planwright.read.scan.PageRecogniser;
import io.planwright.read.scan.RecognisedPage;
import io.planwright.read.scan.RecognisedPage.Border;
import io.planwright.read.scan.RecognisedPage.Line;
import io.planwright.read.scan.RecognisedPage.Sign;
import io.planwright.read.scan.ScanReading;
import io.planwright.read.scan.ScanReading.Mode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** Scanned pages, with a recogniser that says what the tests want it to have seen. */
class PageScansTest {
  private static final float SIZE = 16;
  private static final String SENTENCE = "到2026年，高新技术企业达到400家。";

  @Test
  void aScannedPageIsReadLikeAnyOther() throws IOException {
    SourceText read = read(Mode.AUTO, page(line(100, 0.99f, "一、总体目标"), line(130, 0.99f, SENTENCE)));

    assertThat(read.text()).isEqualTo("一、总体目标\n" + SENTENCE);
    assertThat(read.source().recognisedPages()).containsExactly(1);
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("OCR_READ");
  }

  @Test
  void aFactIsAsSureAsItsMostDoubtfulFigure() throws IOException {
    Line doubted = line(100, 0.99f, SENTENCE);
    List<Sign> signs = new ArrayList<>(doubted.signs());
    int four = SENTENCE.indexOf('4');
    signs.set(four, new Sign("4", signs.get(four).left(), signs.get(four).right(), 0.712f));
    int stop = SENTENCE.indexOf('。');
    signs.set(stop, new Sign("。", signs.get(stop).left(), signs.get(stop).right(), 0.3f));

    SourceText read =
        read(
            Mode.AUTO,
            page(
                line(70, 0.99f, "澜溪市高新技术企业培育行动计划"),
                new Line(signs, doubted.baseline(), SIZE),
                line(130, 0.98f, "新增规模以上工业企业30家。")));

    assertThat(Extractor.create().extract(read).documents().getFirst().targets())
        .extracting(Target::provenance)
        .extracting(Provenance::confidence)
        .containsExactly(new BigDecimal("0.712"), new BigDecimal("0.980"));
  }

  @Test
  void aTableWithBordersBecomesCellsWithTheirConfidence() throws IOException {
    List<Line> lines = new ArrayList<>();
    List<Border> borders = new ArrayList<>();
    for (int row = 0; row < 3; row++) {
      lines.add(line(120 + row * 30, 110, 0.9f, "甲乙丙".substring(row, row + 1) + "县"));
      lines.add(line(120 + row * 30, 310, 0.8f, String.valueOf(row + 7)));
    }
    for (int i = 0; i <= 3; i++) {
      borders.add(new Border(100, 100 + i * 30, 500, 100 + i * 30));
    }
    for (int i = 0; i <= 2; i++) {
      borders.add(new Border(100 + i * 200, 100, 100 + i * 200, 190));
    }

    SourceText read = read(Mode.AUTO, new RecognisedPage(595, 842, lines, borders));

    assertThat(read.text()).isEqualTo("甲县\t7\n乙县\t8\n丙县\t9");
    assertThat(read.tables()).hasSize(1);
    SourceText.Cell nine = read.tables().getFirst().rows().get(2).get(1);
    assertThat(read.recognition().confidence(read.text(), nine.span()))
        .contains(new BigDecimal("0.800"));
  }

  @Test
  void neverMeansNever() throws IOException {
    SourceText read = read(Mode.NEVER, page(line(100, 0.99f, SENTENCE)));

    assertThat(read.text()).isEmpty();
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("PDF_NO_TEXT");
  }

  @Test
  void aPageWithTextIsRecognisedOnlyWhenAllAre() throws IOException {
    RecognisedPage seen = page(line(100, 0.99f, SENTENCE));
    byte[] file = file("A page with text of its own, long enough to be one.");

    SourceText auto = readers(Mode.AUTO, Optional.of(image -> seen)).read("plan.pdf", file);
    SourceText always = readers(Mode.ALWAYS, Optional.of(image -> seen)).read("plan.pdf", file);

    assertThat(auto.text()).startsWith("A page");
    assertThat(auto.source().recognisedPages()).isEmpty();
    assertThat(auto.recognition().marks()).isEmpty();
    assertThat(always.text()).isEqualTo(SENTENCE);
  }

  @Test
  void aPictureOverThePageWithAPageNumberBesideItIsAScan() throws IOException {
    SourceText read =
        readers(Mode.AUTO, Optional.of(image -> page(line(100, 0.99f, SENTENCE))))
            .read("plan.pdf", file("- 1 -", true));

    assertThat(read.text()).isEqualTo(SENTENCE);
  }

  @Test
  void whereNothingIsInstalledAMessageSaysWhatIsMissing() throws IOException {
    SourceText read = readers(Mode.AUTO, Optional.empty()).read("plan.pdf", file("", true));

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("PDF_NO_TEXT", "OCR_MISSING");
    assertThat(read.diagnostics().get(1).message()).contains("planwright-ocr");
  }

  @Test
  void aPageThatCannotBeRecognisedIsNamedAndTheOthersAreRead() throws IOException {
    PageRecogniser broken =
        image -> {
          throw new IllegalStateException("no memory");
        };

    SourceText read = readers(Mode.AUTO, Optional.of(broken)).read("plan.pdf", file("", true));

    assertThat(read.diagnostics()).extracting(Diagnostic::code).contains("OCR_FAILED");
  }

  @Test
  void aPictureWithoutTextIsNamed() throws IOException {
    SourceText read = read(Mode.AUTO, page());

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("OCR_READ", "OCR_NO_TEXT");
  }

  @Test
  void aPageOfDoubtfulCharactersIsNamed() throws IOException {
    SourceText read = read(Mode.AUTO, page(line(100, 0.5f, SENTENCE)));

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("OCR_READ", "OCR_DOUBTFUL");
  }

  @Test
  void aPhotographOfAPageIsReadAsOnePage() throws IOException {
    byte[] picture = picture();
    RecognisedPage seen = page(line(100, 0.99f, SENTENCE));

    SourceText read = readers(Mode.AUTO, Optional.of(image -> seen)).read("通知.png", picture);

    assertThat(read.text()).isEqualTo(SENTENCE);
    assertThat(read.source().mediaType()).isEqualTo("image/png");
    assertThat(read.source().pageCount()).isEqualTo(1);
    assertThatThrownBy(() -> readers(Mode.AUTO, Optional.empty()).read("通知.png", picture))
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.code()).isEqualTo("OCR_MISSING_FOR"));
    assertThatThrownBy(() -> readers(Mode.NEVER, Optional.empty()).read("通知.png", picture))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.code()).isEqualTo("FORMAT_UNSUPPORTED"));
  }

  @Test
  void aBrokenPictureIsRefused() throws IOException {
    byte[] picture = java.util.Arrays.copyOf(picture(), 20);

    assertThatThrownBy(
            () -> readers(Mode.AUTO, Optional.of(image -> page())).read("通知.png", picture))
        .isInstanceOf(UnreadableFileException.class);
  }

  private static SourceText read(Mode mode, RecognisedPage seen) throws IOException {
    return readers(mode, Optional.of(image -> seen)).read("plan.pdf", file("", true));
  }

  private static Readers readers(Mode mode, Optional<PageRecogniser> recogniser) {
    return Readers.standard(Locale.SIMPLIFIED_CHINESE, new ScanReading(mode, () -> recogniser));
  }

  private static RecognisedPage page(Line... lines) {
    return new RecognisedPage(595, 842, List.of(lines), List.of());
  }

  private static Line line(float baseline, float confidence, String text) {
    return line(baseline, 80, confidence, text);
  }

  private static Line line(float baseline, float left, float confidence, String text) {
    List<Sign> signs = new ArrayList<>();
    float x = left;
    for (String sign : text.split("", -1)) {
      if (!sign.isEmpty()) {
        float width = sign.charAt(0) < 0x2E80 ? SIZE / 2 : SIZE;
        signs.add(new Sign(sign, x, x + width, confidence));
        x += width;
      }
    }
    return new Line(signs, baseline, SIZE);
  }

  private static byte[] file(String text) throws IOException {
    return file(text, false);
  }

  private static byte[] file(String text, boolean picture) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        if (picture) {
          BufferedImage image = new BufferedImage(20, 28, BufferedImage.TYPE_BYTE_GRAY);
          content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
        }
        if (!text.isEmpty()) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 12);
          content.newLineAtOffset(80, 700);
          content.showText(text);
          content.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 56, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
    return bytes.toByteArray();
  }
}
