package io.planwright.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.files.PlanOfd;
import io.planwright.files.WordParts;
import io.planwright.model.Diagnostic;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.SourceText.Cell;
import io.planwright.read.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class OfdReaderTest {
  private static final Readers READERS = Readers.standard(Locale.ENGLISH);

  /** A document whose pages have these objects. */
  private static Map<String, String> parts(String... pages) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("OFD.xml", "<OFD><DocBody><DocRoot>/Doc_0/Document.xml</DocRoot></DocBody></OFD>");
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < pages.length; i++) {
      list.append("<Page BaseLoc=\"Pages/").append(i).append(".xml\"/>");
      parts.put(
          "Doc_0/Pages/" + i + ".xml",
          "<Page><Content><Layer>" + pages[i] + "</Layer></Content></Page>");
    }
    parts.put("Doc_0/Document.xml", "<Document><Pages>" + list + "</Pages></Document>");
    return parts;
  }

  private static SourceText read(String... pages) {
    return READERS.read("plan.ofd", WordParts.zip(parts(pages)));
  }

  /** Characters of 5 mm from a place on. */
  private static String text(double x, double y, String text) {
    return object("", x, y, "DeltaX=\"g " + text.length() + " 5\"", text);
  }

  private static String object(String more, double x, double y, String code, String text) {
    return "<TextObject Size=\"5\" Boundary=\"%s %s 100 6\" %s><TextCode X=\"0\" Y=\"0\" %s>%s</TextCode></TextObject>"
        .formatted(x, y, more, code, text);
  }

  private static String line(double x1, double y1, double x2, double y2) {
    return "<PathObject Boundary=\"0 0 210 297\"><AbbreviatedData>M %s %s L %s %s</AbbreviatedData></PathObject>"
        .formatted(x1, y1, x2, y2);
  }

  @Test
  void ordersCharactersByTheirPlace() {
    SourceText read =
        read(text(50, 40, "乙段。") + text(40, 30, "段。") + text(35, 30, "甲") + text(80, 30, "右"));

    assertThat(read.text()).isEqualTo("甲段。  右\n乙段。");
    assertThat(read.source().mediaType()).isEqualTo("application/ofd");
    assertThat(read.source().pageCount()).isEqualTo(1);
    assertThat(read.source().pageStarts()).containsExactly(0);
  }

  @Test
  void joinsTheLinesOfAParagraphOverPages() {
    String full = "一二三四五六七八九十一二三四五六七八九十一二三四五六";
    SourceText read =
        read(
            text(30, 30, full)
                + text(20, 40, full + "甲乙")
                + text(20, 50, "丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉甲乙丙丁戊己庚辛壬癸"),
            text(20, 30, "终。") + text(30, 40, "次段"));

    assertThat(read.text()).isEqualTo(full + full + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉甲乙丙丁戊己庚辛壬癸终。\n次段");
    assertThat(read.source().pageStarts()).hasSize(2);
    assertThat(read.text().substring(read.source().pageStarts().get(1))).isEqualTo("终。\n次段");
  }

  @Test
  void readsScaledAndVerticalTextOnceAndLeavesWatermarksOut() {
    SourceText read =
        read(
            object("CTM=\"2 0 0 2 0 0\"", 20, 30, "DeltaX=\"2.5 2.5\"", "甲乙丙")
                + text(20, 50, "粗体")
                + text(20.2, 50, "粗体")
                + object("CTM=\"0.7 0.7 -0.7 0.7 0 0\"", 50, 60, "DeltaX=\"5\"", "水印")
                + object("Visible=\"false\"", 50, 70, "DeltaX=\"5\"", "隐藏")
                + object("", 150, 80, "DeltaY=\"8\"", "竖排"));

    assertThat(read.text()).isEqualTo("甲乙丙\n粗体\n竖\n排");
  }

  @Test
  void readsRuledTablesWithMergedCells() {
    StringBuilder lines = new StringBuilder();
    lines.append(line(20, 50, 140, 50)).append(line(60, 60, 140, 60)).append(line(20, 70, 140, 70));
    lines.append(line(20, 80, 140, 80)).append(line(20, 50, 20, 80)).append(line(60, 50, 60, 80));
    lines.append(line(100, 60, 100, 80)).append(line(140, 50, 140, 80));
    SourceText read =
        read(
            text(20, 40, "目标分解表")
                + lines
                + text(22, 62, "地区")
                + text(80, 57, "企业数")
                + text(62, 67, "去年")
                + text(102, 67, "今年")
                + text(22, 77, "东屏区")
                + text(62, 77, "12")
                + text(102, 77, "15")
                + text(20, 95, "注：按季通报。"));

    assertThat(read.text()).isEqualTo("目标分解表\n地区\t企业数\n\t去年\t今年\n东屏区\t12\t15\n注：按季通报。");
    assertThat(read.tables()).hasSize(1);
    assertThat(read.tables().getFirst().rows().getFirst())
        .extracting(Cell::text)
        .containsExactly("地区", "企业数", "企业数");
    for (List<Cell> row : read.tables().getFirst().rows()) {
      assertThat(row).allSatisfy(c -> assertThat(c.span().slice(read.text())).isEqualTo(c.text()));
    }
  }

  @Test
  void dropsPageNumbersAndRunningHeads() {
    String[] pages = new String[4];
    for (int i = 0; i < pages.length; i++) {
      pages[i] =
          text(100, 20, "霁南公报" + (i + 7))
              + text(30, 40, "第" + "甲乙丙丁".charAt(i) + "段。")
              + text(90, 280, "— " + (i + 1) + " —");
    }

    assertThat(read(pages).text()).isEqualTo("第甲段。\n第乙段。\n第丙段。\n第丁段。");
  }

  /**
   * {@code plan.ofd} was made of {@code plan.txt} with ofdrw-layout 2.3.6, one paragraph a line.
   */
  @Test
  void readsAFileOfAnotherProgram() throws IOException {
    SourceText read = READERS.read("plan.ofd", resource("plan.ofd"));

    assertThat(read.text())
        .isEqualTo(new String(resource("plan.txt"), StandardCharsets.UTF_8).strip());
    assertThat(read.diagnostics()).isEmpty();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = OfdReaderTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Test
  void saysWhatIsMissing() {
    Map<String, String> lost = parts(text(30, 30, "甲"), text(30, 30, "乙"));
    lost.remove("Doc_0/Pages/1.xml");

    SourceText read = READERS.read("plan.ofd", WordParts.zip(lost));

    assertThat(read.text()).isEqualTo("甲");
    assertThat(read.source().pageStarts()).hasSize(2);
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("DOCUMENT_CUT_OFF");
    assertThat(read("").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("DOCUMENT_NO_TEXT");
  }

  @Test
  void refusesWhatIsEncryptedOrEmpty() {
    Map<String, String> encrypted = parts("");
    encrypted.put("Encryptions.xml", "<x/>");

    assertRefused(WordParts.zip(encrypted), "FILE_ENCRYPTED");
    assertRefused(WordParts.zip(Map.of("OFD.xml", "<OFD/>")), "FILE_DAMAGED");
  }

  private static void assertRefused(byte[] content, String code) {
    assertThatThrownBy(() -> READERS.read("plan.ofd", content))
        .asInstanceOf(InstanceOfAssertFactories.type(UnreadableFileException.class))
        .extracting(UnreadableFileException::code)
        .isEqualTo(code);
  }

  @Test
  void readsOrRefusesDamagedBytes() {
    byte[] original = PlanOfd.write("测试方案\n一、目标\n到2026年达到400家。\n地区\t数\n东屏区\t12\n西屏区\t13");
    Random random = new Random(5);
    for (int round = 0; round < 150; round++) {
      byte[] damaged =
          round % 5 == 0
              ? Arrays.copyOf(original, random.nextInt(80, original.length))
              : original.clone();
      for (int i = 0; i < 1 + round / 20; i++) {
        damaged[random.nextInt(4, damaged.length)] = (byte) random.nextInt();
      }
      try {
        assertThat(READERS.read("plan.ofd", damaged)).isNotNull();
      } catch (UnreadableFileException e) {
        assertThat(e.code()).isIn("FILE_DAMAGED", "FILE_ENCRYPTED", "FORMAT_UNSUPPORTED");
      }
    }
  }
}
