package io.planwright.fuzz;

import io.planwright.read.Readers;
import io.planwright.read.TextReader;
import io.planwright.read.html.HtmlReader;
import io.planwright.read.ofd.OfdReader;
import io.planwright.read.pdf.PdfReader;
import io.planwright.read.word.DocReader;
import io.planwright.read.word.DocxReader;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What is fuzzed. */
enum Target {
  /** Bytes as plain text: which encoding, and where characters are broken. */
  TEXT(
      () -> ReaderCheck.of("方案.txt", TextReader::new, UnaryOperator.identity()),
      Seeds::encoded,
      "io.planwright.read.**:org.mozilla.universalchardet.**",
      Words.POLICY,
      4096),
  /** Bytes as a web page. */
  HTML(
      () -> ReaderCheck.of("方案.html", HtmlReader::new, UnaryOperator.identity()),
      Seeds::pages,
      "io.planwright.read.**:io.planwright.lexicon.**",
      Words.HTML,
      8192),
  /** The XML parts of a Word file. */
  DOCX(
      () -> ReaderCheck.of("方案.docx", DocxReader::new, Parts::zip),
      () -> Seeds.mapped(Seeds.docx(), Parts::ofZip),
      "io.planwright.read.**",
      Words.DOCX,
      16384),
  /** The bytes of a binary Word file. */
  DOC(
      () -> ReaderCheck.of("方案.doc", DocReader::new, UnaryOperator.identity()),
      Seeds::doc,
      "io.planwright.read.**:org.apache.poi.hwpf.**:org.apache.poi.poifs.**",
      Words.POLICY,
      32768),
  /** The streams inside a binary Word file. */
  DOC_STREAMS(
      () -> ReaderCheck.of("方案.doc", DocReader::new, Parts::ole2),
      () -> Seeds.mapped(Seeds.doc(), Parts::ofOle2),
      "io.planwright.read.**:org.apache.poi.hwpf.**",
      Words.POLICY,
      32768),
  /** The bytes of a PDF. */
  PDF(
      () -> ReaderCheck.of("方案.pdf", PdfReader::new, UnaryOperator.identity()),
      () -> Seeds.mapped(Seeds.objects(), PdfFrame::ofObjects),
      "io.planwright.read.**:org.apache.pdfbox.pdfparser.**:org.apache.pdfbox.pdmodel.**",
      Words.PDF,
      16384),
  /** The objects of a PDF whose table of objects is always right. */
  PDF_OBJECTS(
      () -> ReaderCheck.of("方案.pdf", PdfReader::new, PdfFrame::ofObjects),
      Seeds::objects,
      "io.planwright.read.**:org.apache.pdfbox.**:org.apache.fontbox.**",
      Words.PDF,
      16384),
  /** What a page of a PDF draws. */
  PDF_CONTENT(
      () -> ReaderCheck.of("方案.pdf", PdfReader::new, PdfFrame::ofContent),
      Seeds::drawn,
      "io.planwright.read.**:org.apache.pdfbox.contentstream.**",
      Words.PDF,
      8192),
  /** The XML parts of an OFD file. */
  OFD(
      () -> ReaderCheck.of("方案.ofd", OfdReader::new, Parts::zip),
      () -> Seeds.mapped(Seeds.ofd(), Parts::ofZip),
      "io.planwright.read.**",
      Words.OFD,
      16384),
  /** Any file, from its bytes to its facts: formats are told apart and read. */
  FILE(Target::fileCheck, Seeds::files, "io.planwright.**", Words.HTML, 16384),
  /** Repairing a text. */
  CLEAN(StepChecks::cleaner, Seeds::texts, "io.planwright.extract.clean.**", Words.POLICY, 4096),
  /** Cutting a text into documents and sections. */
  OUTLINE(
      StepChecks::outline,
      Seeds::texts,
      "io.planwright.extract.clean.**:io.planwright.extract.split.**"
          + ":io.planwright.extract.outline.**:io.planwright.lexicon.**",
      Words.POLICY,
      4096),
  /** Finding numbers and their units. */
  FIGURES(
      StepChecks::figures,
      Seeds::texts,
      "io.planwright.extract.clean.**:io.planwright.extract.quantity.**:io.planwright.lexicon.**",
      Words.POLICY,
      2048),
  /** Finding tables, with cells and without. */
  TABLES(
      StepChecks::tables,
      Seeds::texts,
      "io.planwright.extract.clean.**:io.planwright.extract.table.**",
      Words.POLICY,
      4096),
  /** The whole pipeline over texts. */
  EXTRACT(
      Target::textCheck,
      Seeds::texts,
      "io.planwright.extract.**:io.planwright.rule.**:io.planwright.lexicon.**",
      Words.POLICY,
      6144),
  /** The whole pipeline over texts put together of fragments. */
  FRAGMENTS(
      Target::fragmentCheck,
      Seeds::programs,
      "io.planwright.extract.**:io.planwright.rule.**:io.planwright.lexicon.**",
      Words.POLICY,
      1024),
  /** The whole pipeline over one sentence many times: what takes more than linear time shows. */
  REPEATED(
      Target::repeatedCheck,
      Seeds::sentences,
      "io.planwright.extract.**:io.planwright.rule.**:io.planwright.lexicon.**",
      Words.POLICY,
      300);

