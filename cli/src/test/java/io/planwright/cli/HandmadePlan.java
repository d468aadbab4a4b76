package io.planwright.cli;

import io.planwright.extract.Decision;
import io.planwright.extract.Explanation;
import io.planwright.model.Baseline;
import io.planwright.model.Benefit;
import io.planwright.model.Citation;
import io.planwright.model.Commitment;
import io.planwright.model.Diagnostic;
import io.planwright.model.Excerpt;
import io.planwright.model.Extraction;
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
import io.planwright.model.Section;
import io.planwright.model.Share;
import io.planwright.model.Source;
import io.planwright.model.Span;
import io.planwright.model.Table;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.model.Timeline;
import io.planwright.model.Trigger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small plan of a fictional district and what is to be read out of it, built by hand: every kind
 * of fact, every bound, most forms, empty cells, nulls.
 */
public final class HandmadePlan {
  /** The text of the plan. */
  public static final String TEXT =
      """
      澄湾区高新技术企业培育三年行动计划（2024—2026年）
      澄湾政办发〔2024〕7号
      一、目标
      到2026年，全区高新技术企业由2023年的212家增加到400家以上，力争达到430—450家。
      研发投入年均增长15%左右，能耗控制在0.50吨标准煤以内。2024—2026年，每年新增“瞪羚”企业20家。
      二、政策
      对首次认定的高新技术企业给予10万元奖励，其中市级、区级财政各承担50%。
      按设备投资额的8%给予补助，最高50万元。每件发明专利资助5000元。减按15%的税率征收。
      （区科技局牵头，区财政局、税务局配合）
      根据《澜江省科技型企业成长工程实施意见》（澜政发〔2023〕21号）制定。
      附件 任务分解表（单位：家）
      北桥街道 12 3.5
      南浦镇 20
      """;

  private static final String SECTION = "一、目标";
  private static final String POLICY = "二、政策";

  private final String path;

  private HandmadePlan(String path) {
    this.path = path;
  }

  /** The extraction of a file under this path. */
  public static Extraction extraction(String path) {
    return new HandmadePlan(path).extraction();
  }

  /** The decisions on the numbers of the text. */
  public static Explanation explanation(String path) {
    return new Explanation(
        extraction(path),
        List.of(
            decision("212家", Decision.Role.PART, "target.baseline", "全区高新技术企业由2023年的212家增加到400家以上"),
            decision("400家", Decision.Role.TARGET, "target.level", "全区高新技术企业由2023年的212家增加到400家以上"),
            decision("10万元", Decision.Role.INCENTIVE, "incentive.fixed", "对首次认定的高新技术企业给予10万元奖励"),
            decision("7号", Decision.Role.REJECTED, "reject.document-number", "澄湾政办发〔2024〕7号")));
  }

  private static Decision decision(String number, Decision.Role role, String rule, String clause) {
    Excerpt around = excerpt(clause);
    int start = around.span().start() + clause.indexOf(number);
    return new Decision(
        Excerpt.of(TEXT, new Span(start, start + number.length())), role, rule, around);
  }

  private Extraction extraction() {
    return new Extraction(
        new Source(path, "text/plain", "0123456789abcdef".repeat(4), "UTF-8", null),
        List.of(document(), notAPlan()),
        List.of(
            new Diagnostic("TABLE_GAP", Diagnostic.Severity.WARNING, "附件有 1 个空格", span("南浦镇 20")),
            new Diagnostic("CHARSET_GUESSED", Diagnostic.Severity.INFO, "编码由内容推断", null)));
  }

  private static PolicyDocument document() {
    return new PolicyDocument(
        "d1",
        new Span(0, TEXT.length()),
        metadata(),
        List.of(
            new Section(
                "一、",
                1,
                "目标",
                Section.Kind.GOAL,
                span("一、目标"),
                List.of(new Section("", 2, "总量", Section.Kind.OTHER, span("目标"), List.of())))),
        targets(),
        incentives(),
        List.of(
            new Responsibility(
                excerpt("（区科技局牵头，区财政局、税务局配合）"),
                List.of("区科技局"),
                List.of("区财政局", "税务局"),
                new Provenance(POLICY + " / （一）奖补", null, "duty.bracket"))),
        List.of(table()),
        List.of(
            new Citation(
                excerpt("《澜江省科技型企业成长工程实施意见》（澜政发〔2023〕21号）"),
                "澜江省科技型企业成长工程实施意见",
                "澜政发〔2023〕21号",
                Citation.Relation.BASIS)));
  }

  private static Metadata metadata() {
    return new Metadata(
        "澄湾区高新技术企业培育三年行动计划（2024—2026年）",
        "澄湾政办发〔2024〕7号",
        List.of("澄湾区人民政府办公室"),
        new Region("澄湾区", "990102", List.of("澜江省", "云湖市"), false),
        Metadata.Level.COUNTY,
        new Metadata.Dates(LocalDate.of(2024, 3, 12), null, LocalDate.of(2024, 4, 1), null),
        2024,
        2026,
        "行动计划",
        Metadata.Status.IN_FORCE,
        true,
        null,
        "科技",
        List.of("高新技术企业", "培育"),
        "到2026年，全区高新技术企业达到400家以上。");
  }

