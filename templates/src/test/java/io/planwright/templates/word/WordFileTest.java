package io.planwright.templates.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.model.Span;
import io.planwright.templates.check.PageLayout;
import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.word.WordComments.Comment;
import io.planwright.templates.word.WordEdits.Change;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

final class WordFileTest {
  private static final String TEXT = "根据澜政发[2025]3号文件，制定本计划。\n一、发展目标";

  /** The document number stands in three runs, the middle one bold; the heading has no number. */
  private static final String BODY =
      "<w:p><w:r><w:t>根据澜政发[20</w:t></w:r>"
          + "<w:r><w:rPr><w:b/></w:rPr><w:t>25]3号文件，</w:t></w:r>"
          + "<w:r><w:t>制定本计划。</w:t></w:r></w:p>"
          + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>发展目标</w:t></w:r></w:p>";

  @Test
  void aCommentSplitsOnlyTheRunsItTouches() throws IOException {
    WordFile file = WordFile.read(word(BODY, Map.of()));

    WordComments.add(file, TEXT, List.of(new Comment(span("[2025]"), List.of("应为〔2025〕"))), "策划匠");

    Map<String, String> parts = parts(file.bytes());
    assertThat(parts.get("word/document.xml"))
        .contains(
            "<w:r><w:t xml:space=\"preserve\">根据澜政发</w:t></w:r><w:commentRangeStart w:id=\"0\"/>",
            "<w:r><w:t xml:space=\"preserve\">[20</w:t></w:r>",
            "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">25]</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>",
            "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">3号文件，</w:t></w:r>",
            "<w:r><w:t>制定本计划。</w:t></w:r>");
    assertThat(parts.get("word/comments.xml")).contains("w:author=\"策划匠\"", "应为〔2025〕");
    assertThat(parts.get("word/_rels/document.xml.rels")).contains("comments.xml");
    assertThat(parts.get("[Content_Types].xml")).contains("/word/comments.xml");
  }

  @Test
  void anAutomaticNumberIsCommentedAtItsParagraph() throws IOException {
    WordFile file = WordFile.read(word(BODY, Map.of()));

    WordComments.add(file, TEXT, List.of(new Comment(span("一、"), List.of("序号"))), "策划匠");

    assertThat(parts(file.bytes()).get("word/document.xml"))
        .containsPattern("<w:numPr/></w:pPr>.*发展目标.*commentReference");
  }

  @Test
  void commentsThatAreThereStay() throws IOException {
    String known =
        "<w:comments xmlns:w=\""
            + WordXml.W
            + "\"><w:comment w:id=\"4\" w:author=\"科长\"/></w:comments>";
    WordFile file = WordFile.read(word(BODY, Map.of("comments", known)));

    WordComments.add(file, TEXT, List.of(new Comment(span("3号"), List.of("核对"))), "策划匠");

    assertThat(parts(file.bytes()).get("word/comments.xml"))
        .contains("科长", "w:id=\"4\"", "w:id=\"5\"");
  }

  @Test
  void anEditKeepsTheLooksOfItsRuns() throws IOException {
    WordFile file = WordFile.read(word(BODY, Map.of()));

    int made =
        WordEdits.apply(
            file,
            TEXT,
            List.of(
                new Change(span("[2025]"), "〔2025〕"),
                new Change(new Span(TEXT.indexOf("。"), TEXT.indexOf("。")), "案"),
                new Change(span("一、"), "二、")));

    assertThat(made).isEqualTo(2);
    assertThat(parts(file.bytes()).get("word/document.xml"))
        .contains(
            "根据澜政发〔2025〕</w:t>",
            "<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">3号文件，</w:t>",
            "制定本计划案。",
            "发展目标");
  }

  @Test
  void whatIsNotUnderstoodGoesThrough() throws IOException {
    byte[] picture = {1, 2, 3, 4};
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "word/document.xml", document(BODY));
      put(zip, "[Content_Types].xml", "<Types xmlns=\"urn:t\"/>");
      zip.putNextEntry(new ZipEntry("word/media/image1.png"));
      zip.write(picture);
      zip.closeEntry();
    }

    byte[] written = WordFile.read(bytes.toByteArray()).bytes();

    assertThat(parts(written)).containsKey("word/media/image1.png");
    assertThat(parts(written).get("word/media/image1.png"))
        .isEqualTo(new String(picture, StandardCharsets.UTF_8));
  }

  @Test
  void nothingFromOutsideIsRead() {
    String hostile =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + document("<w:p>&e;</w:p>");

    assertThatThrownBy(() -> WordFile.read(zip(Map.of("word/document.xml", hostile))))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WordFile.read(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WordFile.read(zip(Map.of("word/document.xml", "<w:p"))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void textBecomesAFileWithAParagraphALine() throws IOException {
    WordFile file = WordFile.ofText("甲\u0001乙\n\n丙<丁>&");

    assertThat(parts(file.bytes()).get("word/document.xml"))
        .contains("甲 乙", "<w:p/>", "丙&lt;丁&gt;&amp;");
  }

  @Test
  void layoutIsWhatShows() throws IOException {
    String styles =
        "<w:styles xmlns:w=\""
            + WordXml.W
            + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\"/><w:sz w:val=\"21\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:pPr><w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:rPr><w:rFonts w:ascii=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:cs=\"仿宋_GB2312\"/><w:sz w:val=\"32\"/></w:rPr></w:style></w:styles>";
    String body =
        "<w:p><w:r><w:t>主题字体</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr><w:r><w:t>仿宋正文</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>序号</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:bottom=\"1984\" w:left=\"1588\" w:right=\"1474\"/></w:sectPr>";

    PageLayout layout = LayoutReader.read(WordFile.read(word(body, Map.of("styles", styles))));

    assertThat(layout.sections())
        .singleElement()
        .satisfies(page -> assertThat(page.top()).isEqualTo(2098));
    Look themed = layout.paragraphs().getFirst();
    assertThat(themed.characters().themed()).isTrue();
    assertThat(themed.characters().sizeInPoints()).isEqualByComparingTo("10.5");
    Look named = layout.paragraphs().get(1);
    assertThat(named.characters().eastAsian()).isEqualTo("仿宋_GB2312");
    assertThat(named.characters().incomplete()).isFalse();
    assertThat(named.characters().themed()).isFalse();
    assertThat(named.lines().pitchInTwips()).isEqualTo(579);
    assertThat(named.lines().firstIndent()).isEqualByComparingTo(BigDecimal.TWO);
    assertThat(layout.tables())
        .singleElement()
        .satisfies(table -> assertThat(table.headerRepeats()).isTrue());
    assertThat(layout.pageNumbers()).isEmpty();
  }

  @Test
  void aPageNumberInATextBoxStandsWhereTheBoxDoes() throws IOException {
    String box =
        "<w:r><w:drawing><wp:anchor xmlns:wp=\"urn:wp\"><wp:positionH><wp:align>outside</wp:align></wp:positionH>"
            + "<w:txbxContent><w:p><w:r><w:t>— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
            + "<w:r><w:t> —</w:t></w:r></w:p></w:txbxContent></wp:anchor></w:drawing></w:r>";
    String footer = "<w:ftr xmlns:w=\"" + WordXml.W + "\"><w:p>" + box + "</w:p></w:ftr>";
    String section =
        "<w:sectPr><w:footerReference xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " w:type=\"default\" r:id=\"footer\"/></w:sectPr>";

    PageLayout layout =
        LayoutReader.read(WordFile.read(word("<w:p/>" + section, Map.of("footer", footer))));

    assertThat(layout.pageNumbers())
        .singleElement()
        .satisfies(
            number -> {
              assertThat(number.side()).isEqualTo(PageLayout.Side.OUTSIDE);
              assertThat(number.text()).isEqualTo("— 1 —");
            });
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static String document(String body) {
    return "<w:document xmlns:w=\"" + WordXml.W + "\"><w:body>" + body + "</w:body></w:document>";
  }

  private static byte[] word(String body, Map<String, String> related) throws IOException {
    Map<String, String> parts = new HashMap<>();
    StringBuilder relations = new StringBuilder("<Relationships xmlns=\"urn:r\">");
    related.forEach(
        (kind, xml) -> {
          parts.put("word/" + kind + ".xml", xml);
          relations
              .append("<Relationship Id=\"" + kind + "\" Type=\"urn:x/" + kind + "\" Target=\"")
              .append(kind + ".xml\"/>");
        });
    parts.put("word/document.xml", document(body));
    parts.put("word/_rels/document.xml.rels", relations + "</Relationships>");
    parts.put("[Content_Types].xml", "<Types xmlns=\"urn:t\"/>");
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static Map<String, String> parts(byte[] content) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
