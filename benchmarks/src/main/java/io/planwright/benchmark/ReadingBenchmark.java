package io.planwright.benchmark;

import io.planwright.benchmark.Samples.Sample;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From files to text with lines and tables, beside the bare text of the libraries underneath. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
  private final Readers readers = Readers.standard();
  private List<Sample> pdfs = List.of();
  private List<Sample> docxs = List.of();

  /** Reads the files. */
  @Setup
  public void read() throws IOException {
    pdfs = Samples.files(".pdf");
    docxs = Samples.files(".docx");
  }

  /** PDF with reading order, joined lines, tables and pages. */
  @Benchmark
  public void pdf(Blackhole sink) {
    for (Sample sample : pdfs) {
      SourceText text = readers.read(sample.name(), sample.content());
      sink.consume(text);
    }
  }

  /** The same files with PDFBox's text stripper. */
  @Benchmark
  public void pdfWithTextStripper(Blackhole sink) throws IOException {
    for (Sample sample : pdfs) {
      try (PDDocument document = Loader.loadPDF(sample.content())) {
        String text = new PDFTextStripper().getText(document);
        sink.consume(text);
      }
    }
  }

  /** Word files with numbering, tables and notes. */
  @Benchmark
  public void docx(Blackhole sink) {
    for (Sample sample : docxs) {
      SourceText text = readers.read(sample.name(), sample.content());
      sink.consume(text);
    }
  }

  /** The same files with POI's text extractor. */
  @Benchmark
  public void docxWithPoi(Blackhole sink) throws IOException {
    for (Sample sample : docxs) {
      try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(sample.content()));
          XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
        String text = extractor.getText();
        sink.consume(text);
      }
    }
  }
}
