package io.planwright.cli.finding;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.DisplayWidth;
import io.planwright.cli.table.LineNumbers;
import io.planwright.model.Span;
import io.planwright.templates.check.Finding;
import io.planwright.templates.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Findings for a terminal, two or three lines each: where, how bad, which rule and what is wrong;
 * the place in the text; what to do.
 */
public final class FindingTable {
  private static final String INDENT = "      ";
  private static final int SHOWN_BEFORE = 24;
  private static final int SHOWN_BEHIND = 24;
  private static final int LONGEST_PLACE = 60;

  private final Messages messages;
  private final int width;
  private final Style style;

  /**
   * Creates a table.
   *
   * @param messages the user's language
   * @param width how many columns a line may have
   * @param style whether words are emphasised
   */
  public FindingTable(Messages messages, int width, Style style) {
    this.messages = messages;
    this.width = width;
    this.style = style;
  }

  /** The findings of a file as lines, its name above and the count below. */
  public List<String> lines(CheckedFile file) {
    List<String> lines = new ArrayList<>();
    lines.add(style.title(file.shown()));
    LineNumbers numbers = new LineNumbers(file.source().text());
    for (Finding finding : file.findings()) {
      lines.addAll(lines(finding, file.source().text(), numbers));
    }
    lines.add(
        messages.text(
            "check.counts",
            file.count(Severity.ERROR),
            file.count(Severity.WARNING),
            file.count(Severity.HINT)));
    return lines;
  }

  private List<String> lines(Finding finding, String text, LineNumbers numbers) {
    Locale locale = messages.language().locale();
    String line = String.valueOf(numbers.at(finding.place().span()));
    String label = severity(finding.severity());
    String start = " ".repeat(Math.max(0, 5 - line.length())) + line + " ";
    List<String> lines = new ArrayList<>();
    String head = label + " " + finding.rule() + " " + finding.message().in(locale);
    List<String> wrapped = wrapped(head, width - INDENT.length());
    lines.add(start + style.strong(wrapped.getFirst()));
    wrapped.stream().skip(1).map(rest -> INDENT + style.strong(rest)).forEach(lines::add);
    lines.add(INDENT + marked(text, finding.place().span()));
    String suggestion = finding.suggestion().in(locale);
    if (!suggestion.isEmpty()) {
      String fixable = finding.isFixable() ? messages.text("check.fixable") : "";
      for (String part : wrapped("→ " + suggestion + fixable, width - INDENT.length())) {
        lines.add(INDENT + style.faint(part));
      }
    }
    return lines;
  }

  /** The word for a severity. */
  String severity(Severity severity) {
    return messages.text("check.severity." + severity.name());
  }

  /** The place between ⟦ and ⟧ with some characters on both sides. */
  String marked(String text, Span span) {
    int from = Math.max(0, span.start() - SHOWN_BEFORE);
    int lineStart = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    from = Math.max(from, Math.min(lineStart, span.start()));
    int to = Math.min(text.length(), span.end() + SHOWN_BEHIND);
    int lineEnd = text.indexOf('\n', span.end());
    to = lineEnd < 0 ? to : Math.min(to, lineEnd);
    String place = span.slice(text);
    if (place.length() > LONGEST_PLACE) {
      place = place.substring(0, LONGEST_PLACE) + "…";
    }
    String mark = "⟦" + DisplayWidth.oneLine(place) + "⟧";
    int room = Math.max(0, width - INDENT.length() - DisplayWidth.of(mark));
    String before = DisplayWidth.oneLine(text.substring(from, span.start()));
    String after = DisplayWidth.oneLine(text.substring(span.end(), to));
    int left = Math.min(DisplayWidth.of(before), Math.max(room / 2, room - DisplayWidth.of(after)));
    before = DisplayWidth.cutStart(before, left);
    after = DisplayWidth.cut(after, room - DisplayWidth.of(before));
    return before + style.marked(mark) + after;
  }

  private static List<String> wrapped(String sentence, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(sentence).toList()) {
      if (!line.isEmpty() && DisplayWidth.of(line + piece) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? piece.stripLeading() : piece);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Chinese may be broken behind every character, other words between words. */
  private static Stream<String> pieces(String sentence) {
    return Stream.of(sentence.split("(?<=[^\\x00-\\x7f])|(?<= )", -1)).filter(s -> !s.isEmpty());
  }
}
