package io.planwright.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.files.WordParts;
import io.planwright.read.Readers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automatic numbers, as Word shows them. */
class NumberingTest {
  private static List<String> lines(String numbering, String styles, String... paragraphs) {
    WordParts parts =
        new WordParts()
            .story("numbering", numbering)
            .story("styles", styles)
            .body(String.join("", paragraphs));
    return Readers.standard(Locale.ENGLISH).read("a.docx", parts.bytes()).text().lines().toList();
  }

  private static String definition(String id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\">"
        + String.join("", levels)
        + "</w:abstractNum>";
  }

  private static String level(int index, String form, String text, String more) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(index, form, more, text);
  }

  private static String list(String id, String definition, String overrides) {
    return "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/>%s</w:num>"
        .formatted(id, definition, overrides);
  }

  private static String restartAt(int start) {
    return "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>"
        .formatted(start);
  }

  private static String item(String list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(level, list, text);
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, text);
  }

  private static final String POLICY =
      definition(
          "1",
          level(0, "chineseCountingThousand", "%1、", ""),
          level(1, "chineseCountingThousand", "（%2）", ""),
          level(2, "decimal", "%3.", ""),
          level(3, "decimal", "（%4）", ""));

  @Test
  void countsLevelsAndBeginsAnewBelow() {
    assertThat(
            lines(
                POLICY + list("7", "1", ""),
                "",
                item("7", 0, "总体要求"),
                item("7", 1, "思路"),
                item("7", 1, "目标"),
                item("7", 2, "规模"),
                item("7", 2, "2026年达标"),
                item("7", 3, "数量"),
                item("7", 0, "措施"),
                item("7", 1, "奖励"),
                item("0", 1, "不编号")))
        .containsExactly(
            "一、总体要求", "（一）思路", "（二）目标", "1.规模", "2. 2026年达标", "（1）数量", "二、措施", "（一）奖励", "不编号");
  }

  @Test
  void listsOfOneDefinitionGoOnUnlessToldToBeginAnew() {
    assertThat(
            lines(
                POLICY + list("7", "1", "") + list("8", "1", "") + list("9", "1", restartAt(5)),
                "",
                item("7", 0, "甲"),
                item("8", 0, "乙"),
                item("9", 0, "丙"),
                item("9", 0, "丁"),
                item("7", 0, "戊")))
        .containsExactly("一、甲", "二、乙", "五、丙", "六、丁", "七、戊");
  }

  @Test
  void aListMayRedefineALevel() {
    String own =
        "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1)", "") + "</w:lvlOverride>";

    assertThat(lines(POLICY + list("7", "1", own), "", item("7", 0, "甲"), item("7", 0, "乙")))
        .containsExactly("I)甲", "II)乙");
  }

  @Test
  void writesTheNumbersOfSeveralLevels() {
    String definition =
        definition(
            "2",
            level(0, "chineseCounting", "第%1章", "<w:suff w:val=\"space\"/>"),
            level(1, "decimal", "%1.%2", "<w:isLgl/>"),
            level(2, "decimal", "%1.%2.%3", "<w:lvlRestart w:val=\"0\"/><w:isLgl/>"),
            level(3, "bullet", "●", ""));

    assertThat(
            lines(
                definition + list("3", "2", ""),
                "",
                item("3", 0, "总则"),
                item("3", 1, "目的"),
                item("3", 2, "甲"),
                item("3", 1, "依据"),
                item("3", 2, "乙"),
                item("3", 3, "点"),
                item("3", 0, "附则"),
                item("3", 2, "丙")))
        .containsExactly(
            "第一章 总则", "1.1 目的", "1.1.1 甲", "1.2 依据", "1.2.2 乙", "点", "第二章 附则", "2.1.3 丙");
  }

  @Test
  void numbersParagraphsByTheirStyle() {
    String styles =
        "<w:style w:styleId=\"base\"><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"h1\"><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"h2\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"h2b\"><w:basedOn w:val=\"h2\"/></w:style>"
            + "<w:style w:styleId=\"plain\"><w:basedOn w:val=\"h1\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>";
    String definition =
        definition(
            "1",
            level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"h1\"/>"),
            level(1, "chineseCounting", "（%2）", ""));

    assertThat(
            lines(
                definition + list("7", "1", ""),
                styles,
                styled("h1", "甲"),
                styled("h2", "乙"),
                styled("h2b", "丙"),
                styled("plain", "丁"),
                styled("base", "戊")))
        .containsExactly("一、甲", "（一）乙", "（二）丙", "丁", "二、戊");
  }

  @Test
  void followsListStyles() {
    String linking =
        "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"s\"/></w:abstractNum>";
    String linked =
        definition("6", "<w:styleLink w:val=\"s\"/>", level(0, "decimalEnclosedCircle", "%1", ""));

    assertThat(
            lines(linking + linked + list("4", "5", ""), "", item("4", 0, "甲"), item("4", 0, "乙")))
        .containsExactly("① 甲", "② 乙");
  }

  @Test
  void emptyAndDeletedParagraphs() {
    assertThat(
            lines(
                POLICY + list("7", "1", ""),
                "",
                item("7", 0, "甲"),
                item("7", 0, ""),
                item("7", 0, "丙"),
                item("9", 0, "无此列表")))
        .containsExactly("一、甲", "", "三、丙", "无此列表");
  }

  @ParameterizedTest
  @CsvSource({
    "upperRoman,4,IV",
    "lowerRoman,9,ix",
    "upperLetter,28,BB",
    "lowerLetter,3,c",
    "decimalZero,7,07",
    "ideographTraditional,3,丙",
    "ideographZodiac,2,丑",
    "ideographEnclosedCircle,2,㊁",
    "decimalEnclosedCircleChinese,21,㉑",
    "decimalEnclosedParen,2,⑵",
    "decimalEnclosedFullstop,2,⒉",
    "decimalFullWidth,12,１２",
    "japaneseCounting,21,二十一",
    "chineseCounting,10,十",
    "chineseCountingThousand,110,一百一十",
    "chineseCountingThousand,1005,一千零五",
    "chineseLegalSimplified,12,壹拾贰",
    "ideographDigital,20,二〇",
    "hebrew1,3,3"
  })
  void writesEveryForm(String form, int start, String label) {
    String definition =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"(%%1)\"/></w:lvl></w:abstractNum>"
            .formatted(start, form);

    assertThat(lines(definition + list("7", "1", ""), "", item("7", 0, "甲")))
        .containsExactly("(" + label + ")甲");
  }
}
