package io.planwright.search.compare;

import io.planwright.model.Span;
import io.planwright.search.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is compared: the plans that were read, and what could not be read.
 *
 * @param plans the plans in the order of their files
 * @param gaps files, or parts of files, that could not be read
 */
public record Material(List<Plan> plans, List<Gap> gaps) {
  /** Copies the lists. */
  public Material {
    plans = List.copyOf(plans);
    gaps = List.copyOf(gaps);
  }

  /**
   * Something that could not be read.
   *
   * @param path the file as the user gave it
   * @param whole whether nothing of it could be read
   * @param span the part that is missing, null for the whole file or where it is unknown
   * @param reason what happened, in the user's words
   */
  public record Gap(String path, boolean whole, @Nullable Span span, String reason) {}

  /** What of a plan could not be read; empty where what is not in it is absent. */
  public List<Gap> missingOf(Plan plan) {
    return gaps.stream()
        .filter(gap -> gap.path().equals(plan.source().path()))
        .filter(gap -> gap.span() == null || gap.span().overlaps(plan.document().span()))
        .toList();
  }

  /** Files of which nothing could be read. */
  public List<Gap> unread() {
    return gaps.stream().filter(Gap::whole).toList();
  }
}
