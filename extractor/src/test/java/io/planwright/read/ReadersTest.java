package io.planwright.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.files.WordParts;
import io.planwright.model.Diagnostic;
import io.planwright.model.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {
  private static final String PAGE =
      "<html><head><meta charset=gb2312><title>石泓市扶持办法</title></head>"
          + "<body><p>对新认定的企业，给予奖励10万元。</p><p>自公布之日起施行，有效期三年。</p></body></html>";

  @TempDir Path folder;

  private final Readers readers = Readers.standard(Locale.SIMPLIFIED_CHINESE);

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  @Test
  void readsTextAsItStands() throws IOException {
    String text = "　　一、目标\r\n\r\n到2026年 达到400家。\t\r\n";
    Path file = write("方案 一.txt", text.getBytes(Charset.forName("GBK")));

    SourceText read = readers.read(file);

    assertThat(read.text()).isEqualTo(text);
    assertThat(read.source().path()).isEqualTo(file.toString());
    assertThat(read.source().mediaType()).isEqualTo("text/plain");
    assertThat(read.source().charset()).isEqualTo("GB18030");
    assertThat(read.source().pageCount()).isNull();
    assertThat(read.tables()).isEmpty();
    assertThat(read.properties()).isEmpty();
    assertThat(read.source().pageStarts()).isEmpty();
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void fingerprintsTheBytes() {
    SourceText read = readers.read("abc", "abc".getBytes(StandardCharsets.US_ASCII));

    assertThat(read.source().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.html", "plan.txt", "plan.doc", "-"})
  void recognisesAPageByItsContent(String name) {
    SourceText read = readers.read(name, PAGE.getBytes(Charset.forName("GBK")));

    assertThat(read.source().mediaType()).isEqualTo("text/html");
    assertThat(read.text()).isEqualTo("石泓市扶持办法\n对新认定的企业，给予奖励10万元。\n自公布之日起施行，有效期三年。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8", "GB18030"})
  void recognisesAPageInAnyEncoding(String charset) {
    SourceText read = readers.read("x", PAGE.getBytes(Charset.forName(charset)));

    assertThat(read.source().mediaType()).isEqualTo("text/html");
    assertThat(read.source().charset()).isEqualTo(charset);
    assertThat(read.text()).contains("给予奖励10万元。");
  }

  @Test
  void takesATextThatSpeaksOfMarkupForText() {
    String text = "网页中的 <p> 表示段落，<br> 表示换行，x<5 且 y>3 时不奖励。";

    assertThat(readers.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void takesAPageWithoutMarkupForText() {
    byte[] content = "到2026年达到400家。".getBytes(StandardCharsets.UTF_8);

    assertThat(readers.read("a.html", content).source().mediaType()).isEqualTo("text/plain");
  }

  @Test
  void reportsReplacedBytesWithTheirPlace() {
    byte[] content = "奖励X万元，每年一次。".getBytes(StandardCharsets.UTF_8);
    content[6] = (byte) 0xC0;

    SourceText read = readers.read("a.txt", content);

    assertThat(read.text()).isEqualTo("奖励\uFFFD万元，每年一次。");
    assertThat(read.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("BYTES_REPLACED");
              assertThat(found.severity()).isEqualTo(Diagnostic.Severity.WARNING);
              assertThat(found.span()).isEqualTo(new Span(2, 3));
              assertThat(found.message()).contains("1 处").contains("第 3 个字符");
            });
  }

  @Test
  void refusesWhatIsNoFile() throws IOException {
    assertRefused(folder.resolve("没有.txt"), "FILE_MISSING", "没有.txt");
    assertRefused(folder, "FILE_IS_DIRECTORY", "文件夹");
    assertRefused(write("empty.txt", new byte[0]), "FILE_EMPTY", "没有文字");
    assertRefused(write("blank.txt", " \r\n　".getBytes(StandardCharsets.UTF_8)), "FILE_EMPTY", "");
    assertRefused(write("zero.bin", new byte[3000]), "FILE_NOT_TEXT", "另存为文本");
  }

  private void assertRefused(Path file, String code, String message) {
    assertThatThrownBy(() -> readers.read(file))
        .hasMessageContaining(message)
        .asInstanceOf(InstanceOfAssertFactories.type(UnreadableFileException.class))
        .extracting(UnreadableFileException::code)
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\\rtf1\\ansi x| 富文本",
        "GIF89a____| 图片",
        "MIME-Version: 1.0 Content-Type: multipart/related; x| 网页归档",
        "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument>| Word XML"
      })
  void namesTheFormatItDoesNotRead(String content, String named) {
    assertThatThrownBy(() -> readers.read("x.doc", content.getBytes(StandardCharsets.ISO_8859_1)))
        .hasMessageContaining(named.strip())
        .hasMessageContaining("另存为文本")
        .asInstanceOf(InstanceOfAssertFactories.type(UnreadableFileException.class))
        .extracting(UnreadableFileException::code)
        .isEqualTo("FORMAT_UNSUPPORTED");
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml, Excel",
    "ppt/presentation.xml, PowerPoint",
    "content.xml, OpenDocument",
    "readme, 压缩包"
  })
  void namesContainersByTheirParts(String part, String named) {
    byte[] content = WordParts.zip(Map.of(part, "x"));

    assertThatThrownBy(() -> readers.read("x.docx", content)).hasMessageContaining(named);
  }

  @Test
  void speaksTheLanguageItIsGiven() {
    assertThatThrownBy(() -> Readers.standard(Locale.FRANCE).read("a.txt", new byte[0]))
        .hasMessageContaining("a.txt holds no text");
    assertThatThrownBy(() -> Readers.standard(Locale.TRADITIONAL_CHINESE).read("a", new byte[0]))
        .hasMessageContaining("没有文字");
    assertThatThrownBy(() -> Readers.standard().read("a", new byte[0]))
        .hasMessageContaining("没有文字");
  }

  @Test
  void asksTheReadersInTurn() {
    DocumentReader shouting =
        new DocumentReader() {
          @Override
          public boolean reads(String fileName, byte[] content) {
            return fileName.endsWith(".loud");
          }

          @Override
          public SourceText read(String path, byte[] content, Budget budget) {
            return readers.read(path, "大声".getBytes(StandardCharsets.UTF_8));
          }
        };
    Readers own = new Readers(List.of(shouting), Locale.ENGLISH);

    assertThat(own.read("folder/x.loud", new byte[] {1}).text()).isEqualTo("大声");
    assertThatThrownBy(() -> own.read("x.txt", new byte[] {'a'}))
        .isInstanceOf(UnreadableFileException.class);
  }
}
