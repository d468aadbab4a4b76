package io.planwright.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cases.Cases;
import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The numbers of policy texts, one surface a case. */
class FigureScannerTest {
  private static final Set<String> KEYS =
      Set.of("text", "of", "value", "upper", "unit", "dimension", "bind", "per", "parts", "none");

  private static final Set<Dimension> MEASURES =
      EnumSet.of(
          Dimension.COUNT,
          Dimension.MONEY,
          Dimension.PERCENT,
          Dimension.POINTS,
          Dimension.MULTIPLE,
          Dimension.COVERAGE,
          Dimension.RATIO);

  private final Cleaner cleaner = new Cleaner();
  private final FigureScanner scanner = new FigureScanner();

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of(FigureScannerTest.class, "cases.yaml", 120, KEYS, this::check);
  }

  private void check(JsonNode entry) {
    CleanText clean = cleaner.clean(entry.get("text").asString());
    List<Figure> figures = scanner.scan(clean.text(), 0, clean.length());
    if (entry.has("none")) {
      assertThat(figures).noneMatch(figure -> MEASURES.contains(figure.dimension()));
      return;
    }
    String surface = entry.get("of").asString();
    List<Figure> found =
        figures.stream()
            .filter(f -> clean.excerpt(f.start(), f.end()).text().equals(surface))
            .toList();
    assertThat(found).as("%s in %s: %s", surface, clean, figures).hasSize(1);
    Figure figure = found.getFirst();
    assertThat(figure.value()).isEqualByComparingTo(entry.get("value").decimalValue());
    BigDecimal upper = figure.upper();
    if (entry.has("upper")) {
      assertThat(upper).isNotNull().isEqualByComparingTo(entry.get("upper").decimalValue());
    } else {
      assertThat(upper).isNull();
    }
    assertThat(figure.unit()).isEqualTo(entry.get("unit").asString());
    assertThat(figure.dimension().name()).isEqualTo(entry.get("dimension").asString());
    assertThat(figure.bind().name()).isEqualTo(entry.get("bind").asString());
    assertThat(figure.per()).isEqualTo(entry.has("per") ? entry.get("per").asString() : null);
    List<String> parts =
        entry.has("parts")
            ? entry.get("parts").valueStream().map(JsonNode::asString).toList()
            : List.of();
    assertThat(figure.parts()).extracting(BigDecimal::toPlainString).isEqualTo(parts);
  }
}
