package io.planwright.cli.json;

import io.planwright.search.evaluate.Contestant;
import io.planwright.search.evaluate.Evaluation;
import io.planwright.search.evaluate.Evaluation.Answer;
import io.planwright.search.evaluate.Evaluation.Group;
import io.planwright.search.evaluate.Evaluation.Lost;
import io.planwright.search.evaluate.Measures;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the figures of an evaluation: all, by kind and part, and question by question. */
public final class EvaluationJson {
  private static final int DIGITS = 4;

  private final JsonWriter json;

  /** A writer onto {@code json}. */
  public EvaluationJson(JsonWriter json) {
    this.json = json;
  }

  /** Writes the figures as one object. */
  public void write(Evaluation.Report report) {
    json.startObject();
    json.integer("documents", report.plans());
    json.integer("clauses", report.clauses());
    json.integer("queries", report.answers().size());
    json.startArray("groups");
    for (Group group : report.groups()) {
      json.startObject();
      json.text("by", group.by().name().toLowerCase(java.util.Locale.ROOT));
      json.text("name", group.name());
      json.integer("queries", group.answers().size());
      for (Contestant contestant : Contestant.values()) {
        measures(contestant, Evaluation.Report.mean(group.answers(), contestant));
      }
      json.endObject();
    }
    json.endArray();
    json.startArray("each");
    for (Answer answer : report.answers()) {
      json.startObject();
      json.text("id", answer.query().id());
      json.text("kind", answer.query().kind());
      json.text("part", answer.query().part());
      json.text("query", answer.query().text());
      for (Contestant contestant : Contestant.values()) {
        measures(contestant, answer.of(contestant));
      }
      json.startObject("unjudged10");
      for (Contestant contestant : Contestant.values()) {
        json.integer(contestant.code(), answer.unjudged().getOrDefault(contestant, 0));
      }
      json.endObject();
      json.endObject();
    }
    json.endArray();
    json.startArray("lost");
    for (Lost lost : report.lost()) {
      json.startInlineObject();
      json.text("id", lost.query().id());
      json.text("clause", lost.clause().toString());
      json.endInlineObject();
    }
    json.endArray();
    json.endObject();
  }

  private void measures(Contestant contestant, Measures measures) {
    json.startObject(contestant.code());
    json.number("ndcg10", rounded(measures.ndcg()));
    json.number("recall50", rounded(measures.recall()));
    json.number("mrr", rounded(measures.mrr()));
    json.endObject();
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
