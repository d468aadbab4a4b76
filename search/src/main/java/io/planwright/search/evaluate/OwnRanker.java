package io.planwright.search.evaluate;

import io.planwright.model.Extraction;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Source;
import io.planwright.search.Hit;
import io.planwright.search.Plan;
import io.planwright.search.PolicyIndex;
import io.planwright.search.SearchRequest;
import io.planwright.search.SearchRequest.Kind;
import io.planwright.search.SearchRequest.Order;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.evaluate.ClauseList.Entry;
import io.planwright.search.index.IndexBuilder;
import io.planwright.search.index.IndexException;
import io.planwright.search.query.PolicyQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Our search as every user has it: an index on disk, made for this purpose and removed after. */
final class OwnRanker implements Ranker {
  private final ClauseList clauses;
  private final Path folder;
  private final PolicyIndex index;

  private OwnRanker(ClauseList clauses, Path folder, PolicyIndex index) {
    this.clauses = clauses;
    this.folder = folder;
    this.index = index;
  }

  /** Indexes the plans of the clauses. */
  static OwnRanker of(ClauseList clauses, PolicyWords words) throws IOException {
    Path folder = Files.createTempDirectory("planwright-evaluate");
    try {
      write(clauses, words, folder);
      return new OwnRanker(clauses, folder, PolicyIndex.open(folder, words));
    } catch (IndexException e) {
      remove(folder);
      throw new IllegalStateException("an index of our own making is refused", e);
    } catch (IOException | RuntimeException e) {
      remove(folder);
      throw e;
    }
  }

  /** The plans our search does not show, since they are copies of others. */
  static Set<Plan> copies(List<Plan> plans, PolicyWords words) throws IOException {
    Set<Plan> copies = new HashSet<>(plans);
    try (OwnRanker ranker = of(new ClauseList(plans), words)) {
      var everything =
          new SearchRequest(
              PolicyQuery.all(), Kind.DOCUMENTS, Order.RELEVANCE, Math.max(1, plans.size()));
      Set<String> shown = new HashSet<>();
      ranker.index.search(everything).hits().forEach(hit -> shown.add(identity(hit.plan())));
      copies.removeIf(plan -> shown.contains(identity(plan)));
    }
    return copies;
  }

  private static String identity(Plan plan) {
    return plan.source().path() + '\n' + plan.document().id();
  }

  private static void write(ClauseList clauses, PolicyWords words, Path folder)
      throws IOException, IndexException {
    Map<String, Set<Plan>> files = new LinkedHashMap<>();
    for (Entry entry : clauses.entries()) {
      files
          .computeIfAbsent(entry.plan().source().path(), path -> new LinkedHashSet<>())
          .add(entry.plan());
    }
    try (IndexBuilder builder = IndexBuilder.open(folder, words)) {
      for (Map.Entry<String, Set<Plan>> file : files.entrySet()) {
        List<Plan> plans = List.copyOf(file.getValue());
        Source source = plans.getFirst().source();
        List<PolicyDocument> documents = plans.stream().map(Plan::document).toList();
        Extraction extraction = new Extraction(source, documents, List.of());
        builder.put(builder.prepare(file.getKey(), extraction, text(plans)));
      }
      builder.commit();
    }
  }

  /** The text of a file as far as it belongs to plans, each where it stood. */
  private static String text(List<Plan> plans) {
    int length = plans.stream().mapToInt(plan -> plan.document().span().end()).max().orElse(0);
    StringBuilder text = new StringBuilder(" ".repeat(length));
    for (Plan plan : plans) {
      text.replace(plan.document().span().start(), plan.document().span().end(), plan.text());
    }
    return text.toString();
  }

  @Override
  public List<Integer> best(PolicyQuery query, int depth) throws IOException {
    var request = new SearchRequest(query, Kind.CLAUSES, Order.RELEVANCE, depth);
    List<Integer> best = new ArrayList<>();
    for (Hit hit : index.search(request).hits()) {
      if (hit.found() instanceof Hit.Found.OfClause found) {
        best.add(clauses.numberOf(hit.plan(), found.clause()));
      }
    }
    return best;
  }

  @Override
  public void close() throws IOException {
    try {
      index.close();
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
