package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.search.Plan;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.Coverage.Document;
import io.planwright.search.compare.Coverage.State;
import io.planwright.search.compare.GapComparison;
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

  /** The sentences on a comparison of one thing in many places, in order. */
  public List<String> of(Coverage coverage) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        messages.text(
            "compare.read",
            coverage.documents().size(),
            coverage.count(State.FOUND),
            coverage.count(State.ABSENT),
            copies(coverage)));
    state(sentences, coverage, State.OTHER_YEARS, "compare.otherYears");
    if (!coverage.silent().isEmpty()) {
      sentences.add(messages.text("compare.silent", String.join("、", coverage.silent())));
    }
    List<Document> beside =
        coverage.in(State.ABSENT).stream()
            .filter(one -> !coverage.silent().contains(name(one)))
            .toList();
    add(sentences, "compare.absentBeside", beside);
    state(sentences, coverage, State.UNCERTAIN, "compare.uncertain");
    add(sentences, "compare.inPart", inPart(coverage, State.FOUND, State.OTHER_YEARS));
    rest(sentences, coverage);
    return sentences;
  }

  /** The sentences on what one place lacks and others have. */
  public List<String> of(GapComparison comparison) {
    Coverage coverage = comparison.coverage();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        messages.text(
            "gaps.read",
            coverage.documents().size(),
            comparison.place(),
            comparison.own().size(),
            comparison.others(),
            copies(coverage)));
    List<Document> whole = comparison.own().stream().filter(Document::isWhole).toList();
    add(sentences, "gaps.ownWhole", whole, comparison.place());
    add(sentences, "gaps.ownInPart", inPart(coverage, State.COMPARED), comparison.place());
    sentences.add(messages.text("gaps.meaning", comparison.place()));
    add(sentences, "gaps.found", coverage.in(State.FOUND), comparison.place());
    add(sentences, "gaps.absent", coverage.in(State.ABSENT), comparison.place());
    add(sentences, "gaps.inPart", inPart(coverage, State.FOUND, State.UNCERTAIN));
    rest(sentences, coverage);
    return sentences;
  }

  /** The sentences on two plans that were set side by side. */
  public List<String> ofPair(Coverage coverage) {
    List<String> sentences = new ArrayList<>();
    List<Document> cut = inPart(coverage, State.COMPARED);
    if (cut.isEmpty()) {
      sentences.add(messages.text("documents.bothWhole"));
    }
    add(sentences, "documents.inPart", cut);
    rest(sentences, coverage);
    return sentences;
  }

  private static int copies(Coverage coverage) {
    return coverage.documents().stream().mapToInt(one -> one.origin().copies().size()).sum();
  }

  private static List<Document> inPart(Coverage coverage, State... states) {
    return coverage.documents().stream()
        .filter(one -> !one.isWhole() && List.of(states).contains(one.state()))
        .toList();
  }

  /** What holds of any comparison: what was left out, met twice or could not be read, and why. */
  private void rest(List<String> sentences, Coverage coverage) {
    state(sentences, coverage, State.NOT_A_PLAN, "compare.notPlans");
    for (Document document : coverage.documents()) {
      String title = document.origin().plan().name();
      for (Plan copy : document.origin().copies()) {
        sentences.add(messages.text("compare.copy", title, copy.source().path()));
      }
      if (document.state() != State.NOT_A_PLAN && !document.isWhole()) {
        String reasons =
            document.missing().stream()
                .map(Material.Gap::reason)
                .distinct()
                .collect(Collectors.joining("；"));
        sentences.add(messages.text("compare.missing", title, reasons));
      }
    }
    long wordless =
        coverage.documents().stream().filter(one -> !one.origin().plan().hasText()).count();
    if (wordless > 0) {
      sentences.add(messages.text("compare.wordless", wordless));
    }
    for (Material.Gap gap : coverage.unread()) {
      sentences.add(messages.text("compare.unread", gap.path(), gap.reason()));
    }
    if (coverage.otherRegions() > 0) {
      sentences.add(messages.text("compare.otherRegions", coverage.otherRegions()));
    }
    if (coverage.otherLevels() > 0) {
      sentences.add(messages.text("compare.otherLevels", coverage.otherLevels()));
    }
    if (!coverage.emptyRegions().isEmpty()) {
      sentences.add(
          messages.text("compare.emptyRegions", String.join("、", coverage.emptyRegions())));
    }
  }

  private void state(List<String> sentences, Coverage coverage, State state, String key) {
    add(sentences, key, coverage.in(state));
  }

  /** A sentence with the titles of these documents, none where there are none. */
  private void add(List<String> sentences, String key, List<Document> documents, Object... more) {
    if (!documents.isEmpty()) {
      List<Object> values = new ArrayList<>(List.of(titles(documents)));
      values.addAll(List.of(more));
      sentences.add(messages.text(key, values.toArray()));
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
