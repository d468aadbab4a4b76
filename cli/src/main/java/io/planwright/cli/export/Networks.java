package io.planwright.cli.export;

import io.planwright.cli.export.Network.Edge;
import io.planwright.cli.export.Network.Node;
import io.planwright.cli.sheet.Cell;
import io.planwright.model.Citation;
import io.planwright.model.Metadata;
import io.planwright.search.Plan;
import io.planwright.search.compare.CitationLinks;
import io.planwright.search.compare.document.SharedClauses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The networks of citations and of similarity. */
final class Networks {
  private static final List<String> NODE =
      List.of(
          "label",
          "inside",
          "region",
          "regionCode",
          "level",
          "year",
          "docNumber",
          "docType",
          "documentTitle",
          "source");

  private Networks() {}

  /** The plans and all they name; an edge for each pair and relation. */
  static Network citations(Facts facts) {
    Map<String, Node> nodes = plans(facts);
    Map<List<String>, Integer> weights = new LinkedHashMap<>();
    Map<List<String>, Citation.Relation> relations = new LinkedHashMap<>();
    for (CitationLinks.Link link : CitationLinks.of(facts.plans())) {
      String from = Ids.of(link.plan());
      String to = CitationTable.cited(link);
      if (!from.equals(to)) {
        nodes.computeIfAbsent(to, key -> outside(to, link.citation()));
        Citation.Relation relation = link.citation().relation();
        List<String> edge = List.of(from, to, relation.code());
        weights.merge(edge, 1, Integer::sum);
        relations.put(edge, relation);
      }
    }
    List<Edge> edges = new ArrayList<>();
    weights.forEach(
        (edge, weight) ->
            edges.add(
                new Edge(
                    edge.get(0),
                    edge.get(1),
                    List.of(Cell.of(relations.get(edge)), Cell.count(weight)))));
    return new Network(
        DataSet.CITATIONS.code(),
        true,
        NODE,
        List.of("relation", "weight"),
        List.copyOf(nodes.values()),
        edges);
  }

  /** The plans; an edge for each two with similar clauses. */
  static Network similarity(Facts facts, List<SharedClauses.Pair> pairs) {
    Map<List<String>, double[]> sums = new LinkedHashMap<>();
    for (SharedClauses.Pair pair : pairs) {
      List<String> edge = List.of(Ids.of(pair.first().plan()), Ids.of(pair.second().plan()));
      double[] sum = sums.computeIfAbsent(edge, key -> new double[3]);
      sum[0]++;
      sum[1] += pair.likeness();
      sum[2] += pair.equal() ? 1 : 0;
    }
    List<Edge> edges = new ArrayList<>();
    sums.forEach(
        (edge, sum) ->
            edges.add(
                new Edge(
                    edge.get(0),
                    edge.get(1),
                    List.of(
                        Cell.of(Tables.rounded(sum[1])),
                        Cell.count((int) sum[0]),
                        Cell.count((int) sum[2]),
                        Cell.of(Tables.rounded(sum[1] / sum[0]))))));
    return new Network(
        DataSet.SIMILARITY.code(),
        false,
        NODE,
        List.of("weight", "pairs", "equalPairs", "meanSimilarity"),
        List.copyOf(plans(facts).values()),
        edges);
  }

  private static Map<String, Node> plans(Facts facts) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (Plan plan : facts.plans()) {
      Metadata metadata = Columns.metadata(plan);
      nodes.putIfAbsent(
          Ids.of(plan),
          new Node(
              Ids.of(plan),
              List.of(
                  Cell.of(plan.name()),
                  Cell.of(true),
                  Cell.of(Columns.name(metadata.region())),
                  Cell.of(Columns.code(metadata.region())),
                  Cell.of(metadata.level()),
                  Cell.ordinal(year(metadata)),
                  Cell.of(metadata.docNumber()),
                  Cell.of(metadata.docType()),
                  Cell.of(metadata.title()),
                  Cell.of(plan.source().path()))));
    }
    return nodes;
  }

  private static Node outside(String id, Citation citation) {
    return new Node(
        id,
        List.of(
            Cell.of(citation.title()),
            Cell.of(false),
            Cell.EMPTY,
            Cell.EMPTY,
            Cell.EMPTY,
            Cell.EMPTY,
            Cell.of(citation.docNumber()),
            Cell.EMPTY,
            Cell.of(citation.title()),
            Cell.EMPTY));
  }

  private static @Nullable Integer year(Metadata metadata) {
    @Nullable LocalDate issued = metadata.dates().issued();
    return issued == null ? metadata.periodStart() : Integer.valueOf(issued.getYear());
  }
}
