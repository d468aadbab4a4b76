package io.planwright.cli.starter;

import io.planwright.model.Responsibility;
import io.planwright.model.Section;
import io.planwright.model.Section.Kind;
import io.planwright.model.Span;
import io.planwright.search.Plan;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sections of a plan, and what they say below their headings. */
final class Outline {
  private static final Pattern DATE_ALONE =
      Pattern.compile("(?<=^|[，；。\\s])(?:到|至)?20\\d\\d年(?:底|末)?，?(?=[，；。]|$)");
  private static final Pattern SIGNS = Pattern.compile("[，；]+(?=[，；。])|(?<=^|。)[，；。]+");

  private final Plan plan;
  private final List<Span> moved;

  Outline(Plan plan) {
    this(plan, List.of());
  }

  private Outline(Plan plan, List<Span> moved) {
    this.plan = plan;
    this.moved = List.copyOf(moved);
  }

  /** The same without the clauses that have become indicators. */
  Outline without(List<Span> clauses) {
    return new Outline(plan, clauses);
  }

  /** The outermost sections. */
  List<Section> top() {
    return plan.document().outline();
  }

  /** What the sections are about in which a span lies, all levels of them. */
  Set<Kind> kinds(Span span) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    path(top(), span).forEach(section -> kinds.add(section.kind()));
    return kinds;
  }

  /** The sections in which a span lies, outermost first. */
  List<Section> path(Span span) {
    return path(top(), span);
  }

  private static List<Section> path(List<Section> sections, Span span) {
    List<Section> path = new ArrayList<>();
    for (Section section : sections) {
      if (section.span().contains(span)) {
        path.add(section);
        path.addAll(path(section.children(), span));
        return path;
      }
    }
    return path;
  }

  /** All sections, each before what is in it. */
  List<Section> all() {
    List<Section> all = new ArrayList<>();
    collect(top(), all);
    return all;
  }

  private static void collect(List<Section> sections, List<Section> all) {
    for (Section section : sections) {
      all.add(section);
      collect(section.children(), all);
    }
  }

  /** The responsibilities noted in a section. */
  List<Responsibility> duties(Section section) {
    return plan.document().responsibilities().stream()
        .filter(duty -> section.span().contains(duty.quote().span()))
        .toList();
  }

  /** Where the text of a section with subsections ends, else its own end. */
  private static Span own(Section section) {
    int end =
        section.children().stream()
            .map(child -> child.span().start())
            .min(Comparator.naturalOrder())
            .orElse(section.span().end());
    return new Span(section.span().start(), Math.max(section.span().start(), end));
  }

  /** The words of a section before its subsections, without its heading and its duties. */
  String body(Section section) {
    if (!plan.hasText()) {
      return "";
    }
    Span span = own(section);
    StringBuilder body = new StringBuilder();
    int at = span.start();
    boolean cut = false;
    for (Span out : leftOut(section)) {
      if (out.start() >= at && out.end() <= span.end()) {
        body.append(plan.slice(new Span(at, out.start())));
        at = out.end();
        cut |= moved.contains(out);
      }
    }
    body.append(plan.slice(new Span(at, span.end())));
    String words = Wordings.line(pastHeading(body.toString(), section.label() + section.title()));
    return cut ? mended(words) : words;
  }

  /** Without the marks and dates around clauses that have been taken out. */
  private static String mended(String words) {
    return SIGNS.matcher(DATE_ALONE.matcher(words).replaceAll("")).replaceAll("");
  }

  private List<Span> leftOut(Section section) {
    return Stream.concat(duties(section).stream().map(duty -> duty.quote().span()), moved.stream())
        .filter(span -> section.span().contains(span))
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  /** What stands behind a heading, whose characters may be blown up with blanks, or damaged. */
  private static String pastHeading(String text, String heading) {
    String wanted = heading.replaceAll("\\s", "");
    int at = 0;
    int matched = 0;
    while (at < text.length() && matched < wanted.length()) {
      char c = text.charAt(at);
      if (isSame(c, wanted.charAt(matched))) {
        matched++;
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        int lineEnd = text.indexOf('\n');
        return lineEnd < 0 ? text : text.substring(lineEnd + 1);
      }
      at++;
    }
    while (at < text.length() && "。：: \u3000\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(at);
  }

  /** Signs of any kind stand for each other: 二、 is read as 二' in scans. */
  private static boolean isSame(char one, char other) {
    boolean signs =
        !Character.isLetterOrDigit(one)
            && !Character.isLetterOrDigit(other)
            && !Character.isWhitespace(one)
            && !Character.isSpaceChar(one);
    return one == other
        || signs
        || Normalizer.normalize(String.valueOf(one), Normalizer.Form.NFKC)
            .equals(Normalizer.normalize(String.valueOf(other), Normalizer.Form.NFKC));
  }

  /** What stands before the first section: title, notice, introduction. */
  String front() {
    if (!plan.hasText()) {
      return "";
    }
    Span whole = plan.document().span();
    int end =
        top().isEmpty() ? whole.end() : Math.max(whole.start(), top().getFirst().span().start());
    return plan.slice(new Span(whole.start(), end));
  }
}
