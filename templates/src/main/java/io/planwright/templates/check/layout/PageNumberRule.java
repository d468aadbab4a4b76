package io.planwright.templates.check.layout;

import io.planwright.model.Span;
import io.planwright.templates.check.PageLayout;
import io.planwright.templates.check.PageLayout.PageNumber;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** F13: a page number between two dashes, on the outer side of odd and even pages. */
public final class PageNumberRule implements Rule {
  private static final BigDecimal FOUR = BigDecimal.valueOf(14);

  @Override
  public String id() {
    return "F13";
  }

  @Override
  public void check(PlanText plan, Report report) {
    PageLayout layout = plan.layout().orElse(null);
    if (layout == null) {
      return;
    }
    Span place = Places.first(plan);
    List<PageNumber> numbers = layout.pageNumbers();
    if (numbers.isEmpty()) {
      report.add(place);
      return;
    }
    first(numbers, one -> !one.text().matches("[—―].*[—―]"))
        .ifPresent(one -> report.add("dashes", place, List.of(), one.text()));
    first(numbers, one -> !one.arabic()).ifPresent(one -> report.add("numeral", place, List.of()));
    if (!isOutside(numbers)) {
      report.add("sides", place, List.of());
    }
    first(numbers, PageNumberRule::isOff)
        .ifPresent(
            one -> report.add("look", place, List.of(), Places.named(one.font()), size(one)));
  }

  private static Optional<PageNumber> first(List<PageNumber> numbers, Predicate<PageNumber> off) {
    return numbers.stream().filter(off).findFirst();
  }

  /** Whether no odd page has its number left or in the middle, and no even page right. */
  private static boolean isOutside(List<PageNumber> numbers) {
    boolean evenPages = numbers.stream().anyMatch(PageNumber::even);
    return numbers.stream().allMatch(one -> isOutside(one, evenPages));
  }

  private static boolean isOutside(PageNumber number, boolean evenPages) {
    return switch (number.side()) {
      case OUTSIDE, UNKNOWN -> true;
      case LEFT -> number.even();
      case RIGHT -> !number.even() && evenPages;
      case MIDDLE -> false;
    };
  }

  private static boolean isOff(PageNumber number) {
    BigDecimal size = number.sizeInPoints();
    return !Typeface.SONG.isKindOf(number.font()) || size == null || size.compareTo(FOUR) != 0;
  }

  private static String size(PageNumber number) {
    BigDecimal size = number.sizeInPoints();
    return size == null ? "—" : size.stripTrailingZeros().toPlainString();
  }
}
