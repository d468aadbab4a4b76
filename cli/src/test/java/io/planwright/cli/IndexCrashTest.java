package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.json.ExtractionJson;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.output.IndexDelivery.Batch;
import io.planwright.search.Clauses;
import io.planwright.search.Plan;
import io.planwright.search.PolicyIndex;
import io.planwright.search.SearchRequest;
import io.planwright.search.SearchRequest.Kind;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexException;
import io.planwright.search.query.PolicyQuery;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An index is written by a process that is killed (SIGKILL) again and again, and read all the time.
 *
 * <p>What must hold at any moment: the index opens, and of the sources in their order it holds the
 * new state of the first ones and the old state of the others, the border lying at the end of a
 * batch. So it holds exactly the documents of the last commit, each whole with all its records and
 * none twice. One more run completes it to what an undisturbed run would have left.
 */
final class IndexCrashTest {
  private static final int KILLS = 50;
  private static final int KILLS_OF_THE_PROGRAM = 4;
  private static final int LANES = 2;
  private static final int KILLS_IN_A_ROW = 5;
  private static final int SOURCES = 160;
  private static final int BATCH = 13;
  private static final int JOBS = 2;
  private static final int READERS = 3;

  private static final int FIRST_YEAR = 2100;

  @TempDir private Path folder;

  /** How the index is written. */
  private interface Writing {
    /** The main class that does it. */
    Class<?> program();

    /** Does it in this process. */
    void run(Path json, Path index) throws IOException, IndexException;

    PolicyWords words();
  }

  /** The program, with all its dictionaries. */
  private static final class WholeProgram implements Writing {
    private final PolicyWords words = PolicyVocabulary.load();

    @Override
    public Class<?> program() {
      return Main.class;
    }

    @Override
    public void run(Path json, Path index) {
      assertThat(Run.of(arguments(json, index).toArray()).exitCode()).isZero();
    }

    @Override
    public PolicyWords words() {
      return words;
    }
  }

  /** The same classes without what takes the program its time to start. */
  private static final class Kernel implements Writing {
    private final PolicyWords words = IndexWriting.words();

    @Override
    public Class<?> program() {
      return IndexWriting.class;
    }

    @Override
    public void run(Path json, Path index) throws IOException, IndexException {
      IndexWriting.write(json, index, Batch.of(BATCH), words);
    }

    @Override
    public PolicyWords words() {
      return words;
    }
  }

