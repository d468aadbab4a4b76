package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.search.Plan;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.Coverage.Document;
import io.planwright.search.compare.Coverage.State;
import io.planwright.search.compare.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a comparison rests on, in sentences: the end of every comparison. */
final class CoverageLines {
  private static final String INDENT = "  ";

  private final Messages messages;
  private final int width;
  private final Style style;

  CoverageLines(Messages messages, int width, Style style) {
    this.messages = messages;
    this.width = width;
    this.style = style;
  }

  List<String> of(Coverage coverage) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(style.strong(DisplayWidth.cut(messages.text("compare.coverage"), width)));
    int copies = coverage.documents().stream().mapToInt(one -> one.origin().copies().size()).sum();
    add(
        lines,
        messages.text(
            "compare.read",
            coverage.documents().size(),
            coverage.count(State.FOUND),
            coverage.count(State.ABSENT),
            copies));
    state(lines, coverage, State.OTHER_YEARS, "compare.otherYears");
    if (!coverage.silent().isEmpty()) {
      add(lines, messages.text("compare.silent", String.join("、", coverage.silent())));
    }
    List<Document> beside =
        coverage.in(State.ABSENT).stream()
            .filter(one -> !coverage.silent().contains(name(one)))
            .toList();
    if (!beside.isEmpty()) {
      add(lines, messages.text("compare.absentBeside", titles(beside)));
    }
    state(lines, coverage, State.UNCERTAIN, "compare.uncertain");
    state(lines, coverage, State.NOT_A_PLAN, "compare.notPlans");
    for (Document document : coverage.documents()) {
      for (Plan copy : document.origin().copies()) {
        add(
            lines,
            messages.text("compare.copy", document.origin().plan().name(), copy.source().path()));
      }
    }
    for (Material.Gap gap : coverage.unread()) {
      add(lines, messages.text("compare.unread", gap.path(), gap.reason()));
    }
    if (coverage.otherRegions() > 0) {
      add(lines, messages.text("compare.otherRegions", coverage.otherRegions()));
    }
    if (!coverage.emptyRegions().isEmpty()) {
      add(lines, messages.text("compare.emptyRegions", String.join("、", coverage.emptyRegions())));
    }
    return lines;
  }

  private void state(List<String> lines, Coverage coverage, State state, String key) {
    List<Document> documents = coverage.in(state);
    if (!documents.isEmpty()) {
      add(lines, messages.text(key, titles(documents)));
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

  /** A sentence in as many lines as it needs. */
  private void add(List<String> lines, String sentence) {
    lines.addAll(wrapped(sentence, width, INDENT));
  }

  /** A sentence in lines that fit, the further ones further in. */
  static List<String> wrapped(String sentence, int width, String indent) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder(indent);
    int used = indent.length();
    for (int at = 0; at < sentence.length(); ) {
      int codePoint = sentence.codePointAt(at);
      String letter = Character.toString(codePoint);
      int needed = DisplayWidth.of(letter);
      if (used + needed > width && used > indent.length() * 2) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent + indent);
        used = indent.length() * 2;
      }
      line.append(letter);
      used += needed;
      at += letter.length();
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
