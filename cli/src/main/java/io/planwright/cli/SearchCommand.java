package io.planwright.cli;

import io.planwright.search.SearchRequest;
import io.planwright.search.SearchRequest.Kind;
import io.planwright.search.SearchRequest.Order;
import io.planwright.search.SearchResult;
import io.planwright.search.Suggestion;
import io.planwright.search.query.Field;
import io.planwright.search.query.Filter;
import io.planwright.search.query.PolicyQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright search}: finds clauses, targets, incentives, duties and documents in an index.
 *
 * <p>Example: {@code planwright search "首次认定 奖励 地区:杭州市" --index 索引}.
 */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "QUERY")
  private List<String> words = new ArrayList<>();

  @Option(names = "--in", paramLabel = "KIND", converter = Converters.OfSearchKind.class, order = 2)
  private Kind kind = Kind.CLAUSES;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      converter = Converters.OfSearchOrder.class,
      order = 3)
  private Order order = Order.RELEVANCE;

  @Option(names = "--explain", order = 4)
  private boolean explained;

  @Mixin private FoundOptions found = new FoundOptions();

  @Mixin private SearchConditions conditions = new SearchConditions();

  SearchCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    ComparisonOutput output = found.output(context);
    SearchRequest request = new SearchRequest(query(), kind, order, found.limit(), explained);
    return found.ask(
        context,
        index -> {
          SearchResult result = index.search(request);
          if (result.total() == 0) {
            context.console().note(context.text("search.nothing", request.query().toString()));
          } else if (result.loosened()) {
            context.console().note(context.text("search.loosened"));
          }
          result.suggestions().forEach(this::suggest);
          String asked = request.query().toString();
          if (result.total() > 0) {
            output.deliver(new FoundView(context.messages(), asked, kind, result));
          }
          return result.total() > 0 ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
        });
  }

  private void suggest(Suggestion suggestion) {
    String key =
        switch (suggestion.change()) {
          case SPELLING -> "search.meant";
          case WITHOUT_CONDITION -> "search.without";
        };
    context.console().note(context.text(key, suggestion.query(), suggestion.total()));
  }

  /** What was typed, and the options, which mean the same as the fields of a query. */
  private PolicyQuery query() {
    QueryTrouble trouble = new QueryTrouble(context);
    PolicyQuery query =
        words.isEmpty() ? PolicyQuery.all() : trouble.read(String.join(" ", words), "QUERY");
    for (Map.Entry<Field, String> condition : conditions.given().entrySet()) {
      String line = condition.getKey().label() + ":" + condition.getValue();
      for (Filter filter : trouble.read(line, "--" + condition.getKey().code()).filters()) {
        query = query.with(filter);
      }
    }
    return query;
  }
}
