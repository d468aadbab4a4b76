package io.planwright.templates.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Anatomy;
import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Span;
import io.planwright.templates.check.PageLayout.Characters;
import io.planwright.templates.check.PageLayout.Geometry;
import io.planwright.templates.check.PageLayout.Grid;
import io.planwright.templates.check.PageLayout.Lines;
import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.check.PageLayout.PageNumber;
import io.planwright.templates.check.PageLayout.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of layout, which no example of words can show. */
final class LayoutRulesTest {
  private static final String BODY = "为培育高新技术企业，完善服务体系，强化要素保障，营造良好生态，推动产业升级，结合我市实际，制定本计划。";
  private static final String TEXT = BODY + "\n序号\t任务";
  private static final RuleCatalogue CATALOGUE = RuleCatalogue.load();

  private static final Geometry STANDARD =
      new Geometry(11906, 16838, 2098, 1984, 1588, 1474, false);
  private static final List<PageNumber> NUMBERS =
      List.of(number(false, Side.RIGHT), number(true, Side.LEFT));

  @Test
  void aPaperAsTheStandardWantsItIsLeftAlone() {
    PageLayout layout =
        new PageLayout(
            List.of(STANDARD),
            List.of(look("仿宋_GB2312", "16", 579, false)),
            List.of(new Grid(20, true, false, "序号")),
            NUMBERS);

    assertThat(rules(layout)).isEmpty();
  }

  @Test
  void theUsualPageOfWordIsNot() {
    PageLayout layout =
        new PageLayout(
            List.of(new Geometry(11906, 16838, 1440, 1440, 1800, 1800, false)),
            List.of(look("宋体", "10.5", null, true)),
            List.of(new Grid(20, false, true, "序号")),
            List.of());

    assertThat(rules(layout))
        .containsExactly("F12", "F13", "F21", "F22", "F23", "F23", "F24", "F26");
  }

  @ParameterizedTest
  @CsvSource({"560, true", "579, true", "580, true", "590, false", "600, false", "312, false"})
  void linesAreCountedAndNotTheirPitch(int pitch, boolean fits) {
    PageLayout layout =
        new PageLayout(
            List.of(STANDARD), List.of(look("仿宋", "16", pitch, false)), List.of(), NUMBERS);

    assertThat(rules(layout).contains("F24")).isEqualTo(!fits);
  }

  @Test
  void aPageOnItsSideHasItsOwnMeasures() {
    PageLayout layout =
        new PageLayout(
            List.of(new Geometry(16838, 11906, 1588, 1474, 2098, 1984, true)),
            List.of(),
            List.of(),
            NUMBERS);

    assertThat(rules(layout)).isEmpty();
  }

  @Test
  void whereThereIsNoLayoutThereIsNothingToSay() {
    assertThat(rules(null)).isEmpty();
  }

  @Test
  void aFewParagraphsOfTheirOwnAreSeenToo() {
    Look own = look("宋体", "12", 480, false);
    Look usual = look("仿宋", "16", 579, false);
    PageLayout layout =
        new PageLayout(List.of(STANDARD), List.of(usual, own, usual), List.of(), NUMBERS);

    assertThat(rules(layout)).containsExactly("F21", "F24");
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT, LEFT, true",
    "LEFT, RIGHT, false",
    "MIDDLE, MIDDLE, false",
    "OUTSIDE, OUTSIDE, true",
    "UNKNOWN, UNKNOWN, true"
  })
  void pageNumbersStandOutside(Side odd, Side even, boolean right) {
    List<PageNumber> numbers = List.of(number(false, odd), number(true, even));
    PageLayout layout = new PageLayout(List.of(STANDARD), List.of(), List.of(), numbers);

    assertThat(rules(layout).contains("F13")).isEqualTo(!right);
  }

  private static PageNumber number(boolean even, Side side) {
    return new PageNumber(even, "— 1 —", true, side, "宋体", BigDecimal.valueOf(14));
  }

  private static Look look(String font, String size, @Nullable Integer line, boolean incomplete) {
    BigDecimal points = new BigDecimal(size);
    int pitch = points.multiply(BigDecimal.valueOf(20)).intValue();
    BigDecimal indent = line == null ? BigDecimal.ZERO : BigDecimal.TWO;
    return new Look(
        BODY,
        0,
        new Characters(font, points, pitch, incomplete, false),
        new Lines(line, 0, indent, BigDecimal.ZERO, false));
  }

  private static List<String> rules(@Nullable PageLayout layout) {
    Span all = new Span(0, TEXT.length());
    Metadata metadata =
        new Metadata(
            null,
            null,
            List.of(),
            null,
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
            "x", all, metadata, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    Anatomy anatomy = new Anatomy(List.of(new Span(0, BODY.length())), List.of(), List.of());
    Set<String> ids = Set.of("F12", "F13", "F21", "F22", "F23", "F24", "F25", "F26");
    return new Checker(CATALOGUE)
            .check(
                new CheckedPlan(TEXT, document, anatomy, Optional.ofNullable(layout)),
                new RuleChoice(ids))
            .stream()
            .map(Finding::rule)
            .sorted()
            .toList();
  }
}
