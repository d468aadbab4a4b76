package io.planwright.cli;

import static io.planwright.cli.HostileFiles.bytes;
import static io.planwright.cli.HostileFiles.docx;
import static io.planwright.cli.HostileFiles.ofd;
import static io.planwright.cli.HostileFiles.paragraph;
import static io.planwright.cli.HostileFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.console.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One hostile file between two good ones: the good ones come out as if they were alone, the other
 * gets one line that says what it is and what to do, and summary and exit code tell.
 */
final class HostileInputTest {
  private static final String LONG_LINE = "到2026年，全市高新技术企业达到400家。".repeat(45_000);

  @TempDir private Path folder;

  /** How a hostile file ends. */
  enum End {
    /** It is refused. */
    REFUSED,
    /** A part of it is read. */
    PARTLY,
    /** It is read, with something to know about it in the result. */
    NOTED,
    /** It is read like any other. */
    READ
  }

  static Stream<Arguments> files() {
    return Stream.of(
        file("空.txt", End.REFUSED, "FILE_EMPTY", () -> new byte[0]),
        file("空.docx", End.REFUSED, "FILE_EMPTY", () -> new byte[0]),
        file("空.pdf", End.REFUSED, "FILE_EMPTY", () -> new byte[0]),
        file("空.ofd", End.REFUSED, "FILE_EMPTY", () -> new byte[0]),
        file("空白.txt", End.REFUSED, "FILE_EMPTY", () -> bytes(" \r\n　\t\n")),
        file(
            "截断.docx",
            End.PARTLY,
            "DOCUMENT_CUT_OFF",
            () -> HostileFiles.cutOff(HostileFiles.longDocx())),
        file("截断.ofd", End.REFUSED, "FILE_DAMAGED", () -> HostileFiles.cutOff(goodOfd())),
        file(
            "截断.pdf",
            End.PARTLY,
            "DOCUMENT_CUT_OFF",
            () -> {
              byte[] whole = HostileFiles.goodPdf();
              return Arrays.copyOf(whole, whole.length - 150);
            }),
        file("断头.pdf", End.REFUSED, "PDF_DAMAGED", () -> Arrays.copyOf(HostileFiles.goodPdf(), 90)),
        file("截断.doc", End.REFUSED, "FILE_DAMAGED", () -> HostileFiles.cutOff(goodDoc())),
        file(
            "截断.txt",
            End.READ,
            "BYTES_REPLACED",
            () -> Arrays.copyOf(bytes(HostileFiles.PLAN), 80)),
        file("加密.pdf", End.REFUSED, "PDF_ENCRYPTED", HostileInputTest::lockedPdf),
        file("加密.docx", End.REFUSED, "FILE_ENCRYPTED", HostileInputTest::lockedDocx),
        file("加密.doc", End.REFUSED, "FILE_ENCRYPTED", HostileInputTest::lockedDoc),
        file(
            "加密.ofd",
            End.REFUSED,
            "FILE_ENCRYPTED",
            () -> ofd("", "到2026年", Map.of("Encryptions.xml", "<Encryptions/>"))),
        file(
            "网页.doc",
            End.NOTED,
            "FILE_MISNAMED",
            () -> bytes("<html><body><p>" + HostileFiles.PLAN + "</p></body></html>")),
        file("文档.pdf", End.NOTED, "FILE_MISNAMED", HostileFiles::longDocx),
        file("版式.docx", End.NOTED, "FILE_MISNAMED", HostileInputTest::goodOfd),
        file("文本.html", End.NOTED, "FILE_MISNAMED", () -> bytes(HostileFiles.PLAN)),
        file("乱.txt", End.REFUSED, "FILE_NOT_TEXT", HostileFiles::rubbish),
        file("乱.pdf", End.REFUSED, "FILE_NOT_TEXT", HostileFiles::rubbish),
        file("乱.docx", End.REFUSED, "FILE_NOT_TEXT", HostileFiles::rubbish),
        file(
            "炸弹.docx",
            End.REFUSED,
            "CONTAINER_TOO_LARGE",
            () -> HostileFiles.zipBomb("word/document.xml", 80)),
        file(
            "图弹.docx",
            End.REFUSED,
            "CONTAINER_TOO_LARGE",
            () -> HostileFiles.zipBomb("word/media/a.png", 600)),
        file("多项.docx", End.REFUSED, "CONTAINER_TOO_MANY", HostileFiles::manyParts),
        file(
            "套娃.docx",
            End.REFUSED,
            "FILE_DAMAGED",
            () ->
                zip(
                    Map.of(
                        "word/embeddings/a.zip",
                        new String(
                            HostileFiles.zipBomb("b", 9),
                            java.nio.charset.StandardCharsets.ISO_8859_1)))),
        file(
            "实体.docx",
            End.REFUSED,
            "FILE_DAMAGED",
            () -> docx(HostileFiles.billionLaughs(), paragraph("&k;"))),
        file(
            "外部.docx",
            End.REFUSED,
            "FILE_DAMAGED",
            () -> docx(HostileFiles.foreignEntity(), paragraph("&x;"))),
        file(
            "实体.ofd",
            End.REFUSED,
            "FILE_DAMAGED",
            () -> ofd(HostileFiles.billionLaughs(), "&k;", Map.of())),
        file(
            "实体.html",
            End.READ,
            "",
            () ->
                bytes(
                    HostileFiles.foreignEntity()
                        + "<html><body><p>&x;"
                        + HostileFiles.PLAN
                        + "</p></body></html>")),
        file("页环.pdf", End.READ, "", HostileFiles::pdfPagesInACircle),
        file("自绘.pdf", End.READ, "", HostileFiles::pdfDrawingItself),
        file("深树.pdf", End.READ, "", HostileFiles::pdfDeepTree),
        file("深数组.pdf", End.READ, "", HostileFiles::pdfDeepArrays),
        file("流环.pdf", End.READ, "", HostileFiles::pdfObjectStreamInACircle),
        file("流弹.pdf", End.PARTLY, "PDF_STREAM_TOO_LARGE", HostileFiles::pdfStreamBomb),
        file("长行.txt", End.READ, "", () -> bytes("一、目标\n" + "推".repeat(1_000_000))),
        file("长数.txt", End.READ, "", () -> bytes("1".repeat(1_000_000))),
        file("长括.txt", End.READ, "", () -> bytes("（".repeat(1_000_000))),
        file("长空.txt", End.READ, "", () -> bytes("到" + " ".repeat(1_000_000) + "2026年")),
        file(
            "长行.html",
            End.READ,
            "",
            () -> bytes("<html><body><p>" + LONG_LINE + "</p></body></html>")),
        file("长行.docx", End.READ, "", () -> docx("", paragraph("推".repeat(1_000_000)))),
        file("宽表.txt", End.READ, "", () -> bytes(("12\t".repeat(10_000) + "\n").repeat(10))),
        file("宽表.docx", End.READ, "", () -> docx("", HostileFiles.table(10, 10_000))),
        file(
            "宽表.html",
            End.READ,
            "",
            () ->
                bytes(
                    "<html><body><p>表</p><table>"
                        + ("<tr>" + "<td>12</td>".repeat(10_000) + "</tr>").repeat(10)
                        + "</table></body></html>")),
        file(
            "深.html",
            End.READ,
            "",
            () -> bytes("<html><body>" + "<div>".repeat(100_000) + HostileFiles.PLAN)),
        file(
            "深表.html",
            End.READ,
            "",
            () -> bytes("<html><body>" + "<table><tr><td>".repeat(20_000) + HostileFiles.PLAN)));
  }

