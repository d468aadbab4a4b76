package io.planwright.templates.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All rules with their pages, in the order of {@code rules/index.txt}. A rule without a class of
 * its own is spelled out by its page.
 */
public final class RuleCatalogue {
  private final List<Entry> entries;

  /**
   * A rule and its page.
   *
   * @param rule what it does
   * @param page what there is to say about it
   */
  record Entry(Rule rule, RulePage page) {}

  private RuleCatalogue(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Loads the rules of the project.
   *
   * @throws IllegalStateException when a page is missing or incomplete
   */
  public static RuleCatalogue load() {
    Map<String, Rule> written = new HashMap<>();
    for (Rule rule : WrittenRules.all()) {
      if (written.put(rule.id(), rule) != null) {
        throw new IllegalStateException("two rules " + rule.id());
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (String id : index()) {
      RulePage page = RulePage.load(id);
      Rule rule = written.remove(id);
      entries.add(new Entry(rule == null ? PatternRule.of(page) : rule, page));
    }
    if (!written.isEmpty()) {
      throw new IllegalStateException("not in the index: " + written.keySet());
    }
    return new RuleCatalogue(entries);
  }

  private static List<String> index() {
    try (InputStream in = RuleCatalogue.class.getResourceAsStream("rules/index.txt")) {
      if (in == null) {
        throw new IllegalStateException("no index of rules");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Entry> entries() {
    return entries;
  }

  /** The pages of all rules in order. */
  public List<RulePage> pages() {
    return entries.stream().map(Entry::page).toList();
  }

  /** The page of a rule, in whatever case its id is written. */
  public Optional<RulePage> page(String id) {
    return pages().stream().filter(page -> page.id().equalsIgnoreCase(id)).findFirst();
  }

  /** The choice of all rules. */
  public RuleChoice all() {
    return new RuleChoice(new java.util.HashSet<>(pages().stream().map(RulePage::id).toList()));
  }
}
