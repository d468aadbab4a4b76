package io.planwright.cli.starter;

import io.planwright.model.Responsibility;
import io.planwright.model.Span;
import io.planwright.search.Plan;
import io.planwright.templates.parameters.IndicatorPlan.Binding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the tables behind a plan, by what they are about: 责任分工表 and 主要指标表 name units,
 * deadlines and 属性 of tasks and indicators that the text names without them.
 *
 * <p>Example: the row {@code 1 ⇥ 高新技术企业数量 ⇥ 家 ⇥ 200 ⇥ 预期性 ⇥ 市科技局} is 高新技术企业数量's.
 */
final class AnnexRows {
  private static final Pattern ROW = Pattern.compile("[^\\n]*\\t[^\\n]*");
  private static final Pattern SCOPE = Pattern.compile("[（(][^（()）]*[）)]$");
  private static final Pattern NUMBER = Pattern.compile("^[\\d一二三四五六七八九十（()）.．、]+");
  private static final Pattern DEADLINE =
      Pattern.compile("(?:到)?(20\\d\\d年(?:\\d{1,2}月)?)(?:底前?|年底前?|末|前|\\d{1,2}日前?)?");

  private final Plan plan;
  private final List<Row> rows = new ArrayList<>();

  AnnexRows(Plan plan) {
    this.plan = plan;
    if (plan.hasText()) {
      int origin = plan.document().span().start();
      Matcher line = ROW.matcher(plan.text());
      while (line.find()) {
        List<String> cells =
            Arrays.stream(line.group().split("\t", -1)).map(Wordings::line).toList();
        rows.add(new Row(cells, new Span(origin + line.start(), origin + line.end())));
      }
    }
  }

  /** A row. */
  private record Row(List<String> cells, Span span) {
    boolean isOf(String name) {
      return cells.stream().anyMatch(cell -> plain(cell).equals(plain(name)));
    }
  }

  private static String plain(String name) {
    return SCOPE.matcher(NUMBER.matcher(Wordings.line(name)).replaceFirst("")).replaceFirst("");
  }

  private Stream<Row> of(String name) {
    return plain(name).isEmpty() ? Stream.empty() : rows.stream().filter(row -> row.isOf(name));
  }

  /** Who is named in the row of something, in all its columns of units. */
  List<Responsibility> duties(String name) {
    return of(name)
        .map(
            row ->
                plan.document().responsibilities().stream()
                    .filter(duty -> row.span().contains(duty.quote().span()))
                    .toList())
        .filter(duties -> !duties.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Until when something is to be done, as its row says; null where none does. */
  @Nullable String deadline(String name) {
    return of(name)
        .flatMap(row -> row.cells().stream())
        .map(DEADLINE::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(Matcher::group)
        .orElse(null);
  }

  /** Whether an indicator is 约束性 or 预期性, as its row says; null where none does. */
  @Nullable Binding binding(String name) {
    return of(name)
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> bindingIn(cell).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<Binding> bindingIn(String cell) {
    return switch (cell) {
      case "约束性", "约束性指标", "约束" -> Optional.of(Binding.BINDING);
      case "预期性", "预期性指标", "预期" -> Optional.of(Binding.EXPECTED);
      default -> Optional.empty();
    };
  }
}
