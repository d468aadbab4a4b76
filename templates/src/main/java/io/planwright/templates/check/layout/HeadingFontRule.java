package io.planwright.templates.check.layout;

import io.planwright.model.Section;
import io.planwright.templates.check.HeadingNumber;
import io.planwright.templates.check.PageLayout;
import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Signs;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** F25: the title in 小标宋 of 22 points; 黑体, 楷体 and 仿宋 for the levels of headings. */
public final class HeadingFontRule implements Rule {
  private static final BigDecimal TWO = BigDecimal.valueOf(22);

  @Override
  public String id() {
    return "F25";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<Look> looks = plan.layout().map(PageLayout::paragraphs).orElse(List.of());
    Map<String, Integer> levels = levels(plan);
    offTitle(plan, looks)
        .ifPresent(look -> report("title", plan, look, Typeface.TITLE_SONG, report));
    Set<Integer> reported = new HashSet<>();
    for (Look look : looks) {
      int level = look.lines().centred() ? -1 : levels.getOrDefault(bare(look.text()), -1);
      boolean off = level > 0 && !Places.isSet(look, typeface(level), BodyFontRule.THREE);
      if (off && reported.add(level)) {
        report("", plan, look, typeface(level), report);
      }
    }
  }

  /** The first line of a title that is set otherwise. */
  private static Optional<Look> offTitle(PlanText plan, List<Look> looks) {
    List<String> titles =
        plan.paragraphs(Paragraph.Kind.TITLE).stream().map(one -> one.folded().text()).toList();
    for (int at = 0; at < looks.size(); at++) {
      for (String title : titles) {
        Optional<Look> off =
            lines(looks, at, title).stream()
                .filter(look -> !Places.isSet(look, Typeface.TITLE_SONG, TWO))
                .findFirst();
        if (off.isPresent()) {
          return off;
        }
      }
    }
    return Optional.empty();
  }

  /** The paragraphs, from one on, that make up a title together. */
  private static List<Look> lines(List<Look> looks, int from, String title) {
    String words = "";
    for (int to = from; to < looks.size(); to++) {
      words += bare(looks.get(to).text());
      if (words.equals(title)) {
        return looks.subList(from, to + 1);
      }
      if (!title.startsWith(words)) {
        return List.of();
      }
    }
    return List.of();
  }

  private static void report(
      String variant, PlanText plan, Look look, Typeface due, Report report) {
    report.add(
        variant,
        Places.of(plan, look),
        List.of(),
        look.text(),
        Places.font(look),
        Places.size(look),
        due.chinese());
  }

  private static Typeface typeface(int level) {
    return switch (level) {
      case 1 -> Typeface.HEI;
      case 2 -> Typeface.KAI;
      default -> Typeface.FANG_SONG;
    };
  }

  /** The levels of the headings that have a line of their own, with and without their numbers. */
  private static Map<String, Integer> levels(PlanText plan) {
    Map<String, Integer> levels = new HashMap<>();
    List<Paragraph> headings = plan.paragraphs(Paragraph.Kind.HEADING);
    for (Section section : plan.sections()) {
      Optional<Integer> level =
          HeadingNumber.of(section.label()).map(HeadingNumber::level).filter(one -> one > 0);
      boolean own = headings.stream().anyMatch(one -> one.span().contains(section.span().start()));
      if (level.isPresent() && own) {
        levels.putIfAbsent(bare(section.label() + section.title()), level.get());
        levels.putIfAbsent(bare(section.title()), level.get());
      }
    }
    return levels;
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.chars().filter(c -> !Signs.isSpace((char) c)).forEach(c -> bare.append((char) c));
    return bare.toString();
  }
}
