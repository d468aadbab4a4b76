package io.planwright.specimens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The font with which pages are printed; {@code fetch-font} gets it. */
final class Printing {
  private static final String FILE = "target/cache/NotoSerifSC_400Regular.ttf";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private Printing(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
  }

  /** The font, where it was fetched or the property {@code planwright.font} names one. */
  static Optional<Printing> font() {
    Path file = Path.of(System.getProperty("planwright.font", FILE));
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Printing(new TTFParser().parse(new RandomAccessReadBufferedFile(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TrueTypeFont file() {
    return font;
  }

  int glyph(char sign) {
    return glyphs.getGlyphId(sign);
  }

  float unitsPerEm() {
    try {
      return font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The advance of a character in em. */
  float advance(char sign) {
    try {
      return font.getAdvanceWidth(glyph(sign)) / unitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
