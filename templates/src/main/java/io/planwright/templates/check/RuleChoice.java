package io.planwright.templates.check;

import io.planwright.model.Coded;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which rules are to be run, as a user names them: {@code arithmetic,F01} for these only, {@code
 * -P11,-incentive} for all but those.
 *
 * @param ids the ids of the rules
 */
public record RuleChoice(Set<String> ids) {
  /** Copies the set. */
  public RuleChoice {
    ids = Set.copyOf(ids);
  }

  /**
   * Reads a choice.
   *
   * @param list ids and groups with commas between them; one with - in front is left out; empty for
   *     all rules
   * @param catalogue all rules
   * @return empty when a word is neither
   */
  public static Optional<RuleChoice> of(String list, RuleCatalogue catalogue) {
    List<String> words =
        Stream.of(list.split("[,，]", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
    Set<String> chosen = new LinkedHashSet<>();
    boolean addsOnly = words.stream().anyMatch(word -> !word.startsWith("-"));
    if (!addsOnly) {
      catalogue.pages().forEach(page -> chosen.add(page.id()));
    }
    for (String word : words) {
      boolean without = word.startsWith("-");
      List<String> meant = meant(without ? word.substring(1) : word, catalogue);
      if (meant.isEmpty()) {
        return Optional.empty();
      }
      if (without) {
        meant.forEach(chosen::remove);
      } else {
        chosen.addAll(meant);
      }
    }
    return Optional.of(new RuleChoice(chosen));
  }

  private static List<String> meant(String word, RuleCatalogue catalogue) {
    List<String> meant = new ArrayList<>();
    for (RulePage page : catalogue.pages()) {
      Coded group = page.group();
      if (page.id().equalsIgnoreCase(word) || group.code().equalsIgnoreCase(word)) {
        meant.add(page.id());
      }
    }
    return meant;
  }
}
