package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.planwright.cli.parameters.ParametersReader;
import io.planwright.cli.parameters.ParametersWriter;
import io.planwright.cli.parameters.UnfitParametersException;
import io.planwright.cli.starter.Adopted;
import io.planwright.cli.starter.PlanAdoption;
import io.planwright.model.Extraction;
import io.planwright.model.TargetKind;
import io.planwright.read.Budget;
import io.planwright.read.Limits;
import io.planwright.read.SourceText;
import io.planwright.search.Plan;
import io.planwright.templates.TemplateSet;
import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.PlanParameters;
import io.planwright.templates.parameters.Task;
import io.planwright.templates.parameters.YearValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParamsCommandTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static final Path YUNHU = SAMPLES.resolve("01-yunhu-gaoqi/plan.txt");
  private static final StandardEngine ENGINE = new StandardEngine(Locale.SIMPLIFIED_CHINESE);

  @TempDir private Path folder;

  @Test
  void aPlanBecomesItsParameters() throws UnfitParametersException {
    Run run = run("params", YUNHU);
    PlanParameters plan = read(run.bytes());

    assertThat(run.exitCode()).isZero();
    assertThat(plan.template()).isEqualTo("三年行动方案");
    assertThat(plan.place().name()).isEqualTo("云湖市");
    assertThat(plan.topic()).isEqualTo("高新技术企业培育");
    assertThat(plan.period()).isEqualTo(new Period(2024, 2026));
    assertThat(plan.issue().notice()).isTrue();
    assertThat(plan.issue().date()).isEqualTo(LocalDate.of(2024, 3, 12));
    assertThat(plan.issue().approval()).isEqualTo("市政府第38次常务会议");
    assertThat(plan.issue().recipients()).hasSize(3);
    assertThat(plan.basis()).hasSize(1);
    assertThat(plan.guidance()).startsWith("围绕");
    assertThat(plan.safeguards()).hasSize(4);
    assertThat(plan.closing()).isNotNull();
  }

  @Test
  void targetsOfOneIndicatorAreItsPathAndItsParts() throws UnfitParametersException {
    PlanParameters plan = read(run("params", YUNHU).bytes());
    IndicatorPlan count =
        plan.indicators().stream()
            .filter(one -> one.kind() == TargetKind.LEVEL)
            .findFirst()
            .orElseThrow();

    assertThat(count.unit()).isEqualTo("家");
    assertThat(count.baseline().year()).isEqualTo(2023);
    assertThat(count.baseline().value()).isEqualTo(amount(412));
    assertThat(count.path())
        .containsExactly(
            new YearValue(2024, amount(530)),
            new YearValue(2025, amount(670)),
            new YearValue(2026, amount(830)));
    assertThat(count.stretch()).containsExactly(new YearValue(2026, amount(900)));
    assertThat(count.parts()).hasSize(8);
    assertThat(count.parts().getFirst().place()).isEqualTo("东屏区");
    assertThat(count.parts().getFirst().baseline()).isEqualTo(amount(86));
  }

  @Test
  void sectionsBecomeTasksWithTheirUnits() throws UnfitParametersException {
    PlanParameters plan = read(run("params", SAMPLES.resolve("02-wangxi-zhigai/plan.txt")).bytes());

    assertThat(plan.tasks()).hasSize(6);
    Task first = plan.tasks().getFirst().tasks().getFirst();
    assertThat(first.name()).isEqualTo("组织全面诊断");
    assertThat(first.lead()).containsExactly("区工信局");
    assertThat(first.support()).containsExactly("区财政局", "各镇（街道）");
    assertThat(first.measures()).isNotEmpty().noneMatch(one -> one.contains("牵头单位"));
  }

  @Test
  void numberedSentencesAreMeasuresOfTheTaskAboveThem() throws UnfitParametersException {
    Path damaged = SAMPLES.resolve("14-jichuan-zhizaoye-beizeng/plan.txt");
    Task first = read(run("params", damaged).bytes()).tasks().getFirst().tasks().getFirst();

    assertThat(first.name()).isEqualTo("实施龙头企业倍增行动");
    assertThat(first.measures()).hasSize(4);
    assertThat(first.lead()).containsExactly("县工信局");
  }

  @Test
  void annexTablesNameUnitsDeadlinesAndHowIndicatorsBind()
      throws IOException, UnfitParametersException {
    Path sample = Files.write(folder.resolve("参数.yaml"), TemplateSet.ACTION_PLAN.sample());
    Path out = folder.resolve("方案.docx");
    assertThat(run("draft", sample, "--out", out).exitCode()).isZero();
    PlanParameters decided = read(TemplateSet.ACTION_PLAN.sample());
    PlanParameters plan = read(run("params", out).bytes());

    assertThat(plan.indicators()).extracting(IndicatorPlan::name).doesNotHaveDuplicates();
    IndicatorPlan first = plan.indicators().getFirst();
    assertThat(first.binding()).isEqualTo(decided.indicators().getFirst().binding());
    assertThat(first.units()).isEqualTo(decided.indicators().getFirst().units());
    assertThat(first.parts()).isEqualTo(decided.indicators().getFirst().parts());
    assertThat(plan.indicators()).hasSameSizeAs(decided.indicators());
    assertThat(plan.tasks().getFirst().tasks().getLast().deadline()).isEqualTo("2027年12月");
  }

  @Test
  void statesThatATaskPromisesAreSaidOnce() throws IOException, UnfitParametersException {
    Path plan =
        Files.writeString(
            folder.resolve("方案.txt"),
            """
            东屏区高新技术企业培育三年行动方案
            （2026—2028年）
            一、主要目标
            到2028年，全区高新技术企业数量达到200家。
            二、重点任务
            （一）建设孵化载体
            改造提升众创空间，每年培训创业导师50人次以上。到2028年，全区国家级科技企业孵化器达到6家，建立考核机制。
            三、保障措施
            （一）加强组织领导。建立联席会议制度。
            """);
    PlanParameters parameters = read(run("params", plan).bytes());

    assertThat(parameters.indicators())
        .extracting(IndicatorPlan::name)
        .contains("高新技术企业数量", "国家级科技企业孵化器");
    assertThat(parameters.tasks().getFirst().tasks().getFirst().measures())
        .containsExactly("改造提升众创空间，每年培训创业导师50人次以上", "建立考核机制");
  }

  @Test
  void incentivesKeepTheirForm() throws UnfitParametersException {
    List<IncentivePlan> incentives = read(run("params", YUNHU).bytes()).incentives();

    assertThat(incentives.getFirst().trigger()).isEqualTo("首次通过认定的高新技术企业");
    assertThat(incentives.getFirst().amountYuan()).isEqualTo("200000");
    assertThat(incentives.getFirst().sharing()).hasSize(2);
    assertThat(incentives)
        .anyMatch(one -> "家".equals(one.perUnit()) && one.capYuan() != null)
        .anyMatch(one -> one.rate() != null && one.capYuan() != null);
  }

  @Test
  void sourcesAndWhatWasLeftOutAreSaid() {
    Run run = run("params", YUNHU);

    assertThat(run.output())
        .contains("# 2026年：“技术合同成交额突破120亿元”（二、发展目标/（四）能力显著增强）")
        .contains("没有带入或需要核对的内容");
    assertThat(run.errorsWith("税率优惠")).hasSize(1);
    assertThat(run.errorsWith("留在举措的文字里")).hasSize(1);
  }

  @Test
  void theFileIsWrittenWholeAndNeverOverThePlan() throws IOException, UnfitParametersException {
    Path out = folder.resolve("参数.yaml");
    Path plan = Files.copy(YUNHU, folder.resolve("方案.txt"));

    assertThat(run("params", plan, "--out", out).exitCode()).isZero();
    assertThat(read(Files.readAllBytes(out)).indicators()).isNotEmpty();
    Run over = run("params", plan, "--out", plan);
    assertThat(over.exitCode()).isEqualTo(ExitCode.USAGE_OR_INPUT);
    assertThat(plan).hasSameBinaryContentAs(YUNHU);
  }

  @Test
  void oneOfSeveralPlansIsChosenByItsNumber() throws UnfitParametersException {
    Path several = SAMPLES.resolve("12-wendangku-sipian-heji/plan.txt");
    PlanParameters first = read(run("params", several + "#1").bytes());
    PlanParameters last = read(run("params", several + "#4").bytes());

    assertThat(first.title()).isNotEqualTo(last.title());
  }

  @Test
  void everySampleBecomesAFileThatIsReadAgain() throws IOException, UnfitParametersException {
    int plans = 0;
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      for (Path one : folders.filter(Files::isDirectory).sorted().toList()) {
        try (Stream<Path> files = Files.list(one)) {
          for (Path file : files.filter(path -> path.toString().contains("plan.")).toList()) {
            plans += readAgain(file);
          }
        }
      }
    }

    assertThat(plans).isGreaterThan(14);
  }

  @Test
  void everyRealPlanBecomesAFileThatIsReadAgain() throws IOException, UnfitParametersException {
    Path corpus = Path.of("../../shared/corpus");
    assumeThat(corpus).as("real plans beside the project").isDirectory();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.list(corpus)) {
      found.filter(path -> path.toString().endsWith(".txt")).forEach(files::add);
    }
    int plans = 0;
    for (Path file : files) {
      plans += readAgain(file);
    }

    assertThat(plans).isPositive();
  }

  private static int readAgain(Path file) throws UnfitParametersException {
    Limits limits = Limits.standard();
    byte[] content = ENGINE.load(file, limits).bytes();
    SourceText text = ENGINE.read(file.toString(), content, Budget.untimed());
    Extraction extraction = ENGINE.extract(text, Budget.untimed());
    List<Plan> plans = Plan.of(extraction, text.text());
    for (Plan plan : plans) {
      Adopted adopted = PlanAdoption.adopt(plan);
      String yaml = ParametersWriter.write(adopted.parameters(), adopted.comments());
      assertThat(read(yaml.getBytes(StandardCharsets.UTF_8)))
          .as(plan.name())
          .isEqualTo(adopted.parameters());
    }
    return plans.size();
  }

  private static Run run(Object... arguments) {
    return new Run.Setting().with(ENGINE).run(arguments);
  }

  private static PlanParameters read(byte[] file) throws UnfitParametersException {
    return new ParametersReader().read(file);
  }

  private static Amount amount(long number) {
    return new Amount(BigDecimal.valueOf(number));
  }
}
