package io.planwright.search.compare.document;

import io.planwright.model.Incentive;
import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Region;
import io.planwright.model.Section;
import io.planwright.model.Source;
import io.planwright.model.Span;
import io.planwright.model.Target;
import io.planwright.search.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plans of places that do not exist, with an outline read off their line beginnings. */
final class HandmadePlans {
  private static final Pattern CHAPTER = Pattern.compile("(?m)^([一二三四五六七八九十]+、)([^。\\n]+)");
  private static final Pattern PART = Pattern.compile("(?m)^(（[一二三四五六七八九十]+）)([^。\\n]+)");

  private HandmadePlans() {}

  static Plan plan(String place, String text) {
    return plan(place, text, List.of(), List.of());
  }

  static Plan plan(String place, String text, List<Target> targets, List<Incentive> incentives) {
    Metadata metadata =
        new Metadata(
            place + "行动方案",
            null,
            List.of(),
            new Region(place, null, List.of(), false),
            null,
            new Metadata.Dates(null, null, null, null),
            null,
            null,
            null,
            null,
            true,
            null,
            null,
            List.of(),
            null);
    PolicyDocument document =
        new PolicyDocument(
            place,
            new Span(0, text.length()),
            metadata,
            outline(text),
            targets,
            incentives,
            List.of(),
            List.of(),
            List.of());
    return new Plan(new Source(place, "text/plain", "0", "UTF-8", null), document, text);
  }

  private static List<Section> outline(String text) {
    List<Section> chapters = new ArrayList<>();
    for (int[] chapter : starts(CHAPTER, text, 0, text.length())) {
      List<Section> parts = new ArrayList<>();
      for (int[] part : starts(PART, text, chapter[0], chapter[1])) {
        parts.add(section(PART, text, part, 2, List.of()));
      }
      chapters.add(section(CHAPTER, text, chapter, 1, parts));
    }
    return chapters;
  }

  private static List<int[]> starts(Pattern pattern, String text, int from, int to) {
    List<int[]> starts = new ArrayList<>();
    Matcher heading = pattern.matcher(text).region(from, to);
    while (heading.find()) {
      if (!starts.isEmpty()) {
        starts.getLast()[1] = heading.start();
      }
      starts.add(new int[] {heading.start(), to});
    }
    return starts;
  }

  private static Section section(
      Pattern pattern, String text, int[] place, int level, List<Section> children) {
    Matcher heading = pattern.matcher(text).region(place[0], place[1]);
    if (!heading.lookingAt()) {
      throw new IllegalStateException(text.substring(place[0], place[1]));
    }
    Section.Kind kind = heading.group(2).contains("任务") ? Section.Kind.TASK : Section.Kind.OTHER;
    return new Section(
        heading.group(1), level, heading.group(2), kind, new Span(place[0], place[1]), children);
  }
}
