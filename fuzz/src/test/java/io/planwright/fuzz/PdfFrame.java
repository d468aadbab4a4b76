package io.planwright.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Valid PDF files around what is fuzzed: streams are not compressed, so that a changed byte is a
 * changed operator, and the table of objects always tells where they are.
 */
final class PdfFrame {
  private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";

  private static final String FONT =
      "<< /Type /Font /Subtype /Type0 /BaseFont /FangSong /Encoding /Identity-H"
          + " /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>";

  private static final String DESCENDANT =
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /FangSong /DW 1000 /W [32 126 500]"
          + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>";

  private static final double LEFT = 80;
  private static final double TOP = 740;
  private static final double LEADING = 18;
  private static final double SIZE = 10;
  private static final int LINE = 42;
  private static final double LOWEST = 80;
  private static final Pattern OBJECTS = Pattern.compile("\n---\n");

  private PdfFrame() {}

  /** The code table of the font: codes are characters, for the blocks that plans are written in. */
  private static String toUnicode() {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            100 beginbfrange
            """);
    for (int high = 0; high < 256; high++) {
      if (high == 0
          || high == 0x20
          || high == 0x30
          || high == 0xFF
          || (high >= 0x4E && high < 0xA0)) {
        map.append(String.format(Locale.ROOT, "<%02X00> <%02XFF> <%02X00>\n", high, high, high));
      }
    }
    return stream(map + "endbfrange endcmap end end");
  }

  /** A file of one page that draws with these operators; a form draws them again. */
  static byte[] ofContent(byte[] operators) {
    String drawn = stream(latin(operators));
    return file(
        List.of(
            CATALOG,
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page(7),
            FONT,
            DESCENDANT,
            toUnicode(),
            drawn,
            "<< /Type /XObject /Subtype /Form /BBox [0 0 600 850] " + drawn.substring(2)));
  }

  /** A file of the objects that stand behind each other with {@code ---} between them. */
  static byte[] ofObjects(byte[] objects) {
    return file(List.of(OBJECTS.split(latin(objects), -1)));
  }

  /** The objects of a file with so many pages that show a text. */
  static byte[] objects(String text) {
    List<String> pages = drawn(text);
    List<String> objects = new ArrayList<>();
    objects.add(CATALOG);
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(7 + 2 * i).append(" 0 R ");
    }
    objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
    objects.add("<< /Title (plan) >>");
    objects.add(FONT);
    objects.add(DESCENDANT);
    objects.add(toUnicode());
    for (int i = 0; i < pages.size(); i++) {
      objects.add(page(8 + 2 * i));
      objects.add(stream(pages.get(i)));
    }
    return String.join("\n---\n", objects).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The operators that draw a text, for each page; lines with tabs become ruled rows. */
  static List<String> drawn(String text) {
    List<String> pages = new ArrayList<>();
    StringBuilder page = new StringBuilder();
    double y = TOP;
    for (String line : text.split("\n", -1)) {
      for (int from = 0; from == 0 || from < line.length(); from += LINE) {
        String part = line.substring(from, Math.min(line.length(), from + LINE));
        if (part.indexOf('\t') >= 0) {
          row(part.split("\t", -1), y, page);
        } else {
          show(part, LEFT, y, page);
        }
        y -= LEADING;
        if (y < LOWEST) {
          pages.add(page.toString());
          page.setLength(0);
          y = TOP;
        }
      }
    }
    pages.add(page.toString());
    return pages;
  }

  private static void row(String[] cells, double y, StringBuilder page) {
    double width = 440.0 / cells.length;
    for (int i = 0; i < cells.length; i++) {
      page.append(
          String.format(
              Locale.ROOT, "%.1f %.1f %.1f %.1f re S\n", LEFT + i * width, y - 4, width, LEADING));
      show(cells[i], LEFT + i * width + 2, y, page);
    }
  }

  private static void show(String text, double x, double y, StringBuilder page) {
    if (!text.isEmpty()) {
      StringBuilder codes = new StringBuilder();
      text.chars().forEach(sign -> codes.append(String.format(Locale.ROOT, "%04X", sign)));
      page.append(
          String.format(
              Locale.ROOT, "BT /F %.0f Tf 1 0 0 1 %.1f %.1f Tm <%s> Tj ET\n", SIZE, x, y, codes));
    }
  }

  private static String page(int content) {
    return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
        + content
        + " 0 R /Resources << /Font << /F 4 0 R >> /XObject << /X 8 0 R >> >> >>";
  }

  private static String stream(String content) {
    return "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
  }

  private static byte[] file(List<String> objects) {
    StringBuilder out = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.length()));
      out.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int at = out.length();
    int count = objects.size() + 1;
    out.append("xref\n0 ").append(count).append('\n').append(table);
    out.append("trailer\n<< /Root 1 0 R /Size ").append(count).append(" >>\n");
    out.append("startxref\n").append(at).append("\n%%EOF\n");
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
