package io.planwright.templates.check;

import io.planwright.model.Excerpt;
import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes what one rule finds and puts it into the words of the rule's page. */
public final class Report {
  private final RulePage page;
  private final String text;
  private final List<Finding> findings = new ArrayList<>();

  Report(RulePage page, String text) {
    this.page = page;
    this.text = text;
  }

  /**
   * Reports a place.
   *
   * @param span where it stands in the source text
   * @param values for the holes of message and suggestion
   */
  public void add(Span span, Object... values) {
    add("", span, List.of(), values);
  }

  /**
   * Reports a place that can be put right.
   *
   * @param edits what puts it right
   */
  public void fixable(Span span, List<Edit> edits, Object... values) {
    add("", span, edits, values);
  }

  /**
   * Reports a place in other words than usual.
   *
   * @param variant the words: {@code total} for those under {@code message.total}
   */
  public void add(String variant, Span span, List<Edit> edits, Object... values) {
    findings.add(
        new Finding(
            page.id(),
            page.group(),
            page.severity(),
            page.basis(),
            Excerpt.of(text, span),
            page.message(variant).with(values),
            page.suggestion(variant).with(values),
            edits));
  }

  /** Makes one finding of all, at the first place, where there are so many of them. */
  void together(int many) {
    if (findings.size() < many) {
      return;
    }
    List<Edit> edits = findings.stream().flatMap(one -> one.edits().stream()).toList();
    Span first = findings.getFirst().place().span();
    int count = findings.size();
    findings.clear();
    add("all", first, edits, count);
  }

  /** What was found, in text order, one finding a place. */
  List<Finding> findings() {
    return findings.stream()
        .distinct()
        .sorted(Comparator.comparing(finding -> finding.place().span()))
        .toList();
  }
}
