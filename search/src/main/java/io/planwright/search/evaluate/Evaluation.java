package io.planwright.search.evaluate;

import io.planwright.search.Plan;
import io.planwright.search.analysis.PolicyWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

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

    /** All answers, those to questions of each part, and of each kind, in the order of the set. */
    public List<Group> groups() {
      List<Group> groups = new ArrayList<>();
      groups.add(new Group(By.ALL, "", answers));
      group(By.PART, groups, answer -> answer.query().part());
      group(By.KIND, groups, answer -> answer.query().kind());
      return groups;
    }

    private void group(By by, List<Group> groups, Function<Answer, String> name) {
      Map<String, List<Answer>> named = new LinkedHashMap<>();
      for (Answer answer : answers) {
        named.computeIfAbsent(name.apply(answer), any -> new ArrayList<>()).add(answer);
      }
      named.forEach((one, members) -> groups.add(new Group(by, one, members)));
    }

    /** The average of a contestant over some answers. */
    public static Measures mean(List<Answer> answers, Contestant contestant) {
      return Measures.mean(answers.stream().map(answer -> answer.of(contestant)).toList());
    }
  }

  /** What answers are grouped by. */
  public enum By {
    /** Nothing. */
    ALL,
    /** The part of the set. */
    PART,
    /** What is difficult about the question. */
    KIND
  }

  /**
   * Answers that have something in common.
   *
   * @param name of the part or kind
   */
  public record Group(By by, String name, List<Answer> answers) {
    /** Copies the list. */
    public Group {
      answers = List.copyOf(answers);
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

  /** Measures. Copies of a plan are left out for everybody, since our search shows each once. */
  public static Report run(QuerySet set, List<Plan> plans, PolicyWords words) throws IOException {
    ClauseList all = new ClauseList(plans);
    ClauseList clauses = new ClauseList(plans, OwnRanker.copies(plans, words));
    List<Lost> lost = new ArrayList<>();
    List<JudgedQuery> measured = new ArrayList<>();
    List<JudgedQuery> unmeasured = new ArrayList<>();
    Map<JudgedQuery, Map<Integer, Integer>> grades = new HashMap<>();
    for (JudgedQuery query : set.queries()) {
      Map<Integer, Integer> found = grades(query, clauses, all, lost);
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
      JudgedQuery query, ClauseList clauses, ClauseList all, List<Lost> lost) {
    Map<Integer, Integer> grades = new HashMap<>();
    query
        .grades()
        .forEach(
            (key, grade) -> {
              OptionalInt number = clauses.find(key);
              if (number.isPresent()) {
                grades.merge(number.getAsInt(), grade, Math::max);
              } else if (all.find(key).isEmpty()) {
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
