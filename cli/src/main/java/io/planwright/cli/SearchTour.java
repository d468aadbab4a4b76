package io.planwright.cli;

import io.planwright.cli.console.Style;
import io.planwright.cli.console.Terminal;
import io.planwright.cli.output.Format;
import io.planwright.model.Extraction;
import io.planwright.search.Plan;
import io.planwright.search.PolicyIndex;
import io.planwright.search.SearchRequest;
import io.planwright.search.SearchRequest.Kind;
import io.planwright.search.SearchRequest.Order;
import io.planwright.search.SearchResult;
import io.planwright.search.compare.Answer;
import io.planwright.search.compare.Filter;
import io.planwright.search.compare.Material;
import io.planwright.search.compare.TargetComparer;
import io.planwright.search.compare.TargetComparison;
import io.planwright.search.index.IndexBuilder;
import io.planwright.search.index.IndexException;
import io.planwright.search.query.PolicyQuery;
import io.planwright.search.query.QueryException;
import io.planwright.search.query.QueryParser;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The part of the demo that indexes the samples, searches them and compares them. */
final class SearchTour {
  static final String QUESTION = "首次认定 奖励";
  static final String INDICATOR = "高新技术企业数量";
  private static final int HITS_SHOWN = 2;

  private final CommandContext context;
  private final Path index;
  private final String report;

  /**
   * Prepares.
   *
   * @param folder where index and report are written, over those of an earlier tour
   */
  SearchTour(CommandContext context, Path folder) {
    this.context = context;
    this.index = folder.resolve("index");
    this.report = folder.resolve("report.html").toString();
  }

  /** A sample as it was read. */
  record Sample(Extraction extraction, String text) {}

  /** Writes the samples into an index and finds something in it. */
  void searchIn(List<Sample> samples) throws IOException {
    try {
      Files.createDirectories(index);
      try (DirectoryStream<Path> files = Files.newDirectoryStream(index)) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
      try (IndexBuilder builder =
          IndexBuilder.open(Indexes.path(context, index.toString()), PolicyVocabulary.load())) {
        for (Sample sample : samples) {
          String place = sample.extraction().source().path();
          builder.put(builder.prepare(place, sample.extraction(), sample.text()));
        }
        builder.commit();
      }
      try (PolicyIndex open = PolicyIndex.open(index, PolicyVocabulary.load())) {
        show(open);
      }
    } catch (IndexException e) {
      throw Indexes.refused(context, e);
    }
  }

  private void show(PolicyIndex open) throws IOException {
    PolicyQuery query;
    try {
      query = new QueryParser().parse(QUESTION);
    } catch (QueryException e) {
      throw new IllegalStateException(e);
    }
    SearchRequest request =
        new SearchRequest(query, Kind.INCENTIVES, Order.RELEVANCE, HITS_SHOWN, true);
    SearchResult result = open.search(request);
    print(new FoundView(context.messages(), QUESTION, Kind.INCENTIVES, result));
  }

  /** Compares the places of the samples, on the terminal and as a page. */
  void compare(List<Plan> plans) throws IOException {
    Answer<TargetComparison> answer =
        new TargetComparer(new ProjectWords())
            .compare(new Material(plans, List.of()), INDICATOR, Filter.ALL);
    switch (answer) {
      case Answer.Unknown<TargetComparison> unknown ->
          context.console().printLine(context.text("table.noFacts"));
      case Answer.Found<TargetComparison> found -> {
        TargetView view = new TargetView(context.messages(), found.value());
        print(view);
        context.console().flush();
        ComparisonOutput.to(context, ComparisonOutput.FORMATS, Format.HTML, report).deliver(view);
      }
    }
  }

  private void print(ComparisonView view) {
    Terminal terminal = context.console().terminal();
    view.lines(terminal.width(), Style.of(terminal)).forEach(context.console()::printLine);
  }
}
