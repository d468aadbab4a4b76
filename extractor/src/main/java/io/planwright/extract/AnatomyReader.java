package io.planwright.extract;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.quantity.Bind;
import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.Sentence;
import io.planwright.model.Anatomy;
import io.planwright.model.Measure;
import io.planwright.model.Mention;
import io.planwright.model.NamedUnit;
import io.planwright.model.Quantity;
import io.planwright.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands on what the extractor knows of a text beside its facts: paragraphs and numbers with units.
 *
 * <p>Example: of {@code 到2026年，高新技术企业达到400家} it hands on one paragraph and the mention {@code
 * 400家}.
 */
final class AnatomyReader {
  private final CleanText clean;

  AnatomyReader(CleanText clean) {
    this.clean = clean;
  }

  /** The anatomy of running text in clean offsets, and of the sentences read in it. */
  Anatomy read(List<Span> stretches, List<Sentence> sentences, List<NamedUnit> units) {
    List<Span> paragraphs = new ArrayList<>();
    for (Span stretch : stretches) {
      int from = stretch.start();
      while (from < stretch.end()) {
        int found = clean.text().indexOf('\n', from);
        int to = found < 0 ? stretch.end() : Math.min(found, stretch.end());
        if (!clean.text().substring(from, to).isBlank()) {
          paragraphs.add(clean.toSource(from, to));
        }
        from = to + 1;
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Mark mark : sentence.marks()) {
        Figure figure = mark.figure();
        if (figure.dimension() != Dimension.DATE) {
          mentions.add(
              new Mention(
                  clean.excerpt(figure.start(), figure.end()),
                  new Quantity(measure(figure, figure.bind()), figure.unit())));
        }
      }
    }
    return new Anatomy(paragraphs, mentions, units);
  }

  private static Measure measure(Figure figure, Bind bind) {
    BigDecimal upper = figure.upper();
    if (upper != null) {
      return new Measure.Between(figure.value(), upper);
    }
    return switch (bind) {
      case MIN, FLOOR -> new Measure.AtLeast(figure.value());
      case MAX, TOP -> new Measure.AtMost(figure.value());
      case ABOUT -> new Measure.About(figure.value());
      case NONE, TO -> new Measure.Exactly(figure.value());
    };
  }
}
