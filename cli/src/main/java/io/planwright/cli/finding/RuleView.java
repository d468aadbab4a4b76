package io.planwright.cli.finding;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.DisplayWidth;
import io.planwright.templates.check.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules for a terminal: all of them one a line, or the page of one. */
public final class RuleView {
  private static final int LABEL_WIDTH = 10;

  private final Messages messages;
  private final Style style;

  /** Creates a view in the user's language. */
  public RuleView(Messages messages, Style style) {
    this.messages = messages;
    this.style = style;
  }

  /** All rules, group by group. */
  public List<String> list(List<RulePage> pages) {
    Locale locale = messages.language().locale();
    List<String> lines = new ArrayList<>();
    String group = "";
    for (RulePage page : pages) {
      String code = page.group().code();
      if (!code.equals(group)) {
        lines.add("");
        lines.add(style.title(messages.text("check.group." + page.group().name()) + "  " + code));
        group = code;
      }
      String severity = messages.text("check.severity." + page.severity().name());
      lines.add(
          "  "
              + page.id()
              + "  "
              + severity
              + "  "
              + page.title().in(locale)
              + style.faint("  " + page.basis().code()));
    }
    lines.removeFirst();
    return lines;
  }

  /** The page of a rule. */
  public List<String> page(RulePage page) {
    Locale locale = messages.language().locale();
    List<String> lines = new ArrayList<>();
    lines.add(style.title(page.id() + " " + page.title().in(locale)));
    lines.add("");
    lines.add(line("check.group", messages.text("check.group." + page.group().name())));
    lines.add(line("check.severity", messages.text("check.severity." + page.severity().name())));
    lines.add(line("check.basis", page.basis().code()));
    lines.add(line("check.clause", page.clause()));
    lines.add("");
    for (String text : page.body().strip().lines().toList()) {
      if (text.startsWith("## ")) {
        lines.add(style.strong(text.substring(3)));
      } else if (!text.startsWith("```")) {
        lines.add(text);
      }
    }
    return lines;
  }

  private String line(String key, String value) {
    String label = messages.text(key);
    return label + " ".repeat(Math.max(1, LABEL_WIDTH - DisplayWidth.of(label))) + value;
  }
}
