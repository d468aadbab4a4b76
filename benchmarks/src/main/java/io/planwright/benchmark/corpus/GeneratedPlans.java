package io.planwright.benchmark.corpus;

import io.planwright.cli.json.ExtractionJson;
import io.planwright.cli.json.JsonWriter;
import io.planwright.model.Incentive;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Responsibility;
import io.planwright.model.Target;
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
import org.jspecify.annotations.Nullable;

/** Writes generated plans as JSON lines, and their clauses and records as lines of text. */
public final class GeneratedPlans {
  /** The JSON of the plans, one a line, as {@code extract --with-text} writes it. */
  public static final String JSON = "plans.jsonl";

  /** The words of all clauses, one clause a line. */
  public static final String CLAUSES = "clauses.txt";

  /**
   * The words of all records by which they are found, one record a line: clauses with the headings
   * above them and the title; targets, incentives and responsibilities with their quotes, what they
   * are about, the headings and the title.
   */
  public static final String RECORDS = "records.txt";

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
        Writer lines = lines(folder.resolve(CLAUSES));
        Writer records = lines(folder.resolve(RECORDS))) {
      for (; count < clauses; plans++) {
        GeneratedPlan plan = generator.plan(plans);
        JsonWriter writer = JsonWriter.compact(json);
        new ExtractionJson(writer, true).write(plan.extraction(), plan.text());
        writer.finish();
        bytes += plan.text().getBytes(StandardCharsets.UTF_8).length;
        for (Plan one : Plan.of(plan.extraction(), plan.text())) {
          String title = String.valueOf(one.document().metadata().title());
          for (Clause clause : Clauses.of(one)) {
            line(lines, clause.text());
            line(records, clause.text(), clause.heading(), title);
            count++;
          }
          facts(one.document(), title, records);
        }
      }
    }
    return new Size(plans, count, bytes);
  }

  private static Writer lines(Path file) throws IOException {
    return new OutputStreamWriter(
        new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8);
  }

  private static void facts(PolicyDocument document, String title, Writer records)
      throws IOException {
    for (Target one : document.targets()) {
      line(
          records,
          one.quote().text(),
          one.indicator().name(),
          one.scope(),
          one.provenance().section(),
          title);
    }
    for (Incentive one : document.incentives()) {
      line(
          records,
          one.quote().text(),
          one.trigger().text(),
          one.instrument().code(),
          one.provenance().section(),
          title);
    }
    for (Responsibility one : document.responsibilities()) {
      line(
          records,
          one.quote().text(),
          String.join("、", one.lead()),
          String.join("、", one.support()),
          one.provenance().section(),
          title);
    }
  }

  private static void line(Writer lines, @Nullable String... parts) throws IOException {
    for (String part : parts) {
      if (part != null) {
        lines.write(part.replace('\n', ' '));
        lines.write(' ');
      }
    }
    lines.write('\n');
  }
}
