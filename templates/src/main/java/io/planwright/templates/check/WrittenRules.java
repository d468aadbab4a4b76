package io.planwright.templates.check;

import io.planwright.templates.check.arithmetic.GrowthRule;
import io.planwright.templates.check.arithmetic.IncrementRule;
import io.planwright.templates.check.arithmetic.MultipleRule;
import io.planwright.templates.check.arithmetic.PartsRule;
import io.planwright.templates.check.arithmetic.PathRule;
import io.planwright.templates.check.arithmetic.RespectivelyRule;
import io.planwright.templates.check.arithmetic.SharingRule;
import io.planwright.templates.check.arithmetic.StagesRule;
import io.planwright.templates.check.arithmetic.TableSumRule;
import io.planwright.templates.check.arithmetic.TextTableRule;
import io.planwright.templates.check.arithmetic.TotalBehindRule;
import io.planwright.templates.check.duty.MissingLeadRule;
import io.planwright.templates.check.duty.MissingUnitRule;
import io.planwright.templates.check.duty.TwiceNamedRule;
import io.planwright.templates.check.duty.WrongLevelRule;
import io.planwright.templates.check.form.AddresseeRule;
import io.planwright.templates.check.form.AnnexNoteRule;
import io.planwright.templates.check.form.AnnexReferenceRule;
import io.planwright.templates.check.form.ConsentRule;
import io.planwright.templates.check.form.DateRule;
import io.planwright.templates.check.form.EnumerationRule;
import io.planwright.templates.check.form.NumberMarkRule;
import io.planwright.templates.check.form.NumberingRule;
import io.planwright.templates.check.incentive.ReviewRule;
import io.planwright.templates.check.incentive.ValidityRule;
import io.planwright.templates.check.language.BalanceRule;
import io.planwright.templates.check.language.HalfWidthMarkRule;
import io.planwright.templates.check.language.RangeMarkRule;
import io.planwright.templates.check.language.StraightQuoteRule;
import io.planwright.templates.check.language.WideDigitRule;
import io.planwright.templates.check.layout.BodyFontRule;
import io.planwright.templates.check.layout.FontNamesRule;
import io.planwright.templates.check.layout.LinesRule;
import io.planwright.templates.check.layout.PageAreaRule;
import io.planwright.templates.check.layout.PageNumberRule;
import io.planwright.templates.check.layout.TableRowsRule;
import io.planwright.templates.check.target.MissingBaseRule;
import io.planwright.templates.check.target.MissingYearRule;
import io.planwright.templates.check.target.OutsidePeriodRule;
import io.planwright.templates.check.target.PeriodLengthRule;
import io.planwright.templates.check.target.PointsRule;
import io.planwright.templates.check.target.ShareRule;
import io.planwright.templates.check.target.TwoValuesRule;
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
        new WideDigitRule(),
        new PartsRule(),
        new TotalBehindRule(),
        new TableSumRule(),
        new IncrementRule(),
        new MultipleRule(),
        new GrowthRule(),
        new StagesRule(),
        new SharingRule(),
        new RespectivelyRule(),
        new PathRule(),
        new TextTableRule(),
        new OutsidePeriodRule(),
        new PeriodLengthRule(),
        new TwoValuesRule(),
        new ShareRule(),
        new PointsRule(),
        new MissingYearRule(),
        new MissingBaseRule(),
        new MissingUnitRule(),
        new WrongLevelRule(),
        new MissingLeadRule(),
        new TwiceNamedRule(),
        new ValidityRule(),
        new ReviewRule(),
        new NumberingRule(),
        new EnumerationRule(),
        new BalanceRule(),
        new AnnexNoteRule(),
        new AnnexReferenceRule(),
        new ConsentRule(),
        new PageAreaRule(),
        new PageNumberRule(),
        new BodyFontRule(),
        new FontNamesRule(),
        new TableRowsRule(),
        new LinesRule());
  }
}
