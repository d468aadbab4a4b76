package io.planwright.cli;

import io.planwright.cli.table.DisplayWidth;
import io.planwright.search.query.PolicyQuery;
import io.planwright.search.query.QueryException;
import io.planwright.search.query.QueryParser;

/** Says what is wrong with a query, shows where, and what is allowed there. */
final class QueryTrouble {
  private final CommandContext context;

  QueryTrouble(CommandContext context) {
    this.context = context;
  }

  /**
   * Reads a query, or the condition of an option.
   *
   * @param line what was typed
   * @param where as what: an option, or the query itself
   * @throws CommandException when it cannot be read, with the place and what is allowed there
   */
  PolicyQuery read(String line, String where) {
    try {
      return new QueryParser().parse(line);
    } catch (QueryException e) {
      throw new CommandException(ExitCode.USAGE_OR_INPUT, sentence(line, where, e));
    }
  }

  /**
   * The sentences.
   *
   * @param line what was typed
   * @param where as what: an option, or the query itself
   */
  private String sentence(String line, String where, QueryException e) {
    StringBuilder said = new StringBuilder(context.text("query.wrong", where));
    said.append(context.text(e.code().code(), e.values().toArray()));
    if (e.guess() != null) {
      said.append(context.text("usage.guess", e.guess()));
    }
    if (!e.allowed().isEmpty()) {
      said.append(context.text("query.allowed", String.join("、", e.allowed())));
    }
    int start = Math.min(e.span().start(), line.length());
    int end = Math.min(Math.max(e.span().end(), start + 1), line.length());
    said.append("\n  ").append(line.replace('\n', ' ')).append("\n  ");
    said.append(" ".repeat(DisplayWidth.of(line.substring(0, start))));
    said.append("^".repeat(Math.max(1, DisplayWidth.of(line.substring(start, end)))));
    return said.toString();
  }
}
