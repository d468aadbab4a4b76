package io.planwright.search.compare;

import io.planwright.model.Citation;
import io.planwright.model.Metadata;
import io.planwright.search.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which plans name which others.
 *
 * <p>Example: where 澄湾区's plan rests on {@code 《云湖市高新技术企业培育行动计划》（云政办发〔2024〕12号）} and 云湖市's plan is
 * among those read, the citation leads to it.
 *
 * <p>A document is recognised by its 发文字号, else by its title where only one plan has that title.
 */
public final class CitationLinks {
  private CitationLinks() {}

  /**
   * A mention.
   *
   * @param plan the plan that names another document
   * @param citation the mention with its words
   * @param cited the document that is named, null where it is not among the plans
   */
  public record Link(Plan plan, Citation citation, @Nullable Plan cited) {}

  /** All mentions of some plans, in their order. */
  public static List<Link> of(List<Plan> plans) {
    Map<String, List<Plan>> byNumber = new HashMap<>();
    Map<String, List<Plan>> byTitle = new HashMap<>();
    for (Plan plan : plans) {
      Metadata metadata = plan.document().metadata();
      if (metadata.docNumber() != null) {
        byNumber.computeIfAbsent(key(metadata.docNumber()), key -> new ArrayList<>()).add(plan);
      }
      if (metadata.title() != null) {
        byTitle.computeIfAbsent(key(metadata.title()), key -> new ArrayList<>()).add(plan);
      }
    }
    List<Link> links = new ArrayList<>();
    for (Plan plan : plans) {
      for (Citation citation : plan.document().citations()) {
        @Nullable String number = citation.docNumber();
        @Nullable Plan cited = number == null ? null : only(byNumber, key(number));
        if (cited == null && number == null) {
          cited = only(byTitle, key(citation.title()));
        }
        links.add(new Link(plan, citation, cited));
      }
    }
    return links;
  }

  /**
   * What is the same for all mentions of a document: its number where they give it, else its title,
   * without blanks, brackets and the width of characters.
   */
  public static String key(Citation citation) {
    @Nullable String number = citation.docNumber();
    return key(number == null ? citation.title() : number);
  }

  private static String key(String text) {
    return Folded.plain(text);
  }

  private static @Nullable Plan only(Map<String, List<Plan>> plans, String key) {
    List<Plan> found = key.isEmpty() ? List.of() : plans.getOrDefault(key, List.of());
    return found.size() == 1 ? found.getFirst() : null;
  }
}
