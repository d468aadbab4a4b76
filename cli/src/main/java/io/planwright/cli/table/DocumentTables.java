package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.TextTable.Column;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.document.DocumentComparison;
import io.planwright.search.compare.document.Edit;
import io.planwright.search.compare.document.Entry;
import io.planwright.search.compare.document.NumberChange;
import io.planwright.search.compare.document.Passage;
import io.planwright.search.compare.document.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Two plans clause by clause in a terminal: changed numbers first, then what differs. */
public final class DocumentTables {
  private static final int SUBJECT = 12;
  private static final int CONTEXT = 24;

  /** What stays between two changes is shown with so many characters on either side. */
  private static final int NEAR = 10;

  private final Messages messages;
  private final int width;
  private final Style style;

  /**
   * Creates a view.
   *
   * @param messages the user's language
   * @param width how many columns a line may have
   * @param style whether words are emphasised
   */
  public DocumentTables(Messages messages, int width, Style style) {
    this.messages = messages;
    this.width = width;
    this.style = style;
  }

  /** The comparison and what it rests on in lines. */
  public List<String> lines(DocumentComparison comparison, Coverage coverage) {
    List<String> lines = new ArrayList<>();
    lines.add(style.title(messages.text("documents.title")));
    lines.add(cut("A " + comparison.first().name()));
    lines.add(cut("B " + comparison.second().name()));
    Quality quality = comparison.quality();
    lines.add(
        messages.text(
            "documents.quality",
            percent(quality.similarity()),
            percent(quality.coverage()),
            percent(quality.certainty())));
    lines.add("");
    lines.add(style.title(messages.text("documents.numbers", comparison.numbers().size())));
    if (!comparison.numbers().isEmpty()) {
      lines.addAll(numbers(comparison).lines(width, style));
    }
    lines.add("");
    lines.add(style.title(messages.text("documents.clauses")));
    lines.add(summary(comparison));
    comparison.entries().forEach(entry -> lines.addAll(entry(entry)));
    List<String> sentences = new CoverageSentences(messages).ofPair(coverage);
    lines.addAll(new CoverageLines(messages, width, style).of(sentences));
    return lines;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }

  private String cut(String line) {
    return DisplayWidth.cut(DisplayWidth.oneLine(line), width);
  }

  private TextTable numbers(DocumentComparison comparison) {
    TextTable table =
        new TextTable(
            List.of(
                Column.fixed(messages.text("column.change")),
                Column.flexible("A", SUBJECT).painted(style::marked),
                Column.flexible("B", SUBJECT).painted(style::marked),
                Column.flexible(messages.text("column.subject"), SUBJECT).droppable(1),
                Column.flexible(messages.text("column.context"), CONTEXT)));
    for (NumberChange change : comparison.numbers()) {
      NumberChange.@Nullable Figure before = change.before();
      NumberChange.@Nullable Figure after = change.after();
      NumberChange.@Nullable Figure shown = after == null ? before : after;
      table.add(
          List.of(
              messages.text("label.Change." + change.kind().name()),
              before == null ? "" : before.excerpt().text(),
              after == null ? "" : after.excerpt().text(),
              change.subject() == null ? "" : change.subject(),
              shown == null ? "" : shown.context()));
    }
    return table;
  }

  private String summary(DocumentComparison comparison) {
    int same = 0;
    int changed = 0;
    int moved = 0;
    int removed = 0;
    int added = 0;
    for (Entry entry : comparison.entries()) {
      switch (entry) {
        case Entry.Matched matched -> {
          same += matched.same() ? 1 : 0;
          changed += matched.same() ? 0 : 1;
        }
        case Entry.Moved one -> moved++;
        case Entry.OnlyFirst one -> removed++;
        case Entry.OnlySecond one -> added++;
      }
    }
    return messages.text("documents.summary", same, changed, moved, removed, added);
  }

  private List<String> entry(Entry entry) {
    return switch (entry) {
      case Entry.Matched matched ->
          matched.same() ? List.of() : lines("≈", matched.first(), differences(matched.edits()));
      case Entry.Moved moved ->
          lines(
              "~",
              moved.first(),
              messages.text("documents.movedTo", moved.second().heading())
                  + " "
                  + differences(moved.edits()));
      case Entry.OnlyFirst only -> lines("-", only.first(), only.first().text());
      case Entry.OnlySecond only -> lines("+", only.second(), only.second().text());
    };
  }

  private List<String> lines(String sign, Passage passage, String words) {
    String heading = passage.heading().isEmpty() ? "" : " " + passage.heading();
    return List.of(style.strong(cut(sign + heading)), "  " + DisplayWidth.oneLine(words));
  }

  /** The changes as [-gone-]{+new+} with a few words of what stays. */
  private static String differences(List<Edit> edits) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < edits.size(); at++) {
      Edit edit = edits.get(at);
      String before = edit.before().text();
      String after = edit.after().text();
      switch (edit.kind()) {
        case KEPT -> words.append(near(after, at > 0, at + 1 < edits.size()));
        case REMOVED -> words.append("[-").append(before).append("-]");
        case ADDED -> words.append("{+").append(after).append("+}");
        case REPLACED ->
            words.append("[-").append(before).append("-]{+").append(after).append("+}");
      }
    }
    return words.toString();
  }

  private static String near(String text, boolean behindChange, boolean beforeChange) {
    int head = behindChange ? Math.min(NEAR, text.length()) : 0;
    int tail = beforeChange ? Math.max(head, text.length() - NEAR) : text.length();
    if (tail <= head) {
      return text;
    }
    int whole = Character.isLowSurrogate(text.charAt(head)) ? head + 1 : head;
    boolean cut = tail < text.length() && Character.isLowSurrogate(text.charAt(tail));
    return text.substring(0, whole) + "…" + text.substring(cut ? tail + 1 : tail);
  }
}
