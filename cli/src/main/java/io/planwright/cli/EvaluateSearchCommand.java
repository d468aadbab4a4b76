package io.planwright.cli;

import io.planwright.cli.output.Format;
import io.planwright.read.Limits;
import io.planwright.read.scan.ScanReading;
import io.planwright.search.Plan;
import io.planwright.search.evaluate.Evaluation;
import io.planwright.search.evaluate.Pool;
import io.planwright.search.evaluate.QuerySet;
import io.planwright.search.evaluate.QuerySetException;
import io.planwright.search.evaluate.QuerySetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright evaluate search}: how well the search finds what people judged relevant, next
 * to plain Lucene indexes of the same clauses.
 *
 * <p>Example: {@code planwright evaluate search} measures with the queries and samples of the
 * project; {@code planwright evaluate search 方案/ --queries 我的.tsv} with one's own.
 */
@Command(name = "search", sortOptions = false)
final class EvaluateSearchCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "PATH")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--index", paramLabel = "DIR", order = 1)
  private @Nullable String index;

  @Option(
      names = {"-q", "--queries"},
      paramLabel = "FILE",
      order = 2)
  private @Nullable String queries;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Converters.OfFormat.class,
      order = 3)
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      order = 4)
  private @Nullable String file;

  @Option(names = "--each", order = 5)
  private boolean each;

  @Option(names = "--pool", order = 6)
  private boolean pool;

  EvaluateSearchCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Indexes.quiet();
    QuerySet set = set();
    if (pool) {
      PlanSource.Fetched fetched = source().fetch();
      return print(set, fetched.material().plans(), fetched.exitCode());
    }
    ComparisonOutput output = ComparisonOutput.to(context, FoundOptions.FORMATS, format, file);
    PlanSource.Fetched fetched = source().fetch();
    List<Plan> plans = fetched.material().plans();
    Evaluation.Report report = Evaluation.run(set, plans, PolicyVocabulary.load());
    if (!report.lost().isEmpty()) {
      var first = report.lost().getFirst();
      context
          .console()
          .note(
              context.text(
                  "evaluate.lost",
                  report.lost().size(),
                  first.query().id(),
                  first.clause().toString()));
    }
    if (!report.unmeasured().isEmpty()) {
      context
          .console()
          .note(
              context.text(
                  "evaluate.unmeasured",
                  report.unmeasured().size(),
                  report.unmeasured().getFirst().id()));
    }
    return output.write(new EvaluationView(context.messages(), report, each), fetched);
  }

  /** The clauses to judge, as a table that can be filled in and read again. */
  private int print(QuerySet set, List<Plan> plans, int exitCode) throws IOException {
    byte[] table = Pool.table(set, plans, PolicyVocabulary.load()).getBytes(StandardCharsets.UTF_8);
    if (file == null) {
      context.console().data().write(table);
      context.console().flush();
    } else {
      Files.write(path(file), table);
      context.console().note(context.text("compare.written", file));
    }
    return exitCode;
  }

  private PlanSource source() throws IOException {
    if (!paths.isEmpty() && index != null) {
      throw context.usage("evaluate.pathOrIndex");
    }
    if (index != null) {
      return new IndexedPlans(context, index);
    }
    if (paths.isEmpty() && queries != null && !pool) {
      throw context.usage("evaluate.noPlans");
    }
    return new ExtractedPlans(
        context.reading(ScanReading.Mode.AUTO),
        paths.isEmpty() ? SampleFiles.of(context).stream().map(Path::toString).toList() : paths,
        Runtime.getRuntime().availableProcessors(),
        Limits.standard(),
        ExtractedPlans.Need.TEXT);
  }

  private QuerySet set() throws IOException {
    if (queries == null) {
      return QuerySetReader.samples();
    }
    Path place = path(queries);
    if (!Files.isRegularFile(place)) {
      throw context.usage("evaluate.noQueries", queries);
    }
    try {
      return QuerySetReader.read(Files.readAllBytes(place));
    } catch (QuerySetException e) {
      List<Object> values = new ArrayList<>(List.of(queries, String.valueOf(e.line())));
      values.addAll(e.values());
      throw context.usage("evaluate." + e.reason().name(), values.toArray());
    }
  }

  private Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw context.usage("output.badName", word);
    }
  }
}
