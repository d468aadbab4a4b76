package io.planwright.specimens;

import io.planwright.files.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Pages of a PDF that holds the part of its font that it uses, as most PDF of offices do. */
final class PrintedPdf implements Paper {
  private final Printing printing;
  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private @Nullable PDPageContentStream content;

  PrintedPdf(Printing printing) {
    this.printing = printing;
    try {
      this.font = PDType0Font.load(document, printing.file(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public PrintedPdf page() {
    try {
      close();
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      content = new PDPageContentStream(document, page);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void close() throws IOException {
    if (content != null) {
      content.close();
    }
  }

  private PDPageContentStream content() {
    if (content == null) {
      throw new IllegalStateException("no page was begun");
    }
    return content;
  }

  private static float up(float y) {
    return PDRectangle.A4.getHeight() - y;
  }

  @Override
  public PrintedPdf text(float x, float y, float size, String text) {
    try {
      PDPageContentStream out = content();
      out.beginText();
      out.setFont(font, size);
      out.newLineAtOffset(x, up(y));
      out.showText(text);
      out.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public PrintedPdf line(float x0, float y0, float x1, float y1) {
    try {
      PDPageContentStream out = content();
      out.setLineWidth(0.5f);
      out.moveTo(x0, up(y0));
      out.lineTo(x1, up(y1));
      out.stroke();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public float advance(char sign) {
    return printing.advance(sign);
  }

  @Override
  public byte[] bytes() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      close();
      content = null;
      document.save(bytes);
      document.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
