package io.planwright.search.evaluate;

import io.planwright.search.Plan;
import io.planwright.search.analysis.PolicyWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Puts the questions of a set to every contestant and measures the answers. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * What was measured.
   *
   * @param plans how many documents there were
   * @param clauses how many clauses these have
   * @param answers one for each question that could be measured
   * @param lost judgements of clauses that are not among these, question by question
   * @param unmeasured questions without a relevant clause among these
   */
  public record Report(
      int plans, int clauses, List<Answer> answers, List<Lost> lost, List<JudgedQuery> unmeasured) {
    /** Copies the lists. */
    public Report {
      answers = List.copyOf(answers);
      lost = List.copyOf(lost);
      unmeasured = List.copyOf(unmeasured);
    }

    /** The average of a contestant over some answers. */
    public static Measures mean(List<Answer> answers, Contestant contestant) {
      return Measures.mean(answers.stream().map(answer -> answer.of(contestant)).toList());
    }
  }

  /** A judgement whose clause is not there. */
  public record Lost(JudgedQuery query, ClauseKey clause) {}

  /**
   * How the contestants answered one question.
   *
   * @param measures of each contestant
   * @param unjudged how many of the first ten of each nobody judged; they count as grade 0
   */
  public record Answer(
      JudgedQuery query, Map<Contestant, Measures> measures, Map<Contestant, Integer> unjudged) {
    /** Copies the maps. */
    public Answer {
      measures = Collections.unmodifiableMap(new EnumMap<>(measures));
      unjudged = Collections.unmodifiableMap(new EnumMap<>(unjudged));
    }

    /** The measures of a contestant. */
    public Measures of(Contestant contestant) {
      return measures.getOrDefault(contestant, Measures.NONE);
    }
  }

  /** Measures. */
  public static Report run(QuerySet set, List<Plan> plans, PolicyWords words) throws IOException {
    ClauseList clauses = new ClauseList(plans);
    List<Lost> lost = new ArrayList<>();
    List<JudgedQuery> measured = new ArrayList<>();
    List<JudgedQuery> unmeasured = new ArrayList<>();
    Map<JudgedQuery, Map<Integer, Integer>> grades = new HashMap<>();
    for (JudgedQuery query : set.queries()) {
      Map<Integer, Integer> found = grades(query, clauses, lost);
      boolean relevant = found.values().stream().anyMatch(grade -> grade > 0);
      (relevant ? measured : unmeasured).add(query);
      grades.put(query, found);
    }
    Map<JudgedQuery, Map<Contestant, Measures>> measures = new HashMap<>();
    Map<JudgedQuery, Map<Contestant, Integer>> unjudged = new HashMap<>();
    for (Contestant contestant : Contestant.values()) {
      try (Ranker ranker = contestant.ranker(clauses, words)) {
        for (JudgedQuery query : measured) {
          List<Integer> ranking = ranker.best(query.query(), Measures.DEPTH);
          Map<Integer, Integer> own = grades.getOrDefault(query, Map.of());
          measures
              .computeIfAbsent(query, any -> new EnumMap<>(Contestant.class))
              .put(contestant, Measures.of(ranking, own));
          unjudged
              .computeIfAbsent(query, any -> new EnumMap<>(Contestant.class))
              .put(contestant, unjudged(ranking, own));
        }
      }
    }
    List<Answer> answers =
        measured.stream()
            .map(
                query ->
                    new Answer(
                        query,
                        measures.getOrDefault(query, Map.of()),
                        unjudged.getOrDefault(query, Map.of())))
            .toList();
    return new Report(plans.size(), clauses.entries().size(), answers, lost, unmeasured);
  }

  private static Map<Integer, Integer> grades(
      JudgedQuery query, ClauseList clauses, List<Lost> lost) {
    Map<Integer, Integer> grades = new HashMap<>();
    query
        .grades()
        .forEach(
            (key, grade) -> {
              OptionalInt number = clauses.find(key);
              if (number.isPresent()) {
                grades.merge(number.getAsInt(), grade, Math::max);
              } else {
                lost.add(new Lost(query, key));
              }
            });
    return grades;
  }

  private static int unjudged(List<Integer> ranking, Map<Integer, Integer> grades) {
    return (int)
        ranking.stream()
            .limit(Measures.GAIN_DEPTH)
            .filter(number -> !grades.containsKey(number))
            .count();
  }
}
