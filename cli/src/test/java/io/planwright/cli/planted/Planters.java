package io.planwright.cli.planted;

import io.planwright.model.Span;
import io.planwright.templates.check.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The ways to spoil a plan, by name. */
final class Planters {
  /** A plan that says in its first lines which years it covers. */
  private static final Pattern PERIOD = Pattern.compile("^[\\s\\S]{0,400}（20\\d\\d—20\\d\\d年）");

  private final Map<String, Planter> all = new LinkedHashMap<>();

  Planters() {
    leftovers();
    form();
    language();
    arithmetic();
    targets();
    responsibilities();
    incentives();
  }

  Map<String, Planter> all() {
    return all;
  }

  private void leftovers() {
    swap(
        "placeholder",
        Group.LEFTOVER,
        "(?<=达到|突破|新增)\\d+(?:\\.\\d+)?(?=[家个项亿万])",
        (found, random) -> pick(random, "【待填：目标值】", "【待定】", "【请填写】"),
        "L01");
    swap(
        "crossed-out-unit",
        Group.LEFTOVER,
        "(?<=[、：（；])[市县区](?=[\\p{IsHan}]{2,5}局[、；，）])",
        (found, random) -> pick(random, "XX", "××", "××"),
        "L02");
    swap(
        "crossed-out-number",
        Group.LEFTOVER,
        "(?<=达到|新增|建成)\\d+(?=[家个项])",
        (found, random) -> pick(random, "XX", "××", "**"),
        "L02");
    swap(
        "anonymised-year",
        Group.LEFTOVER,
        "(?<=到)20\\d\\d(?=年)",
        (found, random) -> pick(random, "202X", "20××", "X"),
        "L03");
    then("leftover/anonymised-year", plant -> plant.also("T08", "T01"));
    insert(
        "note-to-oneself",
        Group.LEFTOVER,
        "(?<=[\\p{IsHan}%])(?=[，。；])",
        random -> pick(random, "（待核实）", "（此处补充数据）", "（待定）"),
        "L04");
    swap(
        "blank-date",
        Group.LEFTOVER,
        "(?<=20\\d\\d年)\\d{1,2}月\\d{1,2}日",
        (found, random) -> pick(random, " 月 日", "  月  日"),
        "L05");
  }

  private void form() {
    swap(
        "number-brackets",
        Group.FORM,
        "(?<=\\p{IsHan})〔20\\d\\d〕(?=\\d+号)",
        (found, random) -> {
          String year = found.substring(1, 5);
          return pick(random, "[" + year + "]", "（" + year + "）", "【" + year + "】");
        },
        "F01");
    swap(
        "number-with-first",
        Group.FORM,
        "(?<=〔20\\d\\d〕)\\d+号",
        (found, random) -> pick(random, "第" + found, "0" + found),
        "F03");
    swap(
        "date-with-zeros",
        Group.FORM,
        "(?<=20\\d\\d年)[1-9]月(?=\\d{1,2}日)",
        (found, random) -> "0" + found,
        "F04");
    swap(
        "date-with-hao",
        Group.FORM,
        "(?<=20\\d\\d年\\d{1,2}月\\d{1,2})日",
        (found, random) -> "号",
        "F04");
    swap(
        "heading-left-out",
        Group.FORM,
        "(?<=\\n[\u3000 ]{0,4})三(?=、\\p{IsHan}{2,14}\\n)",
        (found, random) -> pick(random, "四", "二"),
        "N01");
    swap(
        "subheading-left-out",
        Group.FORM,
        "(?<=\\n[\u3000 ]{0,4}（)二(?=）\\p{IsHan}{2,14}[。\\n])",
        (found, random) -> pick(random, "三", "四"),
        "N01");
    swap(
        "item-mark",
        Group.FORM,
        "(?<=\\n[\u3000 ]{0,4})[1-9]\\.(?=\\p{IsHan})",
        (found, random) -> found.substring(0, 1) + "、",
        "N02");
    swap(
        "heading-mark",
        Group.FORM,
        "(?<=\\n[\u3000 ]{0,4}（[一二三四]）)(?=\\p{IsHan}{2,14}[。\\n])",
        (found, random) -> "、",
        "N02");
    swap("enumeration", Group.FORM, "(?<=[。；，])二是", (found, random) -> "三是", "N04");
  }

