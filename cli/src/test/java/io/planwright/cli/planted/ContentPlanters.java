package io.planwright.cli.planted;

import io.planwright.templates.check.Group;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways to spoil the numbers, targets and responsibilities of a plan. */
final class ContentPlanters extends PlanterKit {
  /** A plan that says in its first lines which years it covers. */
  private static final Pattern PERIOD = Pattern.compile("^[\\s\\S]{0,400}（20\\d\\d—20\\d\\d年）");

  ContentPlanters() {
    arithmetic();
    targets();
    responsibilities();
  }

  private void arithmetic() {
    swap(
        "total-of-parts",
        Group.ARITHMETIC,
        "(?<=达到)\\d+(?=家（其中)",
        PlanterKit::changed,
        "A01",
        "A05",
        "A11",
        "T05");
    swap(
        "part-of-total",
        Group.ARITHMETIC,
        "(?<=（其中[^（）]{4,60}[区县乡镇道])\\d{2,}(?=[家户][、）])",
        PlanterKit::changed,
        "A01");
    swap("staged-award", Group.ARITHMETIC, "(?<=分阶段给予奖励)\\d+(?=万元，其中)", PlanterKit::changed, "A01");
    swap(
        "doubled-base",
        Group.ARITHMETIC,
        "(?<=翻一番，达到)\\d+(?=家)",
        (found, random) -> String.valueOf(Math.max(1, Integer.parseInt(found) * 2 / 3)),
        "A05",
        "A01",
        "A11");
    then("arithmetic/part-of-total", plant -> plant.from(plant.place().start() - 160));
    sentence(
        "increment",
        Group.ARITHMETIC,
        random -> {
          int base = 200 + random.nextInt(600);
          int more = 30 + random.nextInt(200);
          int wrong = more + 1 + random.nextInt(25);
          return pick(
              random,
              "科技服务机构从2023年的" + base + "家增加到" + (base + more) + "家，净增" + wrong + "家。",
              "科技服务机构在" + base + "家的基础上新增" + wrong + "家，达到" + (base + more) + "家。",
              "科技服务机构由" + base + "家发展到" + (base + more) + "家（净增" + wrong + "家）。");
        },
        "A04");
    sentence(
        "growth",
        Group.ARITHMETIC,
        random -> {
          int base = 40 + random.nextInt(60);
          int level = base + 20 + random.nextInt(40);
          int right = (int) Math.round((level - base) * 100.0 / base);
          return "检验检测服务收入由"
              + base
              + "亿元增加到"
              + level
              + "亿元，增长"
              + (right + 4 + random.nextInt(20))
              + "%。";
        },
        "A06");
    sentence(
        "instalments",
        Group.ARITHMETIC,
        random -> {
          int first = 20 + 10 * random.nextInt(4);
          return "对重大平台的支持资金分三年按"
              + first
              + "%、30%、"
              + (70 - first + pick(random, 10, -10))
              + "%的比例拨付。";
        },
        "A08");
    sentence(
        "total-behind",
        Group.ARITHMETIC,
        random -> {
          int one = 10 + random.nextInt(40);
          int two = 10 + random.nextInt(40);
          int three = 10 + random.nextInt(40);
          return "东片布局服务站"
              + one
              + "个、西片布局服务站"
              + two
              + "个、南片布局服务站"
              + three
              + "个，"
              + pick(random, "合计", "共计")
              + (one + two + three + 1 + random.nextInt(9))
              + "个。";
        },
        "A02");
    sentence(
        "doubling",
        Group.ARITHMETIC,
        random -> {
          int base = 100 + random.nextInt(300);
          return "服务企业数量在2023年" + base + "家的基础上翻一番，达到" + (base * 2 - base / 3) + "家。";
        },
        "A05");
    sentence(
        "respectively",
        Group.ARITHMETIC,
        random ->
            "对新备案的国家级、省级、市级服务机构，分别给予"
                + (50 + random.nextInt(50))
                + "万元、"
                + (20 + random.nextInt(20))
                + "万元补助。",
        "A10");
    cell("table-cell", Group.ARITHMETIC, "A03", "A11");
  }

