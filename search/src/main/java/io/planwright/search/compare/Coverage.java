package io.planwright.search.compare;

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
 * @param emptyRegions places asked for of which there is no plan
 */
public record Coverage(
    List<Document> documents,
    List<Material.Gap> unread,
    List<String> silent,
    int otherRegions,
    List<String> emptyRegions) {
  /** Copies the lists. */
  public Coverage {
    documents = List.copyOf(documents);
    unread = List.copyOf(unread);
    silent = List.copyOf(silent);
    emptyRegions = List.copyOf(emptyRegions);
  }

  /** What was found in a plan. */
  public enum State {
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
   */
  public record Document(Origin origin, @Nullable String place, State state, int facts) {}

  /** How many plans are in a state. */
  public int count(State state) {
    return (int) documents.stream().filter(document -> document.state() == state).count();
  }

  /** The plans in a state. */
  public List<Document> in(State state) {
    return documents.stream().filter(document -> document.state() == state).toList();
  }
}
