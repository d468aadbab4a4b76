package io.planwright.search.compare;

import io.planwright.model.Region;
import io.planwright.search.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison rests on: which plans were read, in which the thing was found, in which it is
 * absent, and what could not be read.
 *
 * @param documents every plan that belongs to the question
 * @param unread files of which nothing could be read, and why
 * @param silent places none of whose plans states it, all of them read whole
 * @param otherRegions how many plans are for other places than those asked for, or for none that is
 *     known
 * @param otherLevels how many plans are of other levels of government than those asked for, or of
 *     none that is known
 * @param emptyRegions places asked for of which there is no plan
 */
public record Coverage(
    List<Document> documents,
    List<Material.Gap> unread,
    List<String> silent,
    int otherRegions,
    int otherLevels,
    List<String> emptyRegions) {
  /** Copies the lists. */
  public Coverage {
    documents = List.copyOf(documents);
    unread = List.copyOf(unread);
    silent = List.copyOf(silent);
    emptyRegions = List.copyOf(emptyRegions);
  }

  /**
   * What a comparison of plans as wholes rests on, without asking which of them are copies.
   *
   * @param plans those that are compared
   */
  public static Coverage of(Material material, List<Plan> plans) {
    List<Document> documents =
        plans.stream()
            .map(
                plan -> {
                  @Nullable Region region = plan.document().metadata().region();
                  return new Document(
                      new Origin(plan, List.of()),
                      region == null ? null : region.name(),
                      State.COMPARED,
                      0,
                      material.missingOf(plan));
                })
            .toList();
    return new Coverage(documents, material.unread(), List.of(), 0, 0, List.of());
  }

  /** What was found in a plan. */
  public enum State {
    /** It is compared as a whole, itself what the question is about. */
    COMPARED,
    /** It states what was asked for. */
    FOUND,
    /** It states it for other years than those asked for only. */
    OTHER_YEARS,
    /** It was read whole and does not state it. */
    ABSENT,
    /** It was read in part, and what was read does not state it. */
    UNCERTAIN,
    /** It is no plan of a government and was not compared. */
    NOT_A_PLAN
  }

  /**
   * One plan that was read.
   *
   * @param origin the plan with its copies
   * @param place the name of the place it is for, null where unknown
   * @param state what was found in it
   * @param facts how many facts answer the question
   * @param missing what of it could not be read, so that it may hold more than was found
   */
  public record Document(
      Origin origin, @Nullable String place, State state, int facts, List<Material.Gap> missing) {
    /** Copies the list. */
    public Document {
      missing = List.copyOf(missing);
    }

    /** Whether what was not found in it is absent. */
    public boolean isWhole() {
      return missing.isEmpty();
    }
  }

  /** How many plans are in a state. */
  public int count(State state) {
    return (int) documents.stream().filter(document -> document.state() == state).count();
  }

  /** The plans in a state. */
  public List<Document> in(State state) {
    return documents.stream().filter(document -> document.state() == state).toList();
  }
}
