package io.planwright.cli.json;

import io.planwright.model.Metadata;
import io.planwright.model.Region;
import io.planwright.model.Span;
import io.planwright.search.Clause;
import io.planwright.search.Hit;
import io.planwright.search.Hit.Found;
import io.planwright.search.MatchReason;
import io.planwright.search.Reference;
import io.planwright.search.SearchRequest;
import io.planwright.search.SearchResult;
import io.planwright.search.Suggestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a search found as one JSON object; the fields are listed in docs/search.md. */
public final class SearchJson {
  private final JsonWriter json;
  private final FactJson facts;

  /** Creates a view that writes to {@code json}. */
  public SearchJson(JsonWriter json) {
    this.json = json;
    this.facts = new FactJson(json);
  }

  /** Writes what was asked and what was found. */
  public void write(String asked, SearchRequest.Kind kind, SearchResult result) {
    json.startObject();
    json.text("query", asked);
    json.text("in", kind.name().toLowerCase(Locale.ROOT));
    json.integer("total", result.total());
    json.flag("loosened", result.loosened());
    json.integer("whole", Math.min(result.total(), result.hits().size()));
    json.startArray("suggestions");
    result.suggestions().forEach(this::suggestion);
    json.endArray();
    json.startArray("hits");
    result.hits().forEach(this::hit);
    json.endArray();
    json.startObject("facets");
    result
        .facets()
        .forEach(
            (field, counts) -> {
              json.startObject(field);
              counts.forEach(json::integer);
              json.endObject();
            });
    json.endObject();
    json.endObject();
  }

  private void suggestion(Suggestion suggestion) {
    json.startObject();
    json.text("query", suggestion.query().toString());
    json.integer("total", suggestion.total());
    json.text("change", suggestion.change().name().toLowerCase(Locale.ROOT));
    json.endObject();
  }

  private void hit(Hit hit) {
    Metadata metadata = hit.plan().document().metadata();
    @Nullable Region region = metadata.region();
    json.startObject();
    json.text("document", hit.plan().document().id());
    json.text("source", hit.plan().source().path());
    json.texts("copies", hit.copies());
    json.text("title", hit.plan().name());
    json.text("region", region == null ? null : region.name());
    json.text("docNumber", metadata.docNumber());
    json.date("issuedDate", metadata.dates().issued());
    json.text("reference", Reference.to(hit.plan()));
    json.integer("page", hit.page());
    json.number("score", BigDecimal.valueOf(hit.score()).setScale(4, RoundingMode.HALF_UP));
    hit.clause().ifPresent(this::clause);
    switch (hit.found()) {
      case Found.OfTarget one -> {
        json.startArray("targets");
        facts.target(one.target());
        json.endArray();
      }
      case Found.OfIncentive one -> {
        json.startArray("incentives");
        facts.incentive(one.incentive());
        json.endArray();
      }
      case Found.OfDuty one -> {
        json.startArray("responsibilities");
        facts.responsibility(one.duty());
        json.endArray();
      }
      case Found.OfClause one -> {}
      case Found.OfDocument one -> {}
    }
    json.text("snippet", hit.snippet().text());
    marks(hit.snippet().marks());
    if (!hit.reasons().isEmpty()) {
      json.startArray("reasons");
      hit.reasons().forEach(this::reason);
      json.endArray();
    }
    json.endObject();
  }

  private void reason(MatchReason reason) {
    json.startObject();
    json.text("asked", reason.asked());
    json.text("kind", reason.kind().name().toLowerCase(Locale.ROOT));
    json.number("share", BigDecimal.valueOf(reason.share()).setScale(3, RoundingMode.HALF_UP));
    json.startArray("places");
    for (MatchReason.Place place : reason.places()) {
      json.startInlineObject();
      json.text("where", place.where().name().toLowerCase(Locale.ROOT));
      json.text("words", place.words());
      json.text("as", place.as().name().toLowerCase(Locale.ROOT));
      json.endInlineObject();
    }
    json.endArray();
    json.endObject();
  }

  private void clause(Clause clause) {
    json.integer("clause", clause.number());
    json.texts("headings", clause.path());
    json.code("section", clause.kind());
    json.span("span", clause.span());
    json.text("text", clause.text());
  }

  private void marks(List<Span> marks) {
    json.startArray("marks");
    for (Span mark : marks) {
      json.startInlineObject();
      json.integer("start", mark.start());
      json.integer("end", mark.end());
      json.endInlineObject();
    }
    json.endArray();
  }
}
