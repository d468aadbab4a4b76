package io.planwright.benchmark.search;

import io.planwright.search.SearchRequest;
import io.planwright.search.SearchRequest.Kind;
import io.planwright.search.SearchRequest.Order;
import io.planwright.search.query.QueryException;
import io.planwright.search.query.QueryParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The questions of {@code queries.tsv}: each a kind of record, an order and a query. */
final class Questions {
  private static final int LIMIT = 10;

  private Questions() {}

  static List<String> lines() throws IOException {
    InputStream stream = Objects.requireNonNull(Questions.class.getResourceAsStream("queries.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  static SearchRequest request(String line) {
    String[] cells = line.split("\t", -1);
    try {
      return new SearchRequest(
          new QueryParser().parse(cells[2]),
          Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
          Order.valueOf(cells[1].toUpperCase(Locale.ROOT)),
          LIMIT);
    } catch (QueryException e) {
      throw new IllegalStateException(line, e);
    }
  }
}
