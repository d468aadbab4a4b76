package io.planwright.search;

import io.planwright.model.Section;
import io.planwright.model.Span;
import io.planwright.search.analysis.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a plan into clauses, in order and without overlap. They cover all its words but blanks, and
 * but the headings of sections that have subsections: these stand in the path of what is below.
 *
 * <p>A section without subsections is one clause as long as it is short; a longer one is cut at its
 * paragraphs. Lines too short to say something of their own (a heading, a note on who is in charge,
 * the rows of a table) stay with what they belong to.
 */
public final class Clauses {
  /** A section up to this many characters is one clause whatever paragraphs it has. */
  private static final int SHORT_SECTION = 300;

  /** A clause goes on over further paragraphs until it has as many characters. */
  private static final int SHORTEST = 40;

  /** The rows of a table stay together up to this many characters. */
  private static final int LONGEST_TABLE = 800;

  private final Plan plan;
  private final int origin;
  private final List<Clause> clauses = new ArrayList<>();

  private Clauses(Plan plan) {
    this.plan = plan;
    this.origin = plan.document().span().start();
  }

  /** The clauses of a plan. */
  public static List<Clause> of(Plan plan) {
    Clauses cut = new Clauses(plan);
    cut.sections(0, plan.text().length(), plan.document().outline(), List.of(), Section.Kind.OTHER);
    return cut.clauses;
  }

  /** Cuts a stretch that holds sections: what stands before, between and behind them, and them. */
  private void sections(
      int from, int to, List<Section> sections, List<String> path, Section.Kind kind) {
    int at = from;
    for (Section section : sections) {
      int start = Math.max(at, section.span().start() - origin);
      int end = Math.min(to, section.span().end() - origin);
      if (end <= start) {
        continue;
      }
      paragraphs(at == from ? pastHeading(at, start, path) : at, start, path, kind);
      List<String> inner = new ArrayList<>(path);
      inner.add(section.label() + section.title());
      sections(start, end, section.children(), inner, section.kind());
      at = end;
    }
    boolean onlyHeading = at == from && skipBlanks(pastHeading(from, to, path), to) == to;
    if (!onlyHeading) {
      paragraphs(at, to, path, kind);
    }
  }

  /** Where the words of a section begin behind a heading that fills its lines alone. */
  private int pastHeading(int from, int to, List<String> path) {
    int at = skipBlanks(from, to);
    String heading = path.isEmpty() ? "" : path.getLast();
    int matched = 0;
    while (at < to && matched < heading.length()) {
      char c = plan.text().charAt(at);
      if (Folding.fold(c) == Folding.fold(heading.charAt(matched))) {
        matched++;
      } else if (!isBlank(c)) {
        return from;
      }
      at++;
    }
    while (at < to && "。：:".indexOf(plan.text().charAt(at)) >= 0) {
      at++;
    }
    boolean alone = at == to || isBlank(plan.text().charAt(at));
    return !heading.isEmpty() && matched == heading.length() && alone ? at : from;
  }

  private void paragraphs(int from, int to, List<String> path, Section.Kind kind) {
    String text = plan.text();
    boolean whole = to - from <= SHORT_SECTION && !path.isEmpty();
    int begin = from;
    int at = from;
    while (at < to) {
      int lineEnd = text.indexOf('\n', at);
      int end = lineEnd < 0 || lineEnd >= to ? to : lineEnd + 1;
      if (end == to) {
        break;
      }
      boolean row = isRow(at, end) && isRow(end, endOfLine(end, to));
      boolean goesOn =
          whole
              || end - begin < SHORTEST
              || isNote(end, to)
              || (row && end - begin < LONGEST_TABLE);
      if (!goesOn) {
        add(begin, end, path, kind);
        begin = end;
      }
      at = end;
    }
    add(begin, to, path, kind);
  }

  private int endOfLine(int from, int to) {
    int end = plan.text().indexOf('\n', from);
    return end < 0 || end >= to ? to : end + 1;
  }

  /** Whether a line is the row of a table. */
  private boolean isRow(int from, int to) {
    int tab = plan.text().indexOf('\t', from);
    return tab >= 0 && tab < to;
  }

  /** Whether a line is a note in brackets, which belongs to the paragraph above it. */
  private boolean isNote(int from, int to) {
    int start = skipBlanks(from, to);
    return start < to
        && "（(〔【[".indexOf(plan.text().charAt(start)) >= 0
        && endsInBracket(start, to);
  }

  private boolean endsInBracket(int from, int to) {
    String line = plan.text().substring(from, endOfLine(from, to)).strip();
    return !line.isEmpty() && "）)〕】]".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private int skipBlanks(int from, int to) {
    int at = from;
    while (at < to && isBlank(plan.text().charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void add(int from, int to, List<String> path, Section.Kind kind) {
    int start = skipBlanks(from, to);
    int end = to;
    while (end > start && isBlank(plan.text().charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      Span span = new Span(start + origin, end + origin);
      clauses.add(new Clause(clauses.size(), path, kind, span, plan.text().substring(start, end)));
    }
  }
}
