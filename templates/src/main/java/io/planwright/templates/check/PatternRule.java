package io.planwright.templates.check;

import io.planwright.model.Span;
import io.planwright.templates.check.Paragraph.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule that its page spells out: one pattern, and where it is looked for.
 *
 * <p>Lines of the head that make it:
 *
 * <ul>
 *   <li>{@code pattern}: what must not stand there; a group {@code (?<at>…)} narrows the place;
 *       {@code {0}} in a message is the place's text, {@code {1}} what it becomes
 *   <li>{@code replace}: what the place becomes, with {@code $1} for groups; where it is given the
 *       finding can be put right
 *   <li>{@code in}: kinds of paragraphs, {@code prose} when missing
 *   <li>{@code as}: {@code raw} for the characters as they are (the usual case), {@code folded} for
 *       the text as it is understood
 *   <li>{@code needs}, {@code unless}: what the sentence must or must not hold beside it
 *   <li>{@code quoted}: {@code skip} where quotations and titles in 《》 are left alone
 *   <li>{@code together}: from so many places on they become one finding, worded {@code
 *       message.all}
 *   <li>{@code annex}: {@code skip} where annexes are left alone
 * </ul>
 */
final class PatternRule implements Rule {
  private final String id;
  private final Pattern pattern;
  private final @Nullable Pattern needs;
  private final @Nullable Pattern unless;
  private final @Nullable String replacement;
  private final Set<Kind> kinds;
  private final boolean folded;
  private final boolean skipsQuotations;
  private final boolean skipsAnnexes;
  private final int together;
  private final boolean narrowed;

  private PatternRule(RulePage page, String expression) {
    this.id = page.id();
    this.pattern = Pattern.compile(expression);
    this.needs = page.field("needs").map(Pattern::compile).orElse(null);
    this.unless = page.field("unless").map(Pattern::compile).orElse(null);
    this.replacement = page.field("replace").orElse(null);
    this.kinds = kinds(page.field("in").orElse("prose"));
    this.folded = page.field("as").orElse("raw").equals("folded");
    this.skipsQuotations = page.field("quoted").isPresent();
    this.skipsAnnexes = page.field("annex").isPresent();
    this.together = page.field("together").map(Integer::parseInt).orElse(0);
    this.narrowed = expression.contains("(?<at>");
  }

  /** The rule that a page spells out. */
  static PatternRule of(RulePage page) {
    return new PatternRule(
        page,
        page.field("pattern")
            .orElseThrow(() -> new IllegalStateException("rule " + page.id() + ": no pattern")));
  }

  private static Set<Kind> kinds(String names) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String name : names.split(" ", -1)) {
      switch (name) {
        case "all" -> kinds.addAll(List.of(Kind.values()));
        case "prose" -> kinds.addAll(List.of(Kind.BODY, Kind.HEADING, Kind.TITLE));
        default -> kinds.add(Kind.valueOf(name.toUpperCase(Locale.ROOT)));
      }
    }
    return kinds;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Paragraph paragraph : plan.paragraphs()) {
      if (kinds.contains(paragraph.kind()) && !(skipsAnnexes && paragraph.inAnnex())) {
        check(paragraph, report);
      }
    }
    if (together > 0) {
      report.together(together);
    }
  }

  private void check(Paragraph paragraph, Report report) {
    String text = folded ? paragraph.folded().text() : paragraph.raw();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int from = narrowed ? matcher.start("at") : matcher.start();
      int to = narrowed ? matcher.end("at") : matcher.end();
      if (!(skipsQuotations && PlanText.isQuoted(text, from)) && fits(text, from)) {
        Span span =
            folded
                ? paragraph.folded().span(from, to)
                : new Span(paragraph.span().start() + from, paragraph.span().start() + to);
        report(report, span, text.substring(from, to), matcher);
      }
    }
  }

  private void report(Report report, Span span, String found, Matcher matcher) {
    if (replacement == null) {
      report.add(span, groups(found, matcher));
      return;
    }
    String becomes = expand(replacement, matcher);
    report.fixable(span, List.of(new Edit(span, becomes)), found, becomes);
  }

  /** The place's text, then the groups of the pattern. */
  private static Object[] groups(String found, Matcher matcher) {
    List<Object> groups = new ArrayList<>();
    groups.add(found);
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String group = matcher.group(i);
      groups.add(group == null ? "" : group);
    }
    return groups.toArray();
  }

  private static String expand(String replacement, Matcher matcher) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      if (c == '$' && Signs.isDigit(replacement, i + 1)) {
        String group = matcher.group(replacement.charAt(i + 1) - '0');
        out.append(group == null ? "" : group);
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether the sentence round a place holds what it must and nothing it must not. */
  private boolean fits(String text, int at) {
    if (needs == null && unless == null) {
      return true;
    }
    int from = at;
    while (from > 0 && "。！？\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = at;
    while (to < text.length() && "。！？\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String sentence = text.substring(from, to);
    return (needs == null || needs.matcher(sentence).find())
        && (unless == null || !unless.matcher(sentence).find());
  }
}
