package io.planwright.benchmark.search;

import com.sun.management.OperatingSystemMXBean;
import io.planwright.benchmark.corpus.GeneratedPlans;
import io.planwright.search.PolicyIndex;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexException;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Measures an index of generated plans beside bare Lucene indexes of the same text, in turn: of the
 * clauses' text, once each, and of all that the records are found by.
 *
 * <p>Arguments: the folder to work in, the number of clauses, the number of rounds, and what to do:
 * {@code index}, {@code search}, {@code all}, or {@code bare}: a bare index of the text of all
 * records alone, for who takes the time of the whole process.
 */
public final class IndexMeasurement {
  private static final long SEED = 20_261_122;
  private static final double MEGABYTE = 1 << 20;
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final PrintStream out;
  private final Path folder;
  private final PolicyWords words = PlanwrightIndex.words();

  private IndexMeasurement(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  /** Runs the measurements. */
  public static void main(String[] arguments) throws IOException, IndexException {
    Path folder = Path.of(arguments[0]);
    long clauses = Long.parseLong(arguments[1]);
    int rounds = Integer.parseInt(arguments[2]);
    String what = arguments[3];
    if (what.equals("bare")) {
      Path index = folder.resolve("bare");
      Folders.delete(index);
      BareIndex.write(folder.resolve(GeneratedPlans.RECORDS), index, THREADS);
      return;
    }
    IndexMeasurement measurement = new IndexMeasurement(System.out, folder);
    if (!what.equals("search")) {
      measurement.index(clauses, rounds);
    }
    if (!what.equals("index")) {
      measurement.search();
    }
  }

  private void say(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }

  private void index(long clauses, int rounds) throws IOException, IndexException {
    Files.createDirectories(folder);
    GeneratedPlans.Size size = GeneratedPlans.write(folder, SEED, clauses);
    Path json = folder.resolve(GeneratedPlans.JSON);
    say(
        "%d plans, %d clauses, text %.0f MB, JSON %.0f MB, %d threads",
        size.plans(),
        size.clauses(),
        size.textBytes() / MEGABYTE,
        Files.size(json) / MEGABYTE,
        THREADS);
    Path own = folder.resolve("index");
    for (int round = 1; round <= rounds; round++) {
      Cost clausesAlone = bare(GeneratedPlans.CLAUSES);
      Cost records = bare(GeneratedPlans.RECORDS);
      Cost planwright = cost(own, () -> PlanwrightIndex.write(json, own, THREADS, words));
      say(
          "round %d: planwright %.1f s, %.0f clauses a second; of the processors %.1f s, %.0f clauses"
              + " a second and core; %.0f MB = %.2f of the text",
          round,
          planwright.seconds,
          size.clauses() / planwright.seconds,
          planwright.processor,
          size.clauses() / planwright.processor,
          planwright.bytes / MEGABYTE,
          (double) planwright.bytes / size.textBytes());
      beside("bare index of the clauses' text alone", clausesAlone, planwright);
      beside("bare index of the text of all records", records, planwright);
    }
  }

  private void beside(String what, Cost bare, Cost own) {
    say(
        "  %s: %.1f s, planwright %.2f times; of the processors %.1f s, %.2f times; %.0f MB, %.2f"
            + " times",
        what,
        bare.seconds,
        own.seconds / bare.seconds,
        bare.processor,
        own.processor / bare.processor,
        bare.bytes / MEGABYTE,
        (double) own.bytes / bare.bytes);
  }

  private Cost bare(String lines) throws IOException, IndexException {
    Path index = folder.resolve("bare");
    return cost(index, () -> BareIndex.write(folder.resolve(lines), index, THREADS));
  }

  /** What an index cost: time, time of the processors, and room. */
  private record Cost(double seconds, double processor, long bytes) {}

  /** Writes an index. */
  private interface Writing {
    void write() throws IOException, IndexException;
  }

  private static Cost cost(Path index, Writing writing) throws IOException, IndexException {
    Folders.delete(index);
    long begin = System.nanoTime();
    double processor = processor();
    writing.write();
    return new Cost(seconds(begin), processor() - processor, Folders.bytes(index));
  }

  private void search() throws IOException, IndexException {
    long begin = System.nanoTime();
    try (PolicyIndex index = PolicyIndex.open(folder.resolve("index"), words)) {
      say("opened in %.2f s", seconds(begin));
      new QueryMeasurement(index).print(out);
    }
  }

  /** The seconds this process has had of the processors: others on the machine do not count. */
  private static double processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / (double) TimeUnit.SECONDS.toNanos(1);
  }

  private static double seconds(long begin) {
    return (double) (System.nanoTime() - begin) / TimeUnit.SECONDS.toNanos(1);
  }
}