  /** A document about which nothing is known. */
  private static PolicyDocument notAPlan() {
    return new PolicyDocument(
        "d2",
        new Span(TEXT.length(), TEXT.length()),
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
            false,
            null,
            null,
            List.of(),
            null),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Target> targets() {
    String sum = "全区高新技术企业由2023年的212家增加到400家以上";
    return List.of(
        target(
            sum,
            "400家",
            new Indicator("高新技术企业数量", "high_tech_enterprise_count"),
            new Quantity(new Measure.AtLeast(decimal("400")), "家"),
            TargetKind.LEVEL,
            Commitment.FIRM,
            new Timeline(2026, false, null, null),
            new Baseline(2023, decimal("212"))),
        target(
            sum + "，力争达到430—450家",
            "430—450家",
            new Indicator("高新技术企业数量", "high_tech_enterprise_count"),
            new Quantity(new Measure.Between(decimal("430"), decimal("450")), "家"),
            TargetKind.LEVEL,
            Commitment.STRETCH,
            new Timeline(2026, false, null, null),
            Baseline.NONE),
        target(
            "研发投入年均增长15%左右",
            "15%",
            new Indicator("研发投入增长率", null),
            new Quantity(new Measure.About(decimal("15.0")), "%"),
            TargetKind.GROWTH,
            Commitment.FIRM,
            new Timeline(null, true, null, null),
            Baseline.NONE),
        target(
            "能耗控制在0.50吨标准煤以内",
            "0.50吨标准煤",
            new Indicator("能耗", null),
            new Quantity(new Measure.AtMost(decimal("0.50")), "吨标准煤"),
            TargetKind.LEVEL,
            Commitment.FIRM,
            Timeline.NONE,
            Baseline.NONE),
        target(
            "2024—2026年，每年新增“瞪羚”企业20家",
            "20家",
            new Indicator("新增“瞪羚”企业数量", "gazelle_count"),
            new Quantity(new Measure.Exactly(decimal("2E+1")), "家"),
            TargetKind.INCREMENT,
            Commitment.FIRM,
            new Timeline(null, true, 2024, 2026),
            Baseline.NONE));
  }

  private static Target target(
      String quote,
      String value,
      Indicator indicator,
      Quantity quantity,
      TargetKind kind,
      Commitment commitment,
      Timeline timeline,
      Baseline baseline) {
    Excerpt around = excerpt(quote);
    int start = around.span().start() + quote.indexOf(value);
    return new Target(
        around,
        Excerpt.of(TEXT, new Span(start, start + value.length())),
        indicator,
        quantity,
        kind,
        commitment,
        timeline,
        baseline,
        quote.startsWith("能耗") ? "北桥街道" : null,
        new Provenance(SECTION, null, "target." + kind.code()));
  }

  private static List<Incentive> incentives() {
    return List.of(
        incentive(
            "对首次认定的高新技术企业给予10万元奖励",
            "10万元",
            new Trigger("首次认定的高新技术企业", "first_certification"),
            Instrument.AWARD,
            benefit(IncentiveForm.FIXED, "100000", null, null, null, null),
            List.of(
                new Share("市级财政", decimal("50.0"), null), new Share("区级财政", decimal("50"), "南浦镇"))),
        incentive(
            "按设备投资额的8%给予补助，最高50万元",
            "8%",
            new Trigger("设备投资", null),
            Instrument.SUBSIDY,
            benefit(IncentiveForm.RATE_WITH_CAP, null, "500000", "8", "设备投资额", null),
            List.of()),
        incentive(
            "每件发明专利资助5000元",
            "5000元",
            new Trigger("发明专利", null),
            Instrument.SUBSIDY,
            benefit(IncentiveForm.PER_UNIT, "5000", null, null, null, "件"),
            List.of()),
        incentive(
            "减按15%的税率征收",
            "15%",
            new Trigger("高新技术企业", null),
            Instrument.TAX,
            benefit(IncentiveForm.TAX_RATE, null, null, "15.00", null, null),
            List.of()));
  }

  private static Incentive incentive(
      String quote,
      String amount,
      Trigger trigger,
      Instrument instrument,
      Benefit benefit,
      List<Share> sharing) {
    Excerpt around = excerpt(quote);
    int start = around.span().start() + quote.indexOf(amount);
    return new Incentive(
        around,
        Excerpt.of(TEXT, new Span(start, start + amount.length())),
        trigger,
        instrument,
        benefit,
        sharing,
        new Provenance(POLICY, 3, "incentive." + benefit.form().code()));
  }

  /** A benefit from its numbers as written, null where there is none. */
  public static Benefit benefit(
      IncentiveForm form,
      @Nullable String amount,
      @Nullable String cap,
      @Nullable String rate,
      @Nullable String rateBase,
      @Nullable String perUnit) {
    return new Benefit(
        form,
        amount == null ? null : decimal(amount),
        cap == null ? null : decimal(cap),
        rate == null ? null : decimal(rate),
        null,
        rateBase,
        perUnit,
        false);
  }

  private static Table table() {
    return new Table(
        "任务分解表",
        span("附件 任务分解表（单位：家）"),
        List.of("2024年·新增", "2025年·新增"),
        List.of(
            new Table.Row("北桥街道", List.of(decimal("12"), decimal("3.50"))),
            new Table.Row("南浦镇", Arrays.asList(decimal("20"), null))),
        "家",
        Table.Recovery.CELL_PER_LINE,
        List.of(
            new Table.Check("2024年 = Σ 街镇", true, BigDecimal.ZERO),
            new Table.Check("2025年 = Σ 街镇", false, decimal("-1.50"))));
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits);
  }

  private static Excerpt excerpt(String words) {
    return Excerpt.of(TEXT, span(words));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words);
    }
    return new Span(start, start + words.length());
  }
}