  /** Generous: coverage counting makes code several times slower. */
  private static final Duration MOST = Duration.ofSeconds(10);

  /** What a sentence is repeated to; at two million characters a second a matter of moments. */
  private static final int LONG_TEXT = 16_384;

  @SuppressWarnings("ImmutableEnumChecker") // a method, nothing it could change
  private final Supplier<Check> check;

  @SuppressWarnings("ImmutableEnumChecker") // a method, nothing it could change
  private final Supplier<List<byte[]>> seeds;

  private final String instrumented;
  private final Words words;
  private final int longest;

  Target(
      Supplier<Check> check,
      Supplier<List<byte[]>> seeds,
      String instrumented,
      Words words,
      int longest) {
    this.check = check;
    this.seeds = seeds;
    this.instrumented = instrumented;
    this.words = words;
    this.longest = longest;
  }

  /** The target with a name as on the command line, such as {@code pdf-content}. */
  static Target labelled(String label) {
    return valueOf(label.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** Its name on the command line. */
  String label() {
    return name().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** What holds for its inputs. Loads what it needs; keep it. */
  Check check() {
    return new TimeLimit(MOST, check.get());
  }

  /** Inputs to start from. */
  List<byte[]> seeds() {
    return seeds.get();
  }

  /** The packages whose coverage guides the fuzzer, as Jazzer takes them. */
  String instrumented() {
    return instrumented;
  }

  /** Words to put into inputs. */
  Words words() {
    return words;
  }

  /** The most bytes of an input. */
  int longest() {
    return longest;
  }

  private static Check fileCheck() {
    ExtractionCheck extraction = new ExtractionCheck();
    return new ReaderCheck(
        "方案", Readers.standard(Locale.ENGLISH), UnaryOperator.identity(), extraction::on);
  }

  private static Check textCheck() {
    ExtractionCheck extraction = new ExtractionCheck();
    return input -> extraction.on(Texts.source(Texts.of(input)));
  }

  private static Check fragmentCheck() {
    ExtractionCheck extraction = new ExtractionCheck();
    Fragments fragments = new Fragments();
    return input -> extraction.on(Texts.source(fragments.text(input)));
  }

  private static Check repeatedCheck() {
    ExtractionCheck extraction = new ExtractionCheck();
    return input -> {
      String sentence = Texts.of(input);
      int times = LONG_TEXT / Math.max(1, sentence.length());
      extraction.on(Texts.source(sentence.repeat(times)));
    };
  }
}
