package io.planwright.read.pdf;

import io.planwright.files.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Draws a PDF glyph by glyph, places given in points from the upper left corner.
 *
 * <p>Its fonts are named in the file and not held by it, as SimSun and FangSong often are, so that
 * no font is needed to write one: 汉字 are one em wide, Latin letters and figures half an em.
 */
public final class DrawnPdf implements Paper, AutoCloseable {
  /** How a font says which character a code stands for. */
  public enum Coding {
    /** By a table in the file, as Word and WPS write it. */
    TO_UNICODE,
    /** By a code table that every reader of PDF knows. */
    PREDEFINED,
    /** Not at all. */
    NONE,
    /** By a table that names private characters. */
    PRIVATE
  }

  private final PDDocument document = new PDDocument();
  private final Map<Coding, COSDictionary> fonts = new EnumMap<>(Coding.class);
  private final StringBuilder content = new StringBuilder();
  private PDPage page = new PDPage();
  private boolean open;
  private Coding coding = Coding.TO_UNICODE;

  /** Begins a page. */
  public DrawnPdf page(float width, float height) {
    flush();
    page = new PDPage(new PDRectangle(width, height));
    page.setResources(new PDResources());
    document.addPage(page);
    open = true;
    return this;
  }

  /** Begins a page of A4. */
  @Override
  public DrawnPdf page() {
    return page(595.28f, 841.89f);
  }

  /** Turns the page for whoever looks at it. */
  public DrawnPdf rotated(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  /** The way in which the text that follows is coded. */
  public DrawnPdf coded(Coding newCoding) {
    coding = newCoding;
    return this;
  }

  /** Draws a text on one line. */
  @Override
  public DrawnPdf text(float x, float y, float size, String text) {
    return text(x, y, size, 0, 0, text);
  }

  /**
   * Draws a text.
   *
   * @param spacing added to each advance, in points
   * @param degrees how far it is turned counterclockwise
   */
  DrawnPdf text(float x, float y, float size, float spacing, double degrees, String text) {
    double turn = Math.toRadians(degrees);
    StringBuilder codes = new StringBuilder();
    text.chars().forEach(sign -> codes.append(String.format(Locale.ROOT, "%04X", sign)));
    return raw(
        String.format(
            Locale.ROOT,
            "BT /%s %.3f Tf %.3f Tc %.5f %.5f %.5f %.5f %.3f %.3f Tm <%s> Tj ET%n",
            font(),
            size,
            spacing,
            Math.cos(turn),
            Math.sin(turn),
            -Math.sin(turn),
            Math.cos(turn),
            x,
            height() - y,
            codes));
  }

  /** Draws a line half a point wide. */
  @Override
  public DrawnPdf line(float x0, float y0, float x1, float y1) {
    return raw(
        String.format(
            Locale.ROOT,
            "0.5 w %.3f %.3f m %.3f %.3f l S%n",
            x0,
            height() - y0,
            x1,
            height() - y1));
  }

  /** Fills a rectangle. */
  DrawnPdf box(float x, float y, float width, float height) {
    return raw(
        String.format(
            Locale.ROOT, "%.3f %.3f %.3f %.3f re f%n", x, height() - y - height, width, height));
  }

  /** Writes operators as they are. */
  DrawnPdf raw(String operators) {
    content.append(operators);
    return this;
  }

  /** The document for what else is to be put into it. */
  PDDocument document() {
    flush();
    return document;
  }

  /** The page that is being drawn. */
  PDPage currentPage() {
    return page;
  }

  /** The file. */
  @Override
  public byte[] bytes() {
    flush();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The file, locked. */
  byte[] locked(String ownerPassword, String userPassword) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission());
    policy.setEncryptionKeyLength(256);
    document().protect(policy);
    return bytes();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  @Override
  public float advance(char sign) {
    return sign >= ' ' && sign < 0x7F ? 0.5f : 1f;
  }

  private float height() {
    return page.getMediaBox().getHeight();
  }

  private void flush() {
    if (!open) {
      return;
    }
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.toString().getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.setContents(stream);
    content.setLength(0);
    open = false;
  }

  private String font() {
    String name = "F-" + coding;
    COSDictionary resources = page.getResources().getCOSObject();
    COSDictionary named = resources.getCOSDictionary(COSName.FONT);
    if (named == null) {
      named = new COSDictionary();
      resources.setItem(COSName.FONT, named);
    }
    named.setItem(COSName.getPDFName(name), fonts.computeIfAbsent(coding, DrawnPdf::font));
    return name;
  }

  private static COSDictionary font(Coding coding) {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    boolean predefined = coding == Coding.PREDEFINED;
    system.setItem(COSName.ORDERING, new COSString(predefined ? "GB1" : "Identity"));
    system.setInt(COSName.SUPPLEMENT, predefined ? 5 : 0);
    COSArray halves = new COSArray();
    halves.add(COSInteger.get(predefined ? 1 : 0x20));
    halves.add(COSInteger.get(predefined ? 95 : 0x7E));
    halves.add(COSInteger.get(500));

    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, "FangSong");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setInt(COSName.DW, 1000);
    descendant.setItem(COSName.W, halves);

    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "FangSong");
    font.setName(COSName.ENCODING, predefined ? "UniGB-UTF16-H" : "Identity-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    if (coding == Coding.TO_UNICODE || coding == Coding.PRIVATE) {
      font.setItem(COSName.TO_UNICODE, toUnicode(coding == Coding.PRIVATE));
    }
    return font;
  }

  private static COSStream toUnicode(boolean toPrivate) {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CMapName /Adobe-Identity-UCS def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            """);
    for (int start = 0; start < 256; start += 64) {
      map.append("64 beginbfrange\n");
      for (int high = start; high < start + 64; high++) {
        int target = toPrivate && high >= 0x4E ? 0xE0 + high % 0x18 : high;
        map.append(String.format(Locale.ROOT, "<%02X00> <%02XFF> <%02X00>%n", high, high, target));
      }
      map.append("endbfrange\n");
    }
    map.append("endcmap CMapName currentdict /CMap defineresource pop end end");
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream;
  }
}
