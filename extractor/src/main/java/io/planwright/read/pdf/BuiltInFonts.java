package io.planwright.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Gives PDFBox the one font it ships with for every font a file names and does not hold.
 *
 * <p>Without it PDFBox searches all fonts of the machine at first use, which takes seconds, writes
 * a cache into the user's home and makes what is read depend on the machine. A text needs codes and
 * widths, which stand in the file, and no outlines. It is passed off as the font that was asked
 * for: a substitute would be reported with every file.
 */
final class BuiltInFonts implements FontMapper {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;

  private BuiltInFonts(TrueTypeFont font) {
    this.font = font;
  }

  /** Tells PDFBox, which knows one mapper for the whole program; doing so again changes nothing. */
  static void use() {
    FontMappers.set(Holder.MAPPER);
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, false);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, false);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo systemInfo) {
    return new CIDFontMapping(null, font, false);
  }

  /** Loaded at first use. */
  private static final class Holder {
    private static final BuiltInFonts MAPPER = new BuiltInFonts(load());

    private static TrueTypeFont load() {
      try (InputStream stream = FontMappers.class.getResourceAsStream(FONT)) {
        if (stream == null) {
          throw new IllegalStateException(FONT + " is missing from PDFBox");
        }
        return new TTFParser().parse(new RandomAccessReadBuffer(stream));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
