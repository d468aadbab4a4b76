package io.planwright.read.html;

import io.planwright.read.SourceText.Property;
import io.planwright.read.html.Box.Line;
import io.planwright.read.html.MetadataBlocks.Run;
import io.planwright.read.html.MetadataLabels.Entry;
import io.planwright.read.html.MetadataLabels.Kind;
import io.planwright.read.html.MetadataLabels.Weight;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says about its document beside the text: in a metadata block, in the line below the
 * title, and in the elements of its head.
 */
final class PageMetadata {
  /**
   * The elements that the guide for government websites asks for, and how a block names the same.
   */
  private static final Map<String, String> HEAD_ELEMENTS = new LinkedHashMap<>();

  static {
    HEAD_ELEMENTS.put("pubdate", "发布日期");
    HEAD_ELEMENTS.put("contentsource", "来源");
    HEAD_ELEMENTS.put("keywords", "关键词");
    HEAD_ELEMENTS.put("sitename", "网站名称");
    HEAD_ELEMENTS.put("columnname", "栏目名称");
  }

  /** The line below a title has at most so many characters. */
  private static final int LONGEST_INFO_LINE = 160;

  private static final Set<String> PUBLISHED =
      Set.of("发布日期", "发布时间", "日期", "时间", "发表时间", "更新时间", "更新日期");

  private static final Pattern TIMESTAMP =
      Pattern.compile(
          "20\\d\\d(?:-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2}|年\\d{1,2}月\\d{1,2}日)\\s*\\d{1,2}:\\d{2}(?::\\d{2})?");

  private final List<Run> runs;
  private final BitSet taken = new BitSet();
  private final Map<String, String> fields = new LinkedHashMap<>();

  /** Takes the certain blocks among the runs of a page. */
  PageMetadata(List<Run> runs) {
    this.runs = runs;
    for (Run run : runs) {
      if (run.certain()) {
        take(run);
      }
    }
  }

  private void take(Run run) {
    taken.set(run.from(), run.to());
    for (Entry entry : run.entries()) {
      if (MetadataBlocks.isField(entry)) {
        fields.putIfAbsent(entry.label().text(), entry.value());
      }
    }
  }

  /** The lines that were taken so far. */
  BitSet taken() {
    return (BitSet) taken.clone();
  }

  /** The title a block names, empty when none does. */
  String title() {
    return runs.stream()
        .filter(Run::certain)
        .flatMap(run -> run.entries().stream())
        .filter(entry -> entry.label().kind() == Kind.TITLE)
        .map(Entry::value)
        .findFirst()
        .orElse("");
  }

  /**
   * Takes the short runs around an article: the line below the title, the source at the end.
   *
   * @param firstText the number of the article's first sentence
   * @param lastText the number of its last
   */
  void takeAround(List<Line> lines, int from, int firstText, int lastText) {
    for (Run run : runs) {
      boolean inHead = run.from() >= from && run.to() <= firstText;
      boolean inTail = run.from() > lastText && !run.entries().isEmpty() && isSingle(run);
      boolean shortEnough =
          run.to() - run.from() <= 4 && lines.get(run.from()).text().length() <= LONGEST_INFO_LINE;
      if (!run.certain() && shortEnough && (inHead || inTail)) {
        if (inTail) {}
        take(run);
      }
    }
  }

  /** A line with a time of day between title and text says when the page was published. */
  void takeTimestamp(List<Line> lines, int from, int firstText) {
    boolean known = fields.keySet().stream().anyMatch(label -> PUBLISHED.contains(label));
    for (int i = from; i < firstText && !known; i++) {
      Matcher time = TIMESTAMP.matcher(lines.get(i).text());
      if (!taken.get(i) && lines.get(i).text().length() <= LONGEST_INFO_LINE && time.find()) {
        fields.put("发布时间", time.group());
        taken.set(i);
        return;
      }
    }
  }

  private static boolean isSingle(Run run) {
    return run.entries().stream().allMatch(entry -> entry.label().weight() == Weight.SINGLE);
  }

  /** The pairs that stand on the page itself, without the title. */
  List<Property> shown(String title) {
    List<Property> shown = new ArrayList<>();
    fields.forEach(
        (label, value) -> {
          if (!Compact.of(value).equals(Compact.of(title))) {
            shown.add(new Property(label, value));
          }
        });
    return shown;
  }

  /** All pairs: the title, those on the page, and what only the page's head says. */
  List<Property> all(PageHead head, Optional<String> title) {
    List<Property> all = new ArrayList<>();
    title.ifPresent(text -> all.add(new Property("标题", text)));
    all.addAll(shown(title.orElse("")));
    HEAD_ELEMENTS.forEach(
        (name, label) -> {
          boolean known =
              all.stream().anyMatch(property -> property.label().equals(label))
                  || (label.equals("发布日期")
                      && fields.keySet().stream().anyMatch(PUBLISHED::contains));
          if (!head.meta(name).isEmpty() && !known) {
            all.add(new Property(label, head.meta(name)));
          }
        });
    return all;
  }
}
