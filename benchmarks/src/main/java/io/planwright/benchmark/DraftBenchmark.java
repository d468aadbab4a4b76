package io.planwright.benchmark;

import io.planwright.cli.parameters.ParametersReader;
import io.planwright.cli.parameters.UnfitParametersException;
import io.planwright.templates.Draft;
import io.planwright.templates.Drafter;
import io.planwright.templates.TemplateSet;
import io.planwright.templates.format.PaperFormat;
import io.planwright.templates.freemarker.TemplateFailure;
import io.planwright.templates.markup.MarkupException;
import io.planwright.templates.parameters.PlanParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** From a parameter file to a Word document, whole and in parts: the sample of the 三年行动方案. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx64m", "-XX:+UseSerialGC"})
public class DraftBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  private final byte[] file = TemplateSet.ACTION_PLAN.sample();
  private @Nullable Drafter drafter;
  private @Nullable PlanParameters parameters;

  /** Loads the templates. */
  @Setup
  public void load() throws IOException, UnfitParametersException {
    drafter = new Drafter(TemplateSet.ACTION_PLAN);
    parameters = new ParametersReader().read(file);
  }

  private Drafter drafter() {
    return Objects.requireNonNull(drafter);
  }

  /** Only the parameter file. */
  @Benchmark
  public PlanParameters read() throws UnfitParametersException {
    return new ParametersReader().read(file);
  }

  /** Only the templates. */
  @Benchmark
  public Draft write() throws TemplateFailure, MarkupException {
    return drafter().draft(Objects.requireNonNull(parameters));
  }

  /** All of it. */
  @Benchmark
  public byte[] docx()
      throws UnfitParametersException, TemplateFailure, MarkupException, IOException {
    Draft draft = drafter().draft(new ParametersReader().read(file));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PaperFormat.DOCX.writer(DAY).write(draft.paper(), bytes);
    return bytes.toByteArray();
  }
}
