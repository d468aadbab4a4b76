package io.planwright.templates.check.form;

import io.planwright.model.Span;
import io.planwright.templates.check.Edit;
import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** F07: 附件：1.… names without marks behind them, numbered where there are several. */
public final class AnnexNoteRule implements Rule {
  private static final Pattern COPIES = Pattern.compile("附件?：\\d+[份页张].*");
  private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.．、].*");
  private static final Pattern START = Pattern.compile("附件?：(?<name>.*)");
  private static final Pattern END_MARK = Pattern.compile("(?<at>[。；，、,;])\\s*$");
  private static final Pattern TITLE_MARKS = Pattern.compile("(?:\\d{1,2}[.．、])?《[^《》]+》[。；，]?");

  @Override
  public String id() {
    return "F07";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<Paragraph> paragraphs = plan.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph first = paragraphs.get(i);
      boolean note =
          first.kind() == Paragraph.Kind.ANNEX_NOTE
              && !COPIES.matcher(first.folded().text()).matches();
      if (note && !first.inAnnex()) {
        List<Paragraph> items = items(paragraphs, i);
        items.forEach(item -> item(item, report));
        single(first, items.size(), report);
      }
    }
  }

  private static List<Paragraph> items(List<Paragraph> paragraphs, int from) {
    List<Paragraph> items = new ArrayList<>();
    items.add(paragraphs.get(from));
    for (int i = from + 1; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i).folded().text();
      if (!ITEM.matcher(text).matches() || text.length() > 60) {
        break;
      }
      items.add(paragraphs.get(i));
    }
    return items;
  }

  private static void item(Paragraph item, Report report) {
    Matcher mark = END_MARK.matcher(item.raw());
    if (mark.find()) {
      int at = item.span().start() + mark.start("at");
      Span span = new Span(at, at + 1);
      report.fixable(span, List.of(new Edit(span, "")), mark.group("at"));
    }
    Matcher start = START.matcher(item.folded().text());
    String name = start.matches() ? start.group("name") : item.folded().text();
    if (TITLE_MARKS.matcher(name).matches()) {
      int from = item.folded().text().indexOf('《');
      int to = item.folded().text().indexOf('》');
      report.add("marks", item.folded().span(from, to + 1), List.of());
    }
  }

  /** One annex carries no number. */
  private static void single(Paragraph first, int items, Report report) {
    Matcher start = START.matcher(first.folded().text());
    if (items == 1 && start.matches() && start.group("name").matches("1[.．、][^2]*")) {
      int from = start.start("name");
      Span span = first.folded().span(from, from + 2);
      report.add("single", span, List.of(new Edit(span, "")));
    }
  }
}
