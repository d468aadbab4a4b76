package io.planwright.templates.markup;

import io.planwright.templates.markup.MarkupException.Reason;
import io.planwright.templates.paper.Paper;
import io.planwright.templates.paper.Paper.Imprint;
import io.planwright.templates.paper.Paper.Letterhead;
import io.planwright.templates.paper.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a template wrote. */
public final class PaperReader {
  private static final String ON_ITS_SIDE = "横";

  private final List<PartLines> parts = new ArrayList<>();
  private final Map<Mark, String> whole = new EnumMap<>(Mark.class);
  private final List<String> copies = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private @Nullable TableLines table;

  private PaperReader() {}

  /**
   * Reads a marked text.
   *
   * <p>Example: {@code @方案}, {@code @标题 东屏区…行动方案}, {@code # 发展目标} make a plan with a heading
   * 一、发展目标.
   *
   * @throws MarkupException where it cannot be read, with the line
   */
  public static Paper read(String marked) throws MarkupException {
    PaperReader reader = new PaperReader();
    int number = 0;
    for (String line : (Iterable<String>) marked.lines()::iterator) {
      number++;
      reader.line(line.strip(), number);
    }
    reader.close(number);
    return reader.paper(number);
  }

  private void line(String line, int number) throws MarkupException {
    if (line.startsWith("@")) {
      close(number);
      mark(line, number);
    } else if (line.startsWith("|") && block.isEmpty()) {
      if (table == null) {
        table = new TableLines(number);
      }
      table.add(line);
    } else if (line.isEmpty()) {
      close(number);
    } else {
      if (table != null || line.startsWith("#")) {
        close(number);
      }
      block.append(line);
      if (line.startsWith("#") && Inline.find(line, "|", 1) < 0) {
        close(number); // a heading is a line, unless text follows in the same paragraph
      }
    }
  }

  /** Ends the block or table before a line. */
  private void close(int number) throws MarkupException {
    if (table != null) {
      current(number, "|").table(table);
      table = null;
    }
    if (!block.isEmpty()) {
      String text = block.toString();
      block.setLength(0);
      current(number, text).block(text);
    }
  }

  private PartLines current(int number, String found) throws MarkupException {
    if (parts.isEmpty()) {
      throw new MarkupException(Reason.NO_PART, number, found);
    }
    return parts.get(parts.size() - 1);
  }

  private void mark(String line, int number) throws MarkupException {
    int end = 1;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    String word = line.substring(1, end);
    String value = Inline.plain(line.substring(end).strip());
    Mark mark =
        Mark.of(word).orElseThrow(() -> new MarkupException(Reason.UNKNOWN_MARK, number, word));
    switch (mark) {
      case NOTICE -> parts.add(new PartLines(Part.Kind.NOTICE, false));
      case PLAN -> parts.add(new PartLines(Part.Kind.PLAN, false));
      case ANNEX -> parts.add(new PartLines(Part.Kind.ANNEX, value.equals(ON_ITS_SIDE)));
      case COPY -> copies.add(value);
      case LETTERHEAD, DOC_NUMBER, SECRECY, URGENCY, SIGNER, PRINTER, PRINTED ->
          whole.put(mark, value);
      case TITLE, SUBTITLE, RECIPIENTS, SIGNATURE, UNSEALED, DATE, REMARK, CAPTION, UNIT ->
          current(number, line).set(mark, value);
    }
  }

  private Paper paper(int lines) throws MarkupException {
    if (parts.isEmpty()) {
      throw new MarkupException(Reason.EMPTY, lines, "");
    }
    List<PartLines> annexes =
        parts.stream().filter(part -> part.kind() == Part.Kind.ANNEX).toList();
    PartLines bearer = parts.get(0);
    for (PartLines part : parts) {
      if (part.kind() == Part.Kind.PLAN) {
        bearer = part;
      }
    }
    List<Part> read = new ArrayList<>();
    for (PartLines part : parts) {
      int at = annexes.indexOf(part);
      String label = at < 0 ? null : annexes.size() == 1 ? "附件" : "附件" + (at + 1);
      List<String> names =
          part == bearer ? annexes.stream().map(PartLines::name).toList() : List.of();
      read.add(part.part(label, names));
    }
    return new Paper(letterhead(), read, imprint());
  }

  private @Nullable Letterhead letterhead() {
    String mark = whole.get(Mark.LETTERHEAD);
    return mark == null
        ? null
        : new Letterhead(
            mark,
            whole.get(Mark.DOC_NUMBER),
            whole.get(Mark.SECRECY),
            whole.get(Mark.URGENCY),
            whole.get(Mark.SIGNER));
  }

  private @Nullable Imprint imprint() {
    String printer = whole.get(Mark.PRINTER);
    String printed = whole.get(Mark.PRINTED);
    return printer == null && printed == null
        ? null
        : new Imprint(copies, printer == null ? "" : printer, printed == null ? "" : printed);
  }
}