  private void language() {
    swap(
        "half-width-mark",
        Group.LANGUAGE,
        "(?<=\\p{IsHan})[，；：](?=\\p{IsHan})",
        (found, random) ->
            switch (found) {
              case "，" -> ",";
              case "；" -> ";";
              default -> ":";
            },
        "P01",
        "N02");
    swap(
        "unclosed-bracket",
        Group.LANGUAGE,
        "(?<=\\p{IsHan})）(?=[，。；])|(?<=[局委办府])）(?=\\n)",
        (found, random) -> "",
        "P05");
    then("language/unclosed-bracket", plant -> plant.also("P12"));
    swap("unclosed-quote", Group.LANGUAGE, "”(?=\\p{IsHan})", (found, random) -> "", "P05", "P10");
    swap("unopened-title", Group.LANGUAGE, "《(?=\\p{IsHan})", (found, random) -> "", "P05");
    swap(
        "doubled-mark",
        Group.LANGUAGE,
        "(?<=\\p{IsHan})[，。、；](?=\\p{IsHan})",
        (found, random) -> found + pick(random, found, "，"),
        "P06");
    swap(
        "dash-of-years",
        Group.LANGUAGE,
        "(?<=20\\d\\d)—(?=20\\d\\d年)",
        (found, random) -> pick(random, "-", "~"),
        "P09");
    swap(
        "wide-digits",
        Group.LANGUAGE,
        "(?<=达到|新增)\\d+(?=[家个项])",
        (found, random) -> wide(found),
        "D05");
    swap("short-year", Group.LANGUAGE, "(?<=到)20(?=2\\d年底)", (found, random) -> "", "D01");
    swap(
        "doubled-particle",
        Group.LANGUAGE,
        "(?<=\\p{IsHan}{2})的(?=\\p{IsHan}{2})",
        (found, random) -> pick(random, "的的"),
        "P13");
    insert(
        "ellipsis",
        Group.LANGUAGE,
        "(?<=、\\p{IsHan}{2,6})(?=等)",
        random -> pick(random, "...", "。。。"),
        "P03");
  }

