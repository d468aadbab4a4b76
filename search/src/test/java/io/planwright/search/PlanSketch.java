package io.planwright.search;

import io.planwright.model.Baseline;
import io.planwright.model.Benefit;
import io.planwright.model.Commitment;
import io.planwright.model.Excerpt;
import io.planwright.model.Incentive;
import io.planwright.model.IncentiveForm;
import io.planwright.model.Indicator;
import io.planwright.model.Instrument;
import io.planwright.model.Measure;
import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Provenance;
import io.planwright.model.Quantity;
import io.planwright.model.Region;
import io.planwright.model.Responsibility;
import io.planwright.model.Source;
import io.planwright.model.Span;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.model.Timeline;
import io.planwright.model.Trigger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans of fictional places, put together fact by fact. */
public final class PlanSketch {
  public static final String INDICATOR = "hightech.enterprise.count";

  private final String path;
  private final String title;
  private final @Nullable Region region;
  private final StringBuilder text = new StringBuilder();
  private final List<Target> targets = new ArrayList<>();
  private final List<Incentive> incentives = new ArrayList<>();
  private final List<Responsibility> duties = new ArrayList<>();
  private @Nullable LocalDate issued;
  private boolean governmentPlan = true;
  private Metadata.@Nullable Level level;

  /** A plan with nothing but a title. */
  public PlanSketch(String path, String title, @Nullable String region, String... parents) {
    this.path = path;
    this.title = title;
    this.region = region == null ? null : new Region(region, null, List.of(parents), false);
    text.append(title).append('\n');
  }

  public PlanSketch issued(int year) {
    issued = LocalDate.of(year, 3, 1);
    return this;
  }

  public PlanSketch of(Metadata.Level government) {
    level = government;
    return this;
  }

  public PlanSketch notOfAGovernment() {
    governmentPlan = false;
    return this;
  }

  public PlanSketch says(String sentence) {
    text.append(sentence).append('\n');
    return this;
  }

  /** A number for a year: {@code 400家}. */
  public PlanSketch level(@Nullable Integer year, String number, String unit) {
    return target(year, new Measure.AtLeast(new BigDecimal(number)), unit, TargetKind.LEVEL);
  }

  public PlanSketch target(@Nullable Integer year, Measure measure, String unit, TargetKind kind) {
    return target(year, measure, unit, kind, Commitment.FIRM, Baseline.NONE, null);
  }

  public PlanSketch target(
      @Nullable Integer year,
      Measure measure,
      String unit,
      TargetKind kind,
      Commitment commitment,
      Baseline baseline,
      @Nullable String scope) {
    return target(
        new Indicator("有效高新技术企业数量", INDICATOR),
        year,
        measure,
        unit,
        kind,
        commitment,
        baseline,
        scope);
  }

  public PlanSketch target(
      Indicator indicator,
      @Nullable Integer year,
      Measure measure,
      String unit,
      TargetKind kind,
      Commitment commitment,
      Baseline baseline,
      @Nullable String scope) {
    String number = measure.value().toPlainString() + unit;
    Excerpt quote = write((scope == null ? "" : scope) + year + indicator.name() + number);
    int start = quote.span().end() - number.length();
    targets.add(
        new Target(
            quote,
            new Excerpt(new Span(start, quote.span().end()), number),
            indicator,
            new Quantity(measure, unit),
            kind,
            commitment,
            new Timeline(year, false, null, null),
            baseline,
            scope,
            new Provenance("一、目标", null, "target")));
    return this;
  }

  public PlanSketch award(String trigger, @Nullable String triggerId, String amount) {
    Excerpt quote = write("对" + trigger + "给予" + amount + "元奖励");
    int start = quote.span().start() + quote.text().indexOf(amount);
    incentives.add(
        new Incentive(
            quote,
            new Excerpt(new Span(start, start + amount.length() + 1), amount + "元"),
            new Trigger(trigger, triggerId),
            Instrument.AWARD,
            new Benefit(
                IncentiveForm.FIXED, new BigDecimal(amount), null, null, null, null, null, false),
            List.of(),
            new Provenance("二、政策", null, "incentive")));
    return this;
  }

  public PlanSketch duty(String section, List<String> lead, List<String> support) {
    Excerpt quote = write("（" + String.join("、", lead) + "；" + String.join("、", support) + "）");
    duties.add(
        new Responsibility(quote, lead, support, new Provenance(section, null, "duty.bracket")));
    return this;
  }

  private Excerpt write(String clause) {
    int start = text.length();
    text.append(clause);
    Excerpt excerpt = new Excerpt(new Span(start, text.length()), clause);
    text.append("。\n");
    return excerpt;
  }

  public Plan plan() {
    Metadata metadata =
        new Metadata(
            title,
            null,
            List.of(),
            region,
            level,
            new Metadata.Dates(issued, null, null, null),
            null,
            null,
            null,
            null,
            governmentPlan,
            null,
            null,
            List.of(),
            null);
    PolicyDocument document =
        new PolicyDocument(
            path + "-1",
            new Span(0, text.length()),
            metadata,
            List.of(),
            targets,
            incentives,
            duties,
            List.of(),
            List.of());
    Source source = new Source(path, "text/plain", "0".repeat(64), "UTF-8", null);
    return new Plan(source, document, text.toString());
  }
}