  /** Makes the bytes of a file. */
  interface Maker {
    byte[] make() throws IOException;
  }

  private static Arguments file(String name, End end, String code, Maker maker) {
    return Arguments.of(name, end, code, maker);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void oneFileNeverSpoilsTheOthers(String name, End end, String code, Maker maker)
      throws IOException {
    Files.writeString(folder.resolve("一.txt"), HostileFiles.PLAN);
    Files.write(folder.resolve(name), maker.make());
    Files.writeString(folder.resolve("龙.txt"), HostileFiles.PLAN);

    Run run = run(Language.CHINESE);

    List<String> lines = run.output().lines().toList();
    boolean read = end != End.REFUSED;
    assertThat(lines).hasSize(read ? 3 : 2);
    assertThat(lines.getFirst()).contains("一.txt", "\"value\":400");
    assertThat(lines.getLast()).contains("龙.txt", "\"value\":400", "\"amountYuan\":200000");
    boolean complete = end == End.READ || end == End.NOTED;
    assertThat(run.exitCode()).isEqualTo(complete ? 0 : 2);
    List<String> told = run.errorsWith(name);
    if (complete) {
      assertThat(told).isEmpty();
      assertThat(lines.get(1)).contains(code);
      assertThat(run.errors()).contains("3 个文件，3 个成功，0 个失败\n");
    } else {
      assertThat(told).hasSize(1);
      assertThat(told.getFirst()).startsWith("planwright: ").endsWith("（" + code + "）");
      assertThat(told.getFirst()).containsPattern("请|另存");
      String summary = read ? "2 个成功，0 个失败，1 个没有读全" : "2 个成功，1 个失败";
      assertThat(run.errors()).contains("3 个文件，" + summary);
      List<String> english = run(Language.ENGLISH).errorsWith(name);
      assertThat(english).hasSize(1);
      assertThat(english.getFirst()).endsWith(" (" + code + ")").doesNotContainPattern("[请，。]");
    }
    assertThat(run.output()).doesNotContain(Files.readString(Path.of("/etc/hostname")).strip());
  }

  private Run run(Language language) {
    Engine engine = language == Language.CHINESE ? Engines.CHINESE : Engines.ENGLISH;
    return new Run.Setting().with(engine).in(language).run("extract", folder, "-f", "jsonl");
  }

  /** Loaded once. */
  private static final class Engines {
    static final Engine CHINESE = new StandardEngine(Locale.SIMPLIFIED_CHINESE);
    static final Engine ENGLISH = new StandardEngine(Locale.ENGLISH);
  }

  private static byte[] goodOfd() {
    return ofd("", "到2026年，全市高新技术企业达到400家。", Map.of());
  }

  private static byte[] goodDoc() {
    try {
      return Files.readAllBytes(
          Path.of("..", "extractor/src/test/resources/io/planwright/read/word/plan.doc"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] lockedPdf() throws IOException {
    try (PDDocument document = Loader.loadPDF(HostileFiles.goodPdf())) {
      document.protect(new StandardProtectionPolicy("甲", "乙", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Office puts a package with a password into the container of older formats. */
  private static byte[] lockedDocx() throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(
          new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** The document begins with a header whose flags say that it is encrypted. */
  private static byte[] lockedDoc() {
    byte[] content = goodDoc();
    int header = 0;
    while (Byte.toUnsignedInt(content[header]) != 0xEC
        || Byte.toUnsignedInt(content[header + 1]) != 0xA5) {
      header++;
    }
    content[header + 11] |= (byte) 0x81;
    return Objects.requireNonNull(content);
  }
}
