package io.planwright.cli.parameters;

import io.planwright.model.Metadata.Level;
import io.planwright.templates.parameters.AnnexKind;
import io.planwright.templates.parameters.Basis;
import io.planwright.templates.parameters.Closing;
import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.Issue;
import io.planwright.templates.parameters.Open;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.Place;
import io.planwright.templates.parameters.PlanParameters;
import io.planwright.templates.parameters.Statement;
import io.planwright.templates.parameters.Task;
import io.planwright.templates.parameters.TaskGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of plans of fictional places, the same for the same seed. They are as a drafter would
 * decide: paths rise, parts add up, awards are round.
 *
 * <p>{@link #complete} leaves nothing open that a template needs; {@link #any} also has holes,
 * unusual kinds of indicators and texts with all sorts of signs.
 */
public final class RandomParameters {
  private static final List<String> PLACES = List.of("东屏区", "澜川县", "望川区", "屏山市", "云溪县");

  private final Random random;
  private final boolean holes;

  private RandomParameters(long seed, boolean holes) {
    this.random = new Random(seed);
    this.holes = holes;
  }

  /** Parameters in which nothing that a template needs is open. */
  public static PlanParameters complete(long seed) {
    return new RandomParameters(seed, false).plan();
  }

  /** Parameters in which anything may be open or strange. */
  public static PlanParameters any(long seed) {
    return new RandomParameters(seed, true).plan();
  }

  /** Parameters that are complete but for some lists of which nothing is decided. */
  public static PlanParameters partly(long seed) {
    return new RandomParameters(seed, false).partly(complete(seed));
  }

  private PlanParameters partly(PlanParameters plan) {
    return new PlanParameters(
        plan.template(),
        plan.place(),
        plan.title(),
        plan.topic(),
        plan.period(),
        plan.issue(),
        partly(plan.basis(), Basis.OPEN),
        random.nextBoolean() ? Open.WORD : plan.guidance(),
        partly(plan.principles(), Statement.OPEN),
        partly(plan.indicators(), IndicatorPlan.OPEN),
        partly(plan.tasks(), TaskGroup.OPEN),
        partly(plan.incentives(), IncentivePlan.OPEN),
        partly(plan.safeguards(), Statement.OPEN),
        plan.closing(),
        partly(plan.annexes(), AnnexKind.OPEN));
  }

  private <T> List<T> partly(List<T> decided, T open) {
    return switch (random.nextInt(3)) {
      case 0 -> decided;
      case 1 -> List.of(open);
      default -> Stream.concat(decided.stream(), Stream.of(open)).toList();
    };
  }

  private PlanParameters plan() {
    int from = 2024 + random.nextInt(4);
    Period period = new Period(from, from + (random.nextInt(4) == 0 ? 0 : 2));
    String place = one(PLACES);
    RandomIndicators indicators = new RandomIndicators(random, holes, period);
    RandomIncentives incentives = new RandomIncentives(random, holes);
    List<IndicatorPlan> chosen =
        indicators.several(holes ? random.nextInt(8) : 1 + random.nextInt(8));
    List<IncentivePlan> money = incentives.several(random.nextInt(7));
    return new PlanParameters(
        hole(one(List.of("三年行动方案", "实施方案", "若干措施"))),
        new Place(hole(place), maybe("云湖市"), place.endsWith("市") ? Level.CITY : Level.COUNTY),
        maybe(place + "高新技术企业培育行动方案"),
        hole("高新技术企业培育"),
        holes && chance(8) && chosen.isEmpty() ? null : period,
        issue(place, period),
        basis(),
        hole(text("深入实施创新驱动发展战略，以企业为主体，走出一条内生增长的路子。")),
        statements(RandomWords.PRINCIPLES, RandomWords.PRINCIPLE_TEXTS),
        chosen,
        tasks(period),
        money,
        statements(RandomWords.SAFEGUARDS, RandomWords.SAFEGUARD_TEXTS),
        chance(3) ? null : closing(period),
        annexes());
  }

  private Issue issue(String place, Period period) {
    if (chance(4)) {
      return IssueKeys.NO_ISSUE;
    }
    return new Issue(
        holes ? random.nextBoolean() : true,
        hole(place + "人民政府办公室"),
        maybe(
            place.substring(0, 2) + "政办发〔" + period.from() + "〕" + (1 + random.nextInt(90)) + "号"),
        hole(LocalDate.of(period.from(), 1 + random.nextInt(12), 1 + random.nextInt(28))),
        some(List.of("各镇人民政府、各街道办事处", "区政府各部门", "各有关单位")),
        chance(2) ? List.of() : some(List.of("区委各部门", "区人大常委会办公室", "区政协办公室")),
        maybe("区政府第" + (1 + random.nextInt(60)) + "次常务会议"),
        random.nextBoolean(),
        maybe("此件公开发布"));
  }

  private List<Basis> basis() {
    List<Basis> basis = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      int year = 2020 + random.nextInt(5);
      basis.add(
          new Basis(
              one(List.of("云湖市科技创新规划", "云湖市高新技术企业培育办法", "云湖市制造业发展意见")) + "（" + i + "）",
              chance(3) ? null : "云政发〔" + year + "〕" + (1 + random.nextInt(60)) + "号"));
    }
    return basis;
  }

  private List<Statement> statements(List<String> names, List<String> texts) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (random.nextInt(4) > 0) {
        statements.add(new Statement(names.get(i), hole(text(texts.get(i)))));
      }
    }
    return statements;
  }

  private List<TaskGroup> tasks(Period period) {
    List<String> groups = shuffled(RandomWords.GROUPS).subList(0, random.nextInt(4));
    List<String> names = shuffled(RandomWords.TASKS);
    List<TaskGroup> result = new ArrayList<>();
    int next = 0;
    for (String group : groups) {
      List<Task> tasks = new ArrayList<>();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        List<String> agencies = shuffled(RandomWords.AGENCIES);
        int leaders = 1 + random.nextInt(2);
        int supporters = random.nextInt(4);
        tasks.add(
            new Task(
                names.get(next++ % names.size()),
                shuffled(RandomWords.MEASURES).subList(0, 1 + random.nextInt(3)).stream()
                    .map(this::text)
                    .toList(),
                holes && chance(9) ? List.of() : agencies.subList(0, leaders),
                agencies.subList(leaders, leaders + supporters),
                maybe(period.to() + "年" + (1 + random.nextInt(12)) + "月")));
      }
      result.add(new TaskGroup(group, tasks));
    }
    return result;
  }

  private Closing closing(Period period) {
    LocalDate effective = LocalDate.of(period.from(), 1 + random.nextInt(12), 1);
    return new Closing(
        maybe(effective), hole(LocalDate.of(period.to(), 12, 31)), some(List.of("区科技局", "区财政局")));
  }

  private List<AnnexKind> annexes() {
    EnumSet<AnnexKind> kinds = EnumSet.noneOf(AnnexKind.class);
    for (AnnexKind kind : AnnexKind.values()) {
      if (random.nextBoolean() && kind != AnnexKind.OPEN) {
        kinds.add(kind);
      }
    }
    return List.copyOf(kinds);
  }

  /** A sentence; with holes, now and then one that YAML could take for something else. */
  private String text(String sentence) {
    if (!holes || !chance(12)) {
      return sentence;
    }
    return one(
        List.of(
            "- " + sentence,
            sentence + ": 其他",
            sentence + " # 一",
            "{" + sentence + "}",
            "'" + sentence,
            "\"" + sentence + "\\",
            "第一行\n第二行：" + sentence,
            "null",
            "true",
            "2026",
            "1e5",
            "& * ! % @ `" + sentence,
            "𠮷\u00a0\t" + sentence,
            "[" + sentence + ", 二]"));
  }

  private <T> @Nullable T hole(T value) {
    return holes && chance(7) ? null : value;
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextBoolean() ? null : value;
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> List<T> some(List<T> list) {
    return list.subList(0, 1 + random.nextInt(list.size()));
  }

  private <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
