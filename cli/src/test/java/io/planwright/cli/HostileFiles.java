package io.planwright.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are broken, or made to break whoever reads them, each of a few lines. */
final class HostileFiles {
  /** A plan with one target and one incentive. */
  static final String PLAN =
      """
      石泓市高新技术企业培育三年行动计划（2024—2026年）
      二、主要目标
      到2026年，全市高新技术企业达到400家。
      三、政策措施
      （一）对首次认定的高新技术企业，给予奖励20万元。
      """;

  private static final String WORD =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String OFD = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final String PAGE_TEXT = "BT /F 12 Tf 72 700 Td (Plan 2026) Tj ET\n";

  private HostileFiles() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The first two thirds. */
  static byte[] cutOff(byte[] whole) {
    return Arrays.copyOf(whole, whole.length * 2 / 3);
  }

  static byte[] rubbish() {
    byte[] rubbish = new byte[50_000];
    new Random(3).nextBytes(rubbish);
    return rubbish;
  }

  /** A ZIP of these texts. */
  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(bytes(part.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A ZIP whose only part unpacks to so many megabytes of blanks. */
  static byte[] zipBomb(String part, int megabytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(part));
      blanks(zip, megabytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void blanks(OutputStream out, int megabytes) throws IOException {
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    for (int i = 0; i < megabytes; i++) {
      out.write(blanks);
    }
  }

  /** A ZIP of a hundred thousand empty parts. */
  static byte[] manyParts() {
    Map<String, String> parts = new TreeMap<>();
    for (int i = 0; i < 100_000; i++) {
      parts.put("word/" + i + ".xml", "");
    }
    return zip(parts);
  }

  /** A Word file; {@code prolog} stands before its root element. */
  static byte[] docx(String prolog, String body) {
    return zip(
        Map.of(
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            prolog + "<w:document" + WORD + "><w:body>" + body + "</w:body></w:document>"));
  }

  static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** A plan of many paragraphs that do not pack well. */
  static byte[] longDocx() {
    Random random = new Random(5);
    StringBuilder body = new StringBuilder();
    PLAN.lines().map(HostileFiles::paragraph).forEach(body::append);
    for (int i = 0; i < 2_000; i++) {
      body.append(paragraph("第" + i + "项内容的编号是" + random.nextLong()));
    }
    return docx("", body.toString());
  }

  /** A Word table of this many rows and columns. */
  static String table(int rows, int columns) {
    String row = "<w:tr>" + ("<w:tc>" + paragraph("12") + "</w:tc>").repeat(columns) + "</w:tr>";
    return "<w:tbl>" + row.repeat(rows) + "</w:tbl>";
  }

  /** Entities that multiply to gigabytes; the entity k stands for all of it. */
  static String billionLaughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE d [<!ENTITY a \"ha\">");
    for (char c = 'b'; c <= 'k'; c++) {
      type.append("<!ENTITY ").append(c).append(" \"");
      type.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
    }
    return type.append("]>").toString();
  }

  /** An entity x that stands for a file of the system. */
  static String foreignEntity() {
    return "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
  }

  /** An OFD file with one page; {@code prolog} stands before the page's root element. */
  static byte[] ofd(String prolog, String text, Map<String, String> more) {
    Map<String, String> parts = new TreeMap<>(more);
    parts.put(
        "OFD.xml",
        "<ofd:OFD%s><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"
            .formatted(OFD));
    parts.put(
        "Doc_0/Document.xml",
        "<ofd:Document%s><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"P.xml\"/></ofd:Pages></ofd:Document>"
            .formatted(OFD));
    parts.put(
        "Doc_0/P.xml",
        prolog
            + "<ofd:Page%s><ofd:Content><ofd:Layer><ofd:TextObject Boundary=\"10 10 99 10\" Size=\"5\">"
                .formatted(OFD)
            + "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 60 5\">"
            + text
            + "</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>");
    return zip(parts);
  }

  /** A PDF of these objects; the first is the catalogue. */
  static byte[] pdf(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int size = objects.size() + 1;
    int start = file.length();
    file.append("xref\n0 ").append(size).append('\n').append(table);
    file.append("trailer <</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(size, start));
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A PDF of one page with this content and further objects, the first of them number 6. */
  static byte[] pdfPage(String content, String resources, String... more) {
    List<String> objects =
        new ArrayList<>(
            List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R"
                    + "/Resources<</Font<</F 4 0 R>>"
                    + resources
                    + ">>>>",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                content));
    objects.addAll(List.of(more));
    return pdf(objects);
  }

  /** An object that is a stream. */
  static String stream(String dictionary, String content) {
    return "<<%s/Length %d>>stream\n%s\nendstream".formatted(dictionary, content.length(), content);
  }

  static byte[] goodPdf() {
    return pdfPage(stream("", PAGE_TEXT.repeat(30)), "");
  }

  /** A font table, which PDFBox unpacks as a whole, of a gigabyte. */
  static byte[] pdfStreamBomb() {
    String bomb =
        stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode", packed(1024));
    return pdfPage(stream("", PAGE_TEXT + "/X Do\n"), "/XObject<</X 6 0 R>>", bomb);
  }

  /** The packed form of so many megabytes of blanks. */
  private static String packed(int megabytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packing = new DeflaterOutputStream(out, new Deflater(9))) {
      blanks(packing, megabytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  /** A form that draws itself. */
  static byte[] pdfDrawingItself() {
    String form =
        stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>", "/X Do");
    return pdfPage(stream("", PAGE_TEXT + "/X Do\n"), "/XObject<</X 6 0 R>>", form);
  }

  /** A tree of pages that is its own branch. */
  static byte[] pdfPagesInACircle() {
    return pdf(
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R 2 0 R]/Count 9>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R"
                + "/Resources<</Font<</F 4 0 R>>>>>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            stream("", PAGE_TEXT)));
  }

  /** A page at the end of twenty thousand branches. */
  static byte[] pdfDeepTree() {
    List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>"));
    for (int i = 0; i < 20_000; i++) {
      objects.add("<</Type/Pages/Kids[%d 0 R]/Count 1>>".formatted(i + 3));
    }
    objects.add("<</Type/Page/MediaBox[0 0 595 842]/Contents 20003 0 R>>");
    objects.add(stream("", PAGE_TEXT));
    return pdf(objects);
  }

  /** An array within an array, half a million times. */
  static byte[] pdfDeepArrays() {
    return pdfPage(stream("", PAGE_TEXT), "", "[".repeat(500_000) + "]".repeat(500_000));
  }

  /** A compressed object that says it lies within itself. */
  static byte[] pdfObjectStreamInACircle() {
    return pdfPage(
        stream("", PAGE_TEXT),
        "/XObject<</X 7 0 R>>",
        stream("/Type/ObjStm/N 1/First 4/Extends 6 0 R", "6 0 <</A 6 0 R>>"),
        "7 0 R");
  }
}
