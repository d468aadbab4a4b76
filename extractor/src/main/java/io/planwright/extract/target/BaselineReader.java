package io.planwright.extract.target;

import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.NumberRole;
import io.planwright.extract.role.Sentence;
import io.planwright.model.Baseline;
import java.math.BigDecimal;

/** Reads where an indicator starts from: 从2017年的50.1%提高到60%, 在2019年基础上翻番, 达到2023年的2倍. */
final class BaselineReader {
  private BaselineReader() {}

  static Baseline read(Sentence sentence, Mark target, Clause clause) {
    String text = sentence.text();
    Integer year = null;
    BigDecimal value = null;
    for (Mark mark : sentence.marks()) {
      Figure figure = mark.figure();
      if (figure.start() >= target.figure().start()) {
        break;
      }
      if (figure.start() < clause.start()) {
        continue;
      }
      if (figure.dimension() == Dimension.DATE) {
        year = isBase(text, figure) ? Integer.valueOf(figure.value().intValue()) : year;
      } else if (mark.role() == NumberRole.BASELINE) {
        value = figure.value();
      }
    }
    return year == null && value == null ? Baseline.NONE : new Baseline(year, value);
  }

  private static boolean isBase(String text, Figure date) {
    String behind = text.substring(date.end(), Math.min(text.length(), date.end() + 14));
    int base = behind.indexOf("基础上");
    char before = date.start() > 0 ? text.charAt(date.start() - 1) : '\n';
    boolean ofYear = behind.startsWith("的");
    return (base >= 0 && behind.lastIndexOf('，', base) < 0)
        || TimelineReader.isOfMultiple(behind)
        || before == '比'
        || before == '较'
        || (ofYear && (before == '为' || before == '从' || before == '由'));
  }
}