  @Test
  void killedAtAnyMomentItHoldsTheLastCommitAndIsCompletedByTheNextRun()
      throws InterruptedException, ExecutionException {
    Writing kernel = new Kernel();
    try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
      List<Future<Integer>> kills =
          IntStream.range(0, LANES)
              .mapToObj(i -> lanes.submit(() -> lane(i, kernel).kill(KILLS / LANES)))
              .toList();
      int midway = 0;
      for (Future<Integer> lane : kills) {
        midway += lane.get();
      }
      // The kills do not all come before the first commit or behind the last.
      assertThat(midway).isGreaterThan(KILLS / 5);
    }
  }

  @Test
  void soDoesTheWholeProgram() throws IOException, IndexException, InterruptedException {
    assertThat(lane(0, new WholeProgram()).kill(KILLS_OF_THE_PROGRAM)).isNotNegative();
  }

  private Lane lane(int number, Writing writing) throws IOException, IndexException {
    Lane lane = new Lane(Files.createDirectory(folder.resolve("路" + number)), writing, number);
    lane.write(0);
    lane.complete();
    return lane;
  }

  @Test
  void readersSeeWholeBatchesWhileTheIndexIsWritten()
      throws IOException, IndexException, InterruptedException, ExecutionException {
    Lane lane = lane(0, new Kernel());
    AtomicBoolean ended = new AtomicBoolean();
    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      List<Future<Set<Integer>>> seen =
          IntStream.range(0, READERS)
              .mapToObj(reader -> readers.submit(() -> lane.borders(ended)))
              .toList();
      try {
        for (int state = 1; state <= 6; state++) {
          lane.write(state);
          lane.complete();
        }
      } finally {
        ended.set(true);
      }
      Set<Integer> borders = new TreeSet<>();
      for (Future<Set<Integer>> one : seen) {
        borders.addAll(one.get());
      }
      assertThat(borders).hasSizeGreaterThan(3).allMatch(m -> m == SOURCES || isBorder(m));
    }
  }

  /** An index with its JSON, in a folder of its own. */
  private static final class Lane {
    private final Path folder;
    private final Path json;
    private final Path index;
    private final Writing writing;
    private final Random random;

    Lane(Path folder, Writing writing, long seed) {
      this.folder = folder;
      this.json = folder.resolve("全部.jsonl");
      this.index = folder.resolve("索引");
      this.writing = writing;
      this.random = new Random(seed);
    }

    void complete() throws IOException, IndexException {
      writing.run(json, index);
    }

    /** Kills so many processes; how many of them after a commit and before the last. */
    int kill(int times) throws IOException, IndexException, InterruptedException {
      long window = window();
      int state = 1;
      int kills = 0;
      int midway = 0;
      for (int tries = 0; kills < times && tries < 2 * times; tries++) {
        state++;
        write(state);
        int done = 0;
        for (int i = 0; i < KILLS_IN_A_ROW && done < SOURCES && kills < times; i++) {
          boolean killed = kill(random.nextLong(window));
          int now = border(state);
          assertThat(now).isGreaterThanOrEqualTo(done);
          assertThat(now == SOURCES || isBorder(now - done)).as("%d → %d", done, now).isTrue();
          midway += now > done && now < SOURCES ? 1 : 0;
          kills += killed ? 1 : 0;
          done = now;
        }
        complete();
        assertThat(border(state)).isEqualTo(SOURCES);
      }
      assertThat(kills).isEqualTo(times);
      return midway;
    }

    /** Opens the index all the time; which borders between states there were. */
    Set<Integer> borders(AtomicBoolean ended) throws IOException, IndexException {
      Set<Integer> borders = new TreeSet<>();
      while (!ended.get()) {
        List<String> texts = texts();
        assertThat(texts).hasSize(SOURCES);
        int newest = state(texts.getFirst());
        borders.add(border(texts, newest));
      }
      return borders;
    }

    private int border(int state) throws IOException, IndexException {
      List<String> texts = texts();
      assertThat(texts).hasSize(SOURCES);
      return border(texts, state);
    }

    /** How many of the first sources are in this state; the others must be in the one before. */
    private static int border(List<String> texts, int state) {
      int border = 0;
      while (border < SOURCES && texts.get(border).equals(text(border, state))) {
        border++;
      }
      for (int i = border; i < SOURCES; i++) {
        assertThat(texts.get(i)).as("source %d", i).isEqualTo(text(i, state - 1));
      }
      return border;
    }

    /** The texts of all sources in order, after a look whether everything else fits them. */
    private List<String> texts() throws IOException, IndexException {
      try (PolicyIndex open = PolicyIndex.open(index, writing.words())) {
        List<Plan> plans = open.plans();
        assertThat(plans.stream().map(plan -> plan.source().path() + plan.document().id()))
            .doesNotHaveDuplicates();
        assertThat(open.sources()).hasSize(plans.size() / 2);
        assertThat(total(open, Kind.DOCUMENTS)).isEqualTo(plans.size());
        assertThat(total(open, Kind.CLAUSES))
            .isEqualTo(plans.stream().mapToInt(plan -> Clauses.of(plan).size()).sum());
        assertThat(total(open, Kind.TARGETS))
            .isEqualTo(plans.stream().mapToInt(plan -> plan.document().targets().size()).sum());
        return plans.stream().map(Plan::text).filter(text -> !text.isEmpty()).toList();
      }
    }

    static int total(PolicyIndex open, Kind kind) throws IOException {
      return open.search(
              new SearchRequest(PolicyQuery.all(), kind, SearchRequest.Order.RELEVANCE, 1))
          .total();
    }

    /**
     * Starts a run and kills it some time after it has begun to write; false when it ended before.
     */
    private boolean kill(long delayInMilliseconds) throws IOException, InterruptedException {
      Set<String> before = files();
      Process process = start();
      while (process.isAlive() && files().equals(before)) {
        process.waitFor(2, TimeUnit.MILLISECONDS);
      }
      boolean ended = process.waitFor(delayInMilliseconds, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertThat(ended && process.exitValue() != 0).as(errors()).isFalse();
      return !ended;
    }

    /** How long an undisturbed process writes, in milliseconds. */
    private long window() throws IOException, InterruptedException {
      write(1);
      Set<String> before = files();
      Process process = start();
      while (process.isAlive() && files().equals(before)) {
        process.waitFor(2, TimeUnit.MILLISECONDS);
      }
      long begin = System.nanoTime();
      assertThat(process.waitFor()).as(errors()).isZero();
      return Math.max(100, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }

    private Set<String> files() throws IOException {
      try (Stream<Path> files = Files.list(index)) {
        return new TreeSet<>(files.map(Path::toString).toList());
      }
    }

    private String errors() throws IOException {
      return Files.readString(folder.resolve("errors.txt"));
    }

    private Process start() throws IOException {
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  writing.program().getName()));
      command.addAll(arguments(json, index));
      return new ProcessBuilder(command)
          .redirectError(folder.resolve("errors.txt").toFile())
          .redirectOutput(new File(folder.toFile(), "output.txt"))
          .start();
    }

    /** All sources in one state, as JSON lines. */
    void write(int state) throws IOException {
      var line = new ByteArrayOutputStream();
      JsonWriter writer = JsonWriter.compact(line);
      new ExtractionJson(writer, true).write(HandmadePlan.extraction("方案.txt"), HandmadePlan.TEXT);
      writer.finish();
      String plan = line.toString(StandardCharsets.UTF_8);
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < SOURCES; i++) {
        // Plans of different places are no copies of each other, which would be shown once.
        all.append(
            inState(plan, i, state)
                .replace("方案.txt", "方案%04d.txt".formatted(i))
                .replace("\"region\":\"澄湾区\"", "\"region\":\"第%04d区\"".formatted(i)));
      }
      Files.writeString(json, all);
    }
  }

  private static boolean isBorder(int sources) {
    return sources % BATCH == 0;
  }

  private static List<String> arguments(Path json, Path index) {
    return List.of(
        "index",
        json.toString(),
        "--index",
        index.toString(),
        "--batch",
        String.valueOf(BATCH),
        "--jobs",
        String.valueOf(JOBS));
  }

  private static String text(int source, int state) {
    return inState(HandmadePlan.TEXT, source, state);
  }

  /** Years and numbers are replaced by others of the same length: all spans stay. */
  private static String inState(String text, int source, int state) {
    return text.replace("2026", String.valueOf(FIRST_YEAR + state))
        .replace("212", String.valueOf(100 + source));
  }

  private static int state(String text) {
    int begin = text.indexOf("2024—") + "2024—".length();
    return Integer.parseInt(text.substring(begin, begin + 4)) - FIRST_YEAR;
  }
}
