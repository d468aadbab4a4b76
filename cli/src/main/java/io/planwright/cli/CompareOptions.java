package io.planwright.cli;

import io.planwright.search.compare.Answer;
import io.planwright.search.compare.Filter;
import io.planwright.search.compare.Material;
import io.planwright.search.compare.Years;
import java.io.IOException;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the comparisons of one thing in many places take, and how each goes. */
final class CompareOptions {
  @Mixin private PlanOptions plans = new PlanOptions();

  @Mixin private PlaceOptions places = new PlaceOptions();

  @Option(
      names = {"-y", "--years"},
      paramLabel = "YEARS",
      descriptionKey = "compare.years",
      converter = Converters.OfYears.class,
      order = 4)
  private Years years = Years.ALL;

  @Mixin private ResultOptions result = new ResultOptions();

  /**
   * What is asked of plans.
   *
   * @param <T> the comparison
   */
  interface Question<T> {
    /** Compares them. */
    Answer<T> ask(Material material, Filter filter);
  }

  /**
   * Fetches the plans, asks and shows the answer; returns the exit code.
   *
   * @param need what of a plan the question needs
   * @param view how the answer is shown
   * @param unknownKey the message where no plan has what was asked for
   * @param words what was asked for
   */
  <T> int answer(
      CommandContext context,
      ExtractedPlans.Need need,
      Question<T> question,
      Function<T, ComparisonView> view,
      String unknownKey,
      String words)
      throws IOException {
    ComparisonOutput output = result.output(context);
    Filter filter = places.filter(context, years);
    PlanSource.Fetched fetched = plans.source(context, need).fetch();
    return switch (question.ask(fetched.material(), filter)) {
      case Answer.Unknown<T> unknown -> output.unknown(unknownKey, words, unknown.near(), fetched);
      case Answer.Found<T> found -> output.write(view.apply(found.value()), fetched);
    };
  }
}
