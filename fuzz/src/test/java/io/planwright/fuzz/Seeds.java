package io.planwright.fuzz;

import io.planwright.files.PlanDocx;
import io.planwright.files.PlanOfd;
import io.planwright.read.Readers;
import io.planwright.score.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a fuzzer starts from: the texts of the project's own samples, whole and in pieces, and files
 * of every format made of them.
 */
final class Seeds {
  /** Small inputs are changed to more effect than large ones. */
  private static final int PIECE = 400;

  /** Of containers, which repeat themselves, a few are enough. */
  private static final int FEW = 24;

  private Seeds() {}

  /** The samples as text. */
  static List<String> plans() {
    Readers readers = Readers.standard(Locale.ROOT);
    return Documents.sampleFolders().stream()
        .map(folder -> readers.read(Documents.plan(folder)).text())
        .toList();
  }

  /** The samples in pieces of whole lines. */
  static List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    for (String plan : plans()) {
      StringBuilder piece = new StringBuilder();
      for (String line : plan.split("(?<=\n)", -1)) {
        piece.append(line);
        if (piece.length() >= PIECE) {
          pieces.add(piece.toString());
          piece.setLength(0);
        }
      }
      pieces.add(piece.toString());
    }
    return pieces;
  }

  /** Plans and pieces in UTF-8. */
  static List<byte[]> texts() {
    return Stream.concat(pieces().stream(), plans().stream())
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /** A few pieces in the encodings that Chinese texts come in. */
  static List<byte[]> encoded() {
    List<byte[]> seeds = new ArrayList<>();
    for (String name : List.of("UTF-8", "GB18030", "Big5", "UTF-16", "UTF-16LE")) {
      few(pieces()).forEach(text -> seeds.add(text.getBytes(Charset.forName(name))));
    }
    return seeds;
  }

  /** Pieces as web pages, and the sample that is one. */
  static List<byte[]> pages() {
    List<byte[]> seeds = new ArrayList<>();
    for (String text : few(pieces())) {
      seeds.add(page(text).getBytes(StandardCharsets.UTF_8));
      seeds.add(page(text).replace("utf-8", "gb2312").getBytes(Charset.forName("GB18030")));
    }
    Documents.sampleFolders().stream()
        .map(Documents::plan)
        .filter(plan -> plan.toString().endsWith(".html"))
        .forEach(plan -> seeds.add(bytes(() -> Files.newInputStream(plan))));
    return seeds;
  }

  private static String page(String text) {
    StringBuilder body = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String[] cells = line.split("\t", -1);
      body.append(
          cells.length == 1
              ? "<p>" + line + "</p>\n"
              : "<table><tr><td rowspan=1>"
                  + String.join("</td><td colspan=1>", cells)
                  + "</table>\n");
    }
    return "<html><head><meta charset=\"utf-8\"><meta name=ArticleTitle content=方案>"
        + "<title>方案-霁南区人民政府</title></head><body><div id=nav><a href=/>首页</a></div>"
        + "<ul><li>索引号：0001<li>发布日期：2024-05-08</ul><div class=content id=zoom>"
        + body
        + "</div><div class=footer>版权所有</div></body></html>";
  }

  /** Pieces as Word files. */
  static List<byte[]> docx() {
    return few(pieces()).stream().map(text -> PlanDocx.of(text).bytes()).toList();
  }

  /** A binary Word file; LibreOffice wrote it of a text of the project. */
  static List<byte[]> doc() {
    return List.of(
        bytes(() -> PlanDocx.class.getResourceAsStream("/io/planwright/read/word/plan.doc")));
  }

  /** Pieces as OFD files. */
  static List<byte[]> ofd() {
    return few(pieces()).stream().map(PlanOfd::write).toList();
  }

  /** Pieces as operators of a page. */
  static List<byte[]> drawn() {
    return few(pieces()).stream()
        .map(text -> PdfFrame.drawn(text).getFirst().getBytes(StandardCharsets.ISO_8859_1))
        .toList();
  }

  /** Pieces as the objects of a PDF. */
  static List<byte[]> objects() {
    return few(pieces()).stream().map(PdfFrame::objects).toList();
  }

  /** Files of every format, and some that only look like one. */
  static List<byte[]> files() {
    List<byte[]> seeds = new ArrayList<>(doc());
    Stream.of(docx(), ofd(), pages(), encoded(), mapped(objects(), PdfFrame::ofObjects))
        .flatMap(all -> all.stream().limit(4))
        .forEach(seeds::add);
    for (String head : List.of("{\\rtf1 ", "GIF89a", "Rar!\u001a\u0007", "MIME-Version: 1.0\n")) {
      seeds.add((head + "multipart/related 目标400家").getBytes(StandardCharsets.UTF_8));
    }
    return seeds;
  }

  /** Pieces as programs of fragments. */
  static List<byte[]> programs() {
    Fragments fragments = new Fragments();
    return pieces().stream().map(fragments::program).toList();
  }

  /** Some single sentences, short enough to be repeated. */
  static List<byte[]> sentences() {
    return plans().stream()
        .flatMap(plan -> Stream.of(plan.split("(?<=[。；\n])", -1)))
        .filter(sentence -> sentence.length() > 4 && sentence.length() < 60)
        .filter(sentence -> sentence.hashCode() % 8 == 0)
        .map(sentence -> sentence.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /** Each seed in another form. */
  static List<byte[]> mapped(List<byte[]> seeds, Function<byte[], byte[]> form) {
    return seeds.stream().map(form).toList();
  }

  private static <T> List<T> few(List<T> all) {
    int step = Math.max(1, all.size() / FEW);
    List<T> few = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      few.add(all.get(i));
    }
    return few;
  }

  /** Opens a file of bytes. */
  private interface Opening {
    InputStream open() throws IOException;
  }

  private static byte[] bytes(Opening opening) {
    try (InputStream in = opening.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
