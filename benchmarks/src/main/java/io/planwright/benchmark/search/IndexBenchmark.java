package io.planwright.benchmark.search;

import io.planwright.benchmark.corpus.GeneratedPlans;
import io.planwright.search.PolicyIndex;
import io.planwright.search.SearchRequest;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From the JSON of generated plans to an index, beside bare Lucene indexes of the same text; and
 * all questions asked of it. Each operation is on so many clauses, or all questions once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g", "--enable-native-access=ALL-UNNAMED"})
public class IndexBenchmark {
  private static final long SEED = 20_261_122;

  /** How many clauses. */
  @Param("20000")
  public long clauses;

  private final PolicyWords words = PlanwrightIndex.words();
  private final int threads = Runtime.getRuntime().availableProcessors();
  private List<SearchRequest> questions = List.of();
  private Path folder = Path.of("");
  private @Nullable PolicyIndex index;

  /** Writes plans and the index to search in. */
  @Setup
  public void prepare() throws IOException, IndexException {
    folder = Files.createTempDirectory("planwright-benchmark");
    GeneratedPlans.write(folder, SEED, clauses);
    PlanwrightIndex.write(json(), folder.resolve("searched"), threads, words);
    index = PolicyIndex.open(folder.resolve("searched"), words);
    questions = Questions.lines().stream().map(Questions::request).toList();
  }

  private Path json() {
    return folder.resolve(GeneratedPlans.JSON);
  }

  /** Removes them. */
  @TearDown
  public void remove() throws IOException {
    Objects.requireNonNull(index).close();
    Folders.delete(folder);
  }

  /** What {@code planwright index} does. */
  @Benchmark
  public void index() throws IOException, IndexException {
    Path own = folder.resolve("own");
    Folders.delete(own);
    PlanwrightIndex.write(json(), own, threads, words);
  }

  /** The clauses' text alone. */
  @Benchmark
  public void bareIndexOfClauses() throws IOException {
    bare(GeneratedPlans.CLAUSES);
  }

  /** The text of all records, so that all can be found that Planwright finds. */
  @Benchmark
  public void bareIndexOfRecords() throws IOException {
    bare(GeneratedPlans.RECORDS);
  }

  private void bare(String lines) throws IOException {
    Path bare = folder.resolve("bare");
    Folders.delete(bare);
    BareIndex.write(folder.resolve(lines), bare, threads);
  }

  /** All questions once: ten hits each, and facets. */
  @Benchmark
  public void search(Blackhole sink) throws IOException {
    for (SearchRequest question : questions) {
      sink.consume(Objects.requireNonNull(index).search(question));
    }
  }
}
