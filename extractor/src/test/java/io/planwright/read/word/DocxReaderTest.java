package io.planwright.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.files.WordParts;
import io.planwright.model.Diagnostic;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What of a Word document's body is text. */
class DocxReaderTest {
  private static final Readers READERS = Readers.standard(Locale.SIMPLIFIED_CHINESE);

  private static SourceText read(WordParts parts) {
    return READERS.read("plan.docx", parts.bytes());
  }

  private static String text(String body) {
    return read(new WordParts().body(body)).text();
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String paragraph(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  @Test
  void readsOneParagraphALine() {
    SourceText read =
        read(
            new WordParts()
                .body(
                    paragraph("")
                        + paragraph(run("　　到2026年，") + run("达到400家。 "))
                        + paragraph("")
                        + paragraph(run(" "))
                        + paragraph(run("二、措施"))
                        + paragraph("")));

    assertThat(read.text()).isEqualTo("到2026年，达到400家。\n\n二、措施");
    assertThat(read.source().mediaType()).endsWith("wordprocessingml.document");
    assertThat(read.source().charset()).isNull();
    assertThat(read.properties()).isEmpty();
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void readsBreaksTabsAndSymbols() {
    assertThat(
            text(
                paragraph(
                    "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t>"
                        + "<w:lastRenderedPageBreak/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>"
                        + "<w:sym w:font=\"Wingdings\" w:char=\"F021\"/><w:t>5</w:t>"
                        + "<w:noBreakHyphen/><w:softHyphen/><w:t>6</w:t><w:br w:type=\"page\"/></w:r>")))
        .isEqualTo("甲\n乙\t丙≥5-6");
  }

  @Test
  void acceptsTrackedChanges() {
    assertThat(
            text(
                paragraph(
                        run("奖励")
                            + "<w:del><w:r><w:delText>10</w:delText></w:r></w:del>"
                            + "<w:ins>"
                            + run("20")
                            + "</w:ins><w:moveFrom>"
                            + run("万元以内")
                            + "</w:moveFrom><w:moveTo>"
                            + run("万元")
                            + "</w:moveTo>")
                    + paragraph("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("由市"))
                    + paragraph(run("财政承担。"))))
        .isEqualTo("奖励20万元\n由市财政承担。");
  }

  @Test
  void leavesOutHiddenTextAndFieldInstructions() {
    WordParts parts =
        new WordParts()
            .story(
                "styles",
                "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>"
                    + "<w:style w:type=\"character\" w:styleId=\"i\"><w:basedOn w:val=\"h\"/></w:style>")
            .body(
                paragraph(
                    run("见")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val=\"i\"/></w:rPr><w:t>隐藏</w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val=\"i\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>附件</w:t></w:r>"
                        + mark("begin")
                        + "<w:r><w:instrText> REF x </w:instrText></w:r>"
                        + mark("begin")
                        + run("内层")
                        + mark("separate")
                        + run("中间")
                        + mark("end")
                        + mark("separate")
                        + run("3")
                        + mark("end")
                        + "<w:fldSimple w:instr=\"PAGE\">"
                        + run("号")
                        + "</w:fldSimple>"));

    assertThat(read(parts).text()).isEqualTo("见附件3号");
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  @Test
  void aFieldWithoutEndHidesNoParagraphAfterIt() {
    assertThat(text(paragraph(run("甲") + mark("begin") + run("x")) + paragraph(run("乙"))))
        .isEqualTo("甲\n乙");
  }

  @Test
  void leavesOutTheTableOfContents() {
    assertThat(
            text(
                paragraph(
                        mark("begin")
                            + "<w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                            + mark("separate")
                            + "<w:r><w:t>一、目标</w:t><w:tab/><w:t>3</w:t></w:r>")
                    + paragraph("<w:r><w:t>二、措施</w:t><w:tab/><w:t>5</w:t></w:r>")
                    + paragraph(mark("end"))
                    + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                    + "</w:docPartObj></w:sdtPr><w:sdtContent>"
                    + paragraph(run("目录"))
                    + "</w:sdtContent></w:sdt>"
                    + paragraph(run("一、目标"))))
        .isEqualTo("一、目标");
  }

  @Test
  void readsContentControlsLinksAndFormulas() {
    assertThat(
            text(
                "<w:sdt><w:sdtPr/><w:sdtContent>"
                    + paragraph(
                        "<w:hyperlink>"
                            + run("附件")
                            + "</w:hyperlink><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                            + run("单击输入")
                            + "</w:sdtContent></w:sdt><w:smartTag>"
                            + run("一")
                            + "</w:smartTag><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num>"
                            + "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
                            + "<w:r><w:ruby><w:rt><w:r><w:t>yi</w:t></w:r></w:rt><w:rubyBase>"
                            + run("亿")
                            + "</w:rubyBase></w:ruby></w:r>")
                    + "</w:sdtContent></w:sdt>"))
        .isEqualTo("附件一1/2亿");
  }

  @Test
  void readsTextBoxesOnceAfterTheirParagraph() {
    String box = "<w:txbxContent>" + paragraph(run("澜江市人民政府文件")) + "</w:txbxContent>";

    assertThat(
            text(
                paragraph(
                        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>"
                            + box
                            + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                            + box
                            + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                            + run("各区人民政府："))
                    + paragraph(run("现印发给你们。"))))
        .isEqualTo("各区人民政府：\n澜江市人民政府文件\n现印发给你们。");
  }

  @Test
  void writesNotesAfterTheirParagraph() {
    WordParts parts =
        new WordParts()
            .story(
                "footnotes",
                "<w:footnote w:type=\"separator\" w:id=\"0\">"
                    + paragraph(run("——"))
                    + "</w:footnote><w:footnote w:id=\"1\">"
                    + paragraph("<w:r><w:footnoteRef/></w:r>" + run(" 指有效期内的企业。"))
                    + "</w:footnote>")
            .body(
                paragraph(
                        run("高新技术企业")
                            + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                            + run("达到400家。"))
                    + paragraph(run("下一段")));

    assertThat(read(parts).text()).isEqualTo("高新技术企业达到400家。\n注1：指有效期内的企业。\n下一段");
  }

  @Test
  void saysWhatIsMissing() {
    SourceText empty = read(new WordParts().body(paragraph("<w:r><w:drawing/></w:r>")));
    SourceText embedding = read(new WordParts().body("<w:altChunk/>" + paragraph(run("甲"))));

    assertThat(empty.text()).isEmpty();
    assertThat(empty.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("DOCUMENT_NO_TEXT");
    assertThat(embedding.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("DOCUMENT_EMBEDS");
  }

  @Test
  void findsPartsByTheirRelationships() {
    String relationships =
        "<Relationships><Relationship Type=\"http://x/officeDocument\" Target=\"/doc/main.xml\"/></Relationships>";
    WordParts parts =
        new WordParts()
            .part("_rels/.rels", relationships)
            .part("word/x.xml", "<x/>")
            .part("doc/main.xml", "<document><body><p><r><t>正文</t></r></p></body></document>");

    assertThat(read(parts).text()).isEqualTo("正文");
  }
}
