package io.planwright.benchmark.search;

import com.sun.management.OperatingSystemMXBean;
import io.planwright.search.PolicyIndex;
import io.planwright.search.SearchRequest;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Asks the questions of {@code queries.tsv} again and again, in an order that changes. */
final class QueryMeasurement {
  private static final int WARMING_ROUNDS = 40;
  private static final int ROUNDS = 20;
  private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final PolicyIndex index;
  private final List<Question> questions = new ArrayList<>();

  /** A question and how long its answers took, in nanoseconds. */
  private static final class Question {
    private final String line;
    private final SearchRequest request;
    private final List<Long> times = new ArrayList<>();
    private final List<Long> processor = new ArrayList<>();
    private int total;

    Question(String line, SearchRequest request) {
      this.line = line;
      this.request = request;
    }
  }

  QueryMeasurement(PolicyIndex index) throws IOException {
    this.index = index;
    for (String line : Questions.lines()) {
      questions.add(new Question(line, Questions.request(line)));
    }
  }

  /** Measures, and prints all questions with their median and the whole. */
  void print(PrintStream out) throws IOException {
    Random random = new Random(1);
    long processor = 0;
    List<Question> order = new ArrayList<>(questions);
    for (int round = 0; round < WARMING_ROUNDS + ROUNDS; round++) {
      if (round == WARMING_ROUNDS) {
        processor = PROCESS.getProcessCpuTime();
      }
      Collections.shuffle(order, random);
      for (Question question : order) {
        long begin = System.nanoTime();
        long own = THREADS.getCurrentThreadCpuTime();
        question.total = index.search(question.request).total();
        long time = System.nanoTime() - begin;
        if (round >= WARMING_ROUNDS) {
          question.times.add(time);
          question.processor.add(THREADS.getCurrentThreadCpuTime() - own);
        }
      }
    }
    processor = PROCESS.getProcessCpuTime() - processor;
    List<Long> all = new ArrayList<>();
    List<Long> ofProcessor = new ArrayList<>();
    for (Question question : questions) {
      all.addAll(question.times);
      ofProcessor.addAll(question.processor);
      out.printf(
          Locale.ROOT,
          "%8.2f ms (processor %.2f ms)  %8d found  %s%n",
          percentile(question.times, 50),
          percentile(question.processor, 50),
          question.total,
          question.line);
    }
    out.printf(
        Locale.ROOT,
        "%d questions, %d rounds, facets counted: p50 %.2f ms, p90 %.2f ms, p99 %.2f ms%n",
        questions.size(),
        ROUNDS,
        percentile(all, 50),
        percentile(all, 90),
        percentile(all, 99));
    out.printf(
        Locale.ROOT,
        "of the processor, the asking thread: p50 %.2f ms, p90 %.2f ms, p99 %.2f ms;"
            + " all threads: mean %.2f ms%n",
        percentile(ofProcessor, 50),
        percentile(ofProcessor, 90),
        percentile(ofProcessor, 99),
        processor / NANOSECONDS_PER_MILLISECOND / (ROUNDS * questions.size()));
  }

  private static double percentile(List<Long> times, int percent) {
    long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    int place = Math.min(sorted.length - 1, sorted.length * percent / 100);
    return sorted[place] / NANOSECONDS_PER_MILLISECOND;
  }
}
