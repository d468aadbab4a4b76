package io.planwright.cli;

import io.planwright.cli.table.ClauseId;
import io.planwright.search.Clause;
import io.planwright.search.Clauses;
import io.planwright.search.Plan;
import io.planwright.search.PolicyIndex;
import io.planwright.search.SearchRequest;
import io.planwright.search.SearchResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright similar}: finds clauses of other places that say what one clause says.
 *
 * <p>Example: {@code planwright similar "云湖市#政策支持" --index 索引}.
 */
@Command(name = "similar", sortOptions = false)
final class SimilarCommand implements Callable<Integer> {
  /** So many names are listed when one does not tell which is meant. */
  private static final int NAMES_SHOWN = 20;

  /** So many characters of a clause without a heading. */
  private static final int WORDS_SHOWN = 40;

  private final CommandContext context;

  @Parameters(arity = "1", paramLabel = "DOC#SECTION", descriptionKey = "CLAUSE")
  private String place = "";

  @Option(names = "--same-place", order = 2)
  private boolean samePlace;

  @Mixin private FoundOptions found = new FoundOptions();

  SimilarCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    ComparisonOutput output = found.output(context);
    return found.ask(
        context,
        index -> {
          Plan plan = plan(index, place.split("#", 2)[0]);
          Clause clause = clause(plan);
          SearchResult result = index.similar(plan, clause, samePlace, found.limit());
          context.console().note(context.text("similar.to", plan.name(), clause.heading()));
          if (result.total() == 0) {
            context.console().note(context.text("similar.nothing"));
            return ExitCode.NOTHING_FOUND;
          }
          output.deliver(
              new FoundView(context.messages(), place, SearchRequest.Kind.CLAUSES, result));
          return ExitCode.DONE;
        });
  }

  private Plan plan(PolicyIndex index, String name) throws IOException {
    List<Plan> all = index.plans();
    List<Plan> meant = all.stream().filter(plan -> isPathOrId(plan, name)).toList();
    if (meant.isEmpty()) {
      meant = all.stream().filter(plan -> plan.name().contains(name)).toList();
    }
    if (meant.size() == 1 || (meant.size() > 1 && isOneText(meant))) {
      return meant.getFirst();
    }
    List<Plan> choice = meant.isEmpty() ? all : meant;
    choice.stream()
        .limit(NAMES_SHOWN)
        .forEach(plan -> context.console().note(plan.source().path() + "  " + plan.name()));
    throw context.usage(meant.isEmpty() ? "similar.noDocument" : "similar.severalDocuments", name);
  }

  /** The end of the path, or the beginning of the id, long enough to be meant. */
  private static boolean isPathOrId(Plan plan, String name) {
    String path = plan.source().path().replace('\\', '/');
    return path.equals(name) || path.endsWith("/" + name) || ClauseId.isMeant(plan, name);
  }

  private static boolean isOneText(List<Plan> plans) {
    return plans.stream().map(Plan::text).distinct().count() == 1;
  }

  private Clause clause(Plan plan) {
    List<Clause> clauses = Clauses.of(plan);
    String section = place.contains("#") ? place.substring(place.indexOf('#') + 1).strip() : "";
    Optional<Clause> meant =
        clauses.stream().filter(one -> String.valueOf(one.number()).equals(section)).findFirst();
    if (meant.isEmpty() && !section.isEmpty()) {
      meant =
          clauses.stream()
              .filter(one -> one.heading().replace(" ", "").contains(section.replace(" ", "")))
              .findFirst();
    }
    if (meant.isEmpty()) {
      clauses.forEach(one -> context.console().note(ClauseId.of(plan, one) + "  " + name(one)));
      throw context.usage("similar.noClause", place);
    }
    return meant.get();
  }

  /** The heading, or how the clause begins where it has none. */
  private static String name(Clause clause) {
    return clause.heading().isEmpty()
        ? clause.text().substring(0, Math.min(WORDS_SHOWN, clause.text().length()))
        : clause.heading();
  }
}