  private void targets() {
    swap(
        "outside-period",
        Group.TARGET,
        "(?<=到)20\\d\\d(?=年，)",
        (found, random) -> pick(random, "2019", "2032", "2033"),
        "T03",
        "A07",
        "T05");
    Planter outside = Objects.requireNonNull(all().get("target/outside-period"));
    all()
        .put(
            "target/outside-period",
            (text, random) ->
                PERIOD.matcher(text).find()
                    ? outside.plant(text, random).map(plant -> plant.also("A06", "T08"))
                    : Optional.empty());
    swap(
        "length-of-period",
        Group.TARGET,
        "(?<=三年(?:行动计划|行动方案)（20\\d\\d—)20\\d\\d(?=年)",
        (found, random) -> String.valueOf(Integer.parseInt(found) + pick(random, 1, -1)),
        "T04",
        "T03");
    swap(
        "share-too-large",
        Group.TARGET,
        "(?<=(?:占比|比重|覆盖率)(?:达到|提高到|超过|不低于))\\d{2}(?=(?:\\.\\d)?%)",
        (found, random) -> "1" + found,
        "T06",
        "T05",
        "A04");
    swap(
        "unit-left-out",
        Group.TARGET,
        "(?<=(?:达到|新增|突破|超过)\\d{2,4})[家个项](?=以?上?[，。；])",
        (found, random) -> "",
        "T02",
        "A01");
    sentence(
        "points",
        Group.TARGET,
        random ->
            pick(
                random,
                "科技服务业营业收入占服务业比重提高" + (2 + random.nextInt(7)) + "%。",
                "科技服务机构总数增长" + (5 + random.nextInt(20)) + "个百分点。",
                "科技进步贡献率提高" + (2 + random.nextInt(7)) + "%。"),
        "T07");
    sentence(
        "doubling-without-base",
        Group.TARGET,
        random -> "到期末，科技服务业营业收入实现" + pick(random, "翻一番", "翻番", "倍增") + "。",
        "T01");
    twice(all());
  }

  private void responsibilities() {
    for (String names : List.of("科技局=科学技术局", "发展改革委=发改委", "市场监管局=市场监督管理局", "人社局=人力社保局")) {
      String[] name = names.split("=", 2);
      swap(
          "unit-by-another-name-" + name[0],
          Group.RESPONSIBILITY,
          "(?<=[、：（，；])([市县区])"
              + name[0]
              + "(?=[、；，）])(?=[\\s\\S]*\\1"
              + name[0]
              + "[\\s\\S]*\\1"
              + name[0]
              + ")",
          (found, random) -> found.substring(0, 1) + name[1],
          "R06");
    }
    swap(
        "unit-of-a-province",
        Group.RESPONSIBILITY,
        "(?<=[：、（；](?:市|区|县)\\p{IsHan}{2,5})局(?=[、；）])",
        (found, random) -> "厅",
        "R02");
    swap(
        "unit-twice",
        Group.RESPONSIBILITY,
        "(?<=责任单位：)([市区县]\\p{IsHan}{2,5}局)、([市区县]\\p{IsHan}{2,5}局)(?=[、）])",
        (found, random) -> found + "、" + found.substring(0, found.indexOf('、')),
        "R04");
    swap(
        "unit-left-out",
        Group.RESPONSIBILITY,
        "(?<=。)（责任单位：[^（）]*(?:（[^（）]*）[^（）]*)*）(?=\\n)",
        (found, random) -> "",
        "R01");
    then(
        "responsibility/unit-left-out",
        plant -> plant.from(plant.text().lastIndexOf('\n', plant.place().start() - 1)));
    swap(
        "nobody-named",
        Group.RESPONSIBILITY,
        "(?<=（责任单位：)[市区县][^（）]*(?=）\\n)",
        (found, random) -> pick(random, "有关部门", "相关单位", "各有关单位"),
        "R05",
        "R01");
  }

  /** Says a target once more, with another value, where the measures stand. */
  private static void twice(Map<String, Planter> all) {
    Pattern target =
        Pattern.compile(
            "到20\\d\\d年，(?:全[市区县])?(\\p{IsHan}{4,16}(?:达到|突破))(\\d{2,5})(家|个|亿元|项)(?=[，。（])");
    Pattern place = Pattern.compile("(?<=\\p{IsHan}{4}。)(?=（责任单位)|(?<=\\p{IsHan}{4}。)(?=〔牵头)");
    all.put(
        "target/said-twice",
        (text, random) -> {
          List<MatchResult> targets = target.matcher(text).results().toList();
          List<MatchResult> places = place.matcher(text).results().toList();
          if (targets.isEmpty() || places.isEmpty()) {
            return Optional.empty();
          }
          MatchResult said = targets.get(random.nextInt(targets.size()));
          int at = places.getLast().start();
          String value = changed(said.group(2), random);
          String again =
              said.group().replace(said.group(2) + said.group(3), value + said.group(3)) + "。";
          return at < said.end()
              ? Optional.empty()
              : Optional.of(
                  Plant.replaced(Group.TARGET, text, at, at, again, Set.of("T05", "A07", "A11")));
        });
  }
}
