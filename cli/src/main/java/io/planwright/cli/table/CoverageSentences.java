package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.search.Plan;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.Coverage.Document;
import io.planwright.search.compare.Coverage.State;
import io.planwright.search.compare.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a comparison rests on, in sentences. */
public final class CoverageSentences {
  private final Messages messages;

  /** Creates sentences of a language. */
  public CoverageSentences(Messages messages) {
    this.messages = messages;
  }

  /** The sentences in order. */
  public List<String> of(Coverage coverage) {
    List<String> sentences = new ArrayList<>();
    int copies = coverage.documents().stream().mapToInt(one -> one.origin().copies().size()).sum();
    sentences.add(
        messages.text(
            "compare.read",
            coverage.documents().size(),
            coverage.count(State.FOUND),
            coverage.count(State.ABSENT),
            copies));
    state(sentences, coverage, State.OTHER_YEARS, "compare.otherYears");
    if (!coverage.silent().isEmpty()) {
      sentences.add(messages.text("compare.silent", String.join("、", coverage.silent())));
    }
    List<Document> beside =
        coverage.in(State.ABSENT).stream()
            .filter(one -> !coverage.silent().contains(name(one)))
            .toList();
    if (!beside.isEmpty()) {
      sentences.add(messages.text("compare.absentBeside", titles(beside)));
    }
    state(sentences, coverage, State.UNCERTAIN, "compare.uncertain");
    state(sentences, coverage, State.NOT_A_PLAN, "compare.notPlans");
    for (Document document : coverage.documents()) {
      for (Plan copy : document.origin().copies()) {
        sentences.add(
            messages.text("compare.copy", document.origin().plan().name(), copy.source().path()));
      }
    }
    for (Material.Gap gap : coverage.unread()) {
      sentences.add(messages.text("compare.unread", gap.path(), gap.reason()));
    }
    if (coverage.otherRegions() > 0) {
      sentences.add(messages.text("compare.otherRegions", coverage.otherRegions()));
    }
    if (!coverage.emptyRegions().isEmpty()) {
      sentences.add(
          messages.text("compare.emptyRegions", String.join("、", coverage.emptyRegions())));
    }
    return sentences;
  }

  private void state(List<String> sentences, Coverage coverage, State state, String key) {
    List<Document> documents = coverage.in(state);
    if (!documents.isEmpty()) {
      sentences.add(messages.text(key, titles(documents)));
    }
  }

  private static String name(Document document) {
    @Nullable String place = document.place();
    return place == null ? document.origin().plan().name() : place;
  }

  private static String titles(List<Document> documents) {
    return documents.stream()
        .map(one -> "《" + one.origin().plan().name() + "》")
        .collect(Collectors.joining("、"));
  }
}
