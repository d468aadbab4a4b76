package io.planwright.benchmark;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.planwright.extract.Extractor;
import io.planwright.model.Extraction;
import io.planwright.read.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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

/** From source text to all facts, beside bare segmentation of the same text by HanLP. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ExtractionBenchmark {
  private final Extractor extractor = Extractor.create(Locale.CHINESE);
  private final Segment segment =
      HanLP.newSegment()
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false)
          .enablePlaceRecognize(false)
          .enableOrganizationRecognize(false);

  private List<SourceText> texts = List.of();

  /** Reads the texts. */
  @Setup
  public void read() throws IOException {
    texts = Samples.texts();
  }

  /** All facts of all texts. */
  @Benchmark
  public void extract(Characters count, Blackhole sink) {
    for (SourceText text : texts) {
      Extraction extraction = extractor.extract(text);
      sink.consume(extraction);
      count.characters += text.text().length();
    }
  }

  /** HanLP's Viterbi segmenter without names. */
  @Benchmark
  public void segmentWithHanlp(Characters count, Blackhole sink) {
    for (SourceText text : texts) {
      List<Term> terms = segment.seg(text.text());
      sink.consume(terms);
      count.characters += text.text().length();
    }
  }
}
