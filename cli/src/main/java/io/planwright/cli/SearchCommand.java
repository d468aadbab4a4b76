package io.planwright.cli;

import io.planwright.cli.console.Style;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.json.SearchJson;
import io.planwright.cli.output.Format;
import io.planwright.cli.table.SearchView;
import io.planwright.search.PolicyIndex;
import io.planwright.search.SearchRequest;
import io.planwright.search.SearchRequest.Kind;
import io.planwright.search.SearchRequest.Order;
import io.planwright.search.SearchResult;
import io.planwright.search.index.IndexException;
import io.planwright.search.query.Field;
import io.planwright.search.query.Filter;
import io.planwright.search.query.PolicyQuery;
import io.planwright.search.query.QueryException;
import io.planwright.search.query.QueryParser;
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

  @Option(names = "--index", paramLabel = "DIR", required = true, order = 1)
  private String folder = "";

  @Option(names = "--in", paramLabel = "KIND", converter = Converters.OfSearchKind.class, order = 2)
  private Kind kind = Kind.CLAUSES;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      converter = Converters.OfSearchOrder.class,
      order = 3)
  private Order order = Order.RELEVANCE;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      converter = Converters.OfCount.class,
      order = 4)
  private int limit = 10;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Converters.OfFormat.class,
      order = 5)
  private Format format = Format.TABLE;

  @Mixin private SearchConditions conditions = new SearchConditions();

  SearchCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (format != Format.TABLE && format != Format.JSON) {
      throw context.usage("search.format", format.code());
    }
    SearchRequest request = new SearchRequest(query(), kind, order, limit);
    try (PolicyIndex index =
        PolicyIndex.open(Indexes.path(context, folder), PolicyVocabulary.load())) {
      SearchResult result = index.search(request);
      if (result.total() == 0) {
        context.console().note(context.text("search.nothing", request.query().toString()));
        return ExitCode.NOTHING_FOUND;
      }
      if (result.loosened()) {
        context.console().note(context.text("search.loosened"));
      }
      show(request, result);
      return ExitCode.DONE;
    } catch (IndexException e) {
      throw Indexes.refused(context, e);
    }
  }

  private void show(SearchRequest request, SearchResult result) {
    if (format == Format.JSON) {
      JsonWriter json = JsonWriter.indented(context.console().data(), 0);
      new SearchJson(json).write(request, result);
      json.finish();
    } else {
      var terminal = context.console().terminal();
      new SearchView(context.messages(), terminal.width(), Style.of(terminal))
          .lines(result)
          .forEach(context.console()::printLine);
    }
    context.console().flush();
  }

  /** What was typed, and the options, which mean the same as the fields of a query. */
  private PolicyQuery query() {
    PolicyQuery query =
        words.isEmpty() ? PolicyQuery.all() : parsed(String.join(" ", words), "QUERY");
    for (Map.Entry<Field, String> condition : conditions.given().entrySet()) {
      String line = condition.getKey().label() + ":" + condition.getValue();
      for (Filter filter : parsed(line, "--" + condition.getKey().code()).filters()) {
        query = query.with(filter);
      }
    }
    return query;
  }

  private PolicyQuery parsed(String line, String where) {
    try {
      return new QueryParser().parse(line);
    } catch (QueryException e) {
      throw new CommandException(
          ExitCode.USAGE_OR_INPUT, new QueryTrouble(context).sentence(line, where, e));
    }
  }
}
