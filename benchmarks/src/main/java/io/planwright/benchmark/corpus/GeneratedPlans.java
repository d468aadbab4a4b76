package io.planwright.benchmark.corpus;

import io.planwright.cli.json.ExtractionJson;
import io.planwright.cli.json.JsonWriter;
import io.planwright.search.Clause;
import io.planwright.search.Clauses;
import io.planwright.search.Plan;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes generated plans as JSON lines, and their clauses as lines of text. */
public final class GeneratedPlans {
  /** The JSON of the plans, one a line, as {@code extract --with-text} writes it. */
  public static final String JSON = "plans.jsonl";

  /** The words of all clauses, one clause a line. */
  public static final String CLAUSES = "clauses.txt";

  private GeneratedPlans() {}

  /**
   * How much was written.
   *
   * @param plans documents
   * @param clauses in them
   * @param textBytes of the documents' texts in UTF-8
   */
  public record Size(int plans, long clauses, long textBytes) {}

  /** Writes plans until they have so many clauses. */
  public static Size write(Path folder, long seed, long clauses) throws IOException {
    PlanGenerator generator = new PlanGenerator(seed);
    long count = 0;
    long bytes = 0;
    int plans = 0;
    try (OutputStream json =
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(JSON)), 1 << 16);
        Writer lines =
            new OutputStreamWriter(
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(CLAUSES)), 1 << 16),
                StandardCharsets.UTF_8)) {
      for (; count < clauses; plans++) {
        GeneratedPlan plan = generator.plan(plans);
        JsonWriter writer = JsonWriter.compact(json);
        new ExtractionJson(writer, true).write(plan.extraction(), plan.text());
        writer.finish();
        bytes += plan.text().getBytes(StandardCharsets.UTF_8).length;
        for (Plan one : Plan.of(plan.extraction(), plan.text())) {
          for (Clause clause : Clauses.of(one)) {
            lines.write(clause.text().replace('\n', ' '));
            lines.write('\n');
            count++;
          }
        }
      }
    }
    return new Size(plans, count, bytes);
  }
}
