package io.planwright.cli;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.json.SearchJson;
import io.planwright.cli.sheet.Grid;
import io.planwright.cli.sheet.HitGrids;
import io.planwright.cli.table.SearchView;
import io.planwright.search.SearchRequest;
import io.planwright.search.SearchResult;
import java.util.List;

/**
 * A {@link SearchResult} for every format.
 *
 * @param messages the user's language
 * @param asked the question as it was understood
 * @param kind what was looked for
 * @param result what was found
 */
record FoundView(Messages messages, String asked, SearchRequest.Kind kind, SearchResult result)
    implements ComparisonView {
  @Override
  public boolean isEmpty() {
    return result.total() == 0;
  }

  @Override
  public void json(JsonWriter json) {
    new SearchJson(json).write(asked, kind, result);
  }

  @Override
  public List<Grid> grids() {
    return HitGrids.of(kind, result);
  }

  @Override
  public List<String> lines(int width, Style style) {
    Once<ProjectWords> words = new Once<>(ProjectWords::new);
    return new SearchView(messages, width, style, id -> words.get().triggerName(id).orElse(id))
        .lines(result);
  }
}
