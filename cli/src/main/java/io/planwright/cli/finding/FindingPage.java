package io.planwright.cli.finding;

import io.planwright.cli.console.Messages;
import io.planwright.cli.table.LineNumbers;
import io.planwright.model.Span;
import io.planwright.templates.check.Finding;
import io.planwright.templates.check.RuleCatalogue;
import io.planwright.templates.check.RulePage;
import io.planwright.templates.check.Severity;
import io.planwright.templates.freemarker.PageTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Findings as one HTML page that needs nothing beside itself and runs no script. */
public final class FindingPage {
  private static final int AROUND = 40;
  private static final int LONGEST = 160;
  private static final String WORDS = "check.";

  private final Messages messages;
  private final RuleCatalogue catalogue;

  /** Creates a page in the user's language. */
  public FindingPage(Messages messages, RuleCatalogue catalogue) {
    this.messages = messages;
    this.catalogue = catalogue;
  }

  /**
   * What the template is given.
   *
   * @param language of the page
   * @param words sentences by their keys
   * @param files what was found in each
   * @param rules the pages of the rules that found something
   */
  public record Page(
      String language, Map<String, String> words, List<File> files, List<Rule> rules) {}

  /**
   * A file.
   *
   * @param name its path
   * @param counts how many findings of each severity, in a sentence
   * @param items what was found
   */
  public record File(String name, String counts, List<Item> items) {}

  /**
   * A finding.
   *
   * @param line where it begins
   * @param severity the code of its severity
   * @param label the word for it
   * @param rule the id of its rule
   * @param message what is wrong
   * @param before what stands before the place
   * @param place the place
   * @param behind what stands behind it
   * @param suggestion what to do
   */
  public record Item(
      int line,
      String severity,
      String label,
      String rule,
      String message,
      String before,
      String place,
      String behind,
      String suggestion) {}

  /**
   * A rule.
   *
   * @param id its id
   * @param title what it asks for
   * @param clause what it rests on
   * @param body its page
   */
  public record Rule(String id, String title, String clause, String body) {}

  /**
   * Writes the page in UTF-8.
   *
   * @param stream left open
   */
  public void write(List<CheckedFile> files, OutputStream stream) throws IOException {
    Locale locale = messages.language().locale();
    TreeSet<String> used = new TreeSet<>();
    files.forEach(file -> file.findings().forEach(finding -> used.add(finding.rule())));
    List<Rule> rules =
        catalogue.pages().stream()
            .filter(page -> used.contains(page.id()))
            .map(page -> rule(page, locale))
            .toList();
    Map<String, String> words = new TreeMap<>();
    for (String key : List.of("title", "line", "rules", "none")) {
      words.put(key, messages.text(WORDS + key));
    }
    Page page =
        new Page(
            locale.toLanguageTag(),
            words,
            files.stream().map(file -> file(file, locale)).toList(),
            rules);
    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    PageTemplate.beside(FindingPage.class, "findings.ftlh").write(page, writer);
    writer.flush();
  }

  private static Rule rule(RulePage page, Locale locale) {
    return new Rule(
        page.id(), page.title().in(locale), page.clause(), page.body().replace("```", "").strip());
  }

  private File file(CheckedFile file, Locale locale) {
    LineNumbers lines = new LineNumbers(file.source().text());
    String counts =
        messages.text(
            "check.counts",
            file.count(Severity.ERROR),
            file.count(Severity.WARNING),
            file.count(Severity.HINT));
    return new File(
        file.shown(),
        counts,
        file.findings().stream().map(finding -> item(finding, file, lines, locale)).toList());
  }

  private Item item(Finding finding, CheckedFile file, LineNumbers lines, Locale locale) {
    String text = file.source().text();
    Span span = finding.place().span();
    String place = finding.place().text();
    return new Item(
        lines.at(span),
        finding.severity().code(),
        messages.text("check.severity." + finding.severity().name()),
        finding.rule(),
        finding.message().in(locale),
        flat(text.substring(Math.max(0, span.start() - AROUND), span.start())),
        flat(place.length() > LONGEST ? place.substring(0, LONGEST) + "…" : place),
        flat(text.substring(span.end(), Math.min(text.length(), span.end() + AROUND))),
        finding.suggestion().in(locale));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
