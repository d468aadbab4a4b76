package io.planwright.templates.check;

import io.planwright.templates.check.form.AddresseeRule;
import io.planwright.templates.check.form.DateRule;
import io.planwright.templates.check.form.NumberMarkRule;
import io.planwright.templates.check.language.HalfWidthMarkRule;
import io.planwright.templates.check.language.RangeMarkRule;
import io.planwright.templates.check.language.StraightQuoteRule;
import io.planwright.templates.check.language.WideDigitRule;
import java.util.List;

/** The rules that need more than a pattern, one class each. */
final class WrittenRules {
  private WrittenRules() {}

  static List<Rule> all() {
    return List.of(
        new DateRule(),
        new AddresseeRule(),
        new NumberMarkRule(),
        new HalfWidthMarkRule(),
        new StraightQuoteRule(),
        new RangeMarkRule(),
        new WideDigitRule());
  }
}