  private void arithmetic() {
    swap(
        "total-of-parts",
        Group.ARITHMETIC,
        "(?<=达到)\\d+(?=家（其中)",
        Planters::changed,
        "A01",
        "A05",
        "A11",
        "T05");
    swap(
        "part-of-total",
        Group.ARITHMETIC,
        "(?<=（其中[^（）]{4,60}[区县乡镇道])\\d{2,}(?=[家户][、）])",
        Planters::changed,
        "A01");
    swap("staged-award", Group.ARITHMETIC, "(?<=分阶段给予奖励)\\d+(?=万元，其中)", Planters::changed, "A01");
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
    Planter outside = Objects.requireNonNull(all.get("target/outside-period"));
    all.put(
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
    Planters.twice(all);
  }

  private void responsibilities() {
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

  private void incentives() {
    sentence(
        "moving-in",
        Group.INCENTIVE,
        random ->
            "对" + pick(random, "整体迁入我市", "注册地迁至我市", "新引进落户") + "的科技服务企业，给予" + money(random) + "奖励。",
        "C01");
    sentence(
        "registered-here",
        Group.INCENTIVE,
        random -> "对在本" + pick(random, "市", "区", "县") + "注册并纳税的服务机构，给予" + money(random) + "补助。",
        "C02");
    sentence(
        "tax-paid",
        Group.INCENTIVE,
        random ->
            "对年度"
                + pick(random, "纳税总额超过500万元", "地方财政贡献达到300万元", "税收首次超过200万元")
                + "的服务机构，给予"
                + money(random)
                + "奖励。",
        "C03");
    sentence(
        "rebate",
        Group.INCENTIVE,
        random -> "对新办服务机构缴纳的税收" + pick(random, "先征后返", "实行列收列支", "先征后奖") + "。",
        "C04");
    sentence(
        "counted-here",
        Group.INCENTIVE,
        random -> "对首次" + pick(random, "入统", "纳统") + "的服务机构，给予" + money(random) + "奖励。",
        "C06");
    sentence(
        "staying",
        Group.INCENTIVE,
        random -> "享受支持的机构应当承诺" + pick(random, "5年内不迁离我市", "十年内不搬离我市", "3年内不迁出我市") + "。",
        "C07");
    sentence(
        "case-by-case",
        Group.INCENTIVE,
        random -> "对特别重大的服务平台" + pick(random, "一事一议", "一项目一策") + "给予支持。",
        "C09");
    sentence(
        "one-provider",
        Group.INCENTIVE,
        random -> "申报机构应当向" + pick(random, "指定的检测机构", "唯一的服务平台", "指定评估机构") + "购买服务。",
        "C11");
    sentence(
        "local-products",
        Group.INCENTIVE,
        random -> "政府投资项目" + pick(random, "优先采购本地企业产品", "优先使用我市产品", "优先采购本市服务") + "。",
        "C12");
    sentence(
        "matching",
        Group.INCENTIVE,
        random -> "对获得省级支持的机构" + pick(random, "按1:1比例给予配套", "等额配套") + "支持。",
        "C17");
  }

  /** Says more about the plants of a planter. */
  private void then(String name, UnaryOperator<Plant> more) {
    Planter planter = Objects.requireNonNull(all.get(name));
    all.put(name, (text, random) -> planter.plant(text, random).map(more));
  }

  private static String money(RandomGenerator random) {
    return (5 + 5 * random.nextInt(18)) + "万元";
  }

  @SafeVarargs
  private static <T> T pick(RandomGenerator random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Another number of the same length or so: 10 % to 40 % off. */
  private static String changed(String found, RandomGenerator random) {
    int value = Integer.parseInt(found);
    int off = Math.max(1, value * (10 + random.nextInt(30)) / 100);
    return String.valueOf(random.nextBoolean() ? value + off : Math.max(1, value - off));
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  /** Replaces one of the places a pattern finds. */
  private void swap(
      String name,
      Group group,
      String pattern,
      BiFunction<String, RandomGenerator, String> words,
      String... rules) {
    Pattern compiled = Pattern.compile(pattern);
    all.put(
        group.code() + "/" + name,
        (text, random) -> {
          List<MatchResult> places = compiled.matcher(text).results().toList();
          if (places.isEmpty()) {
            return Optional.empty();
          }
          MatchResult place = places.get(random.nextInt(places.size()));
          String becomes = words.apply(place.group(), random);
          return Optional.of(
              Plant.replaced(group, text, place.start(), place.end(), becomes, Set.of(rules)));
        });
  }

  private void insert(
      String name,
      Group group,
      String pattern,
      Function<RandomGenerator, String> words,
      String... rules) {
    swap(name, group, pattern, (found, random) -> words.apply(random), rules);
  }

  /** Puts a sentence in front of the note with which a task ends. */
  private void sentence(
      String name, Group group, Function<RandomGenerator, String> words, String... rules) {
    swap(
        name,
        group,
        "(?<=\\p{IsHan}{4}。)(?=（(?:责任单位|[市县区]\\p{IsHan}{2,5}局)[^（）]*）?)|(?<=\\p{IsHan}{4}。)(?=〔牵头)",
        (found, random) -> words.apply(random),
        rules);
  }

  /** Changes a number inside a row of tab- or blank-separated cells below a header with years. */
  private void cell(String name, Group group, String... rules) {
    Pattern row =
        Pattern.compile("(?m)(?<=^\\p{IsHan}{2,8}[\\t \u3000]{1,4})\\d{2,}(?=[\\t \u3000]+\\d)");
    all.put(
        group.code() + "/" + name,
        (text, random) -> {
          List<MatchResult> places = new ArrayList<>(row.matcher(text).results().toList());
          if (places.size() < 4) {
            return Optional.empty();
          }
          MatchResult place = places.get(random.nextInt(places.size()));
          int line = text.lastIndexOf('\n', place.start()) + 1;
          String becomes = changed(place.group(), random);
          String planted = text.substring(0, place.start()) + becomes + text.substring(place.end());
          int end = planted.length();
          return Optional.of(
              new Plant(
                  group, planted, new Span(Math.max(0, line - 400), end), Set.of(rules), Set.of()));
        });
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
