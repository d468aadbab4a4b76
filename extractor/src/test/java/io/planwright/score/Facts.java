package io.planwright.score;

import io.planwright.extract.Extractor;
import io.planwright.model.PolicyDocument;
import io.planwright.read.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The facts of a file as lines that can be compared across formats: all fields, but not where they
 * stand, and quotes without their blanks and without a page number that stands in the middle.
 */
public final class Facts {
  private static final Pattern PLACES =
      Pattern.compile(
          "Span\\[start=\\d+, end=\\d+\\]|(?:page|confidence)=[^,\\]]*|— \\d+ —|[\\s　]+");

  private static final Pattern QUOTES = Pattern.compile("quote=Excerpt\\[span=,text=[^\\]]*\\]");

  /** One for all tests: it takes a while to load. */
  public static final Extractor EXTRACTOR = Extractor.create(Locale.ROOT);

  private Facts() {}

  /** All that is said in a source, the metadata and the tables too. */
  public static List<String> of(SourceText source) {
    List<String> facts = new ArrayList<>();
    for (PolicyDocument document : EXTRACTOR.extract(source).documents()) {
      facts.add(document.metadata().toString());
      document.targets().forEach(fact -> facts.add(fact.toString()));
      document.incentives().forEach(fact -> facts.add(fact.toString()));
      document.responsibilities().forEach(fact -> facts.add(fact.toString()));
      document.citations().forEach(fact -> facts.add(fact.toString()));
      document.tables().forEach(table -> facts.add(table.columns() + " " + table.rows()));
    }
    return facts.stream().map(fact -> PLACES.matcher(fact).replaceAll("")).toList();
  }

  /**
   * The same without the sentences that are quoted: a recognition may slip in one of their words.
   */
  public static List<String> withoutQuotes(List<String> facts) {
    return facts.stream().map(fact -> QUOTES.matcher(fact).replaceAll("")).toList();
  }

  /** What one list has and the other has not, as many times as it has it. */
  public static List<String> missing(List<String> from, List<String> of) {
    List<String> missing = new ArrayList<>(of);
    from.forEach(missing::remove);
    return missing;
  }
}
