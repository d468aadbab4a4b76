package io.planwright.specimens;

import io.planwright.files.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Short plans about a table, each with something that makes tables on pages hard to read. */
enum TablePlan {
  /** Columns without a line between them. */
  BORDERLESS(Rules.NONE, 12),
  /** Without lines, on several pages. */
  BORDERLESS_LONG(Rules.NONE, 60),
  /** Only the three lines of a yearbook. */
  THREE_LINES(Rules.THREE, 14),
  /** With all lines, on several pages. */
  RULED_LONG(Rules.ALL, 70),
  /** A header of two rows with cells over several columns. */
  MERGED_HEADER(Rules.ALL, 14),
  /** Sentences in the cells, which need several lines. */
  WRAPPED_CELLS(Rules.ALL, 24),
  /** The same without lines: where a row ends is for the reader to see. Not read yet. */
  WRAPPED_BORDERLESS(Rules.NONE, 9),
  /** Cells in which nothing stands, and such with a dash. */
  EMPTY_CELLS(Rules.ALL, 16),
  /** Two tables with a sentence between them. */
  TWO_TABLES(Rules.ALL, 6);

  private static final String PLACES = "云栖枫桥北埠望亭沙岭鹤浦临港石塘柳荫青埂东篱南浦西沚丰禾清溪竹林";
  private static final List<String> TASKS =
      List.of(
          "建立科技型企业培育库，按年度入库、分层辅导，入库企业研发费用加计扣除应享尽享",
          "推动规模以上工业企业数字化诊断全覆盖，遴选一批轻量化改造产品",
          "新增省级以上企业技术中心",
          "开展首台（套）装备推广应用，落实保险补偿");
  private static final List<String> OFFICES = List.of("区科技局", "区工业和信息化局", "区发展改革局", "区财政局、区税务局");

  private final Rules rules;
  private final int rows;

  TablePlan(Rules rules, int rows) {
    this.rules = rules;
    this.rows = rows;
  }

  Rules rules() {
    return rules;
  }

  /** The plan, its columns set apart by tabs. */
  String text() {
    SplittableRandom random = new SplittableRandom(11);
    List<String> lines = new ArrayList<>(List.of("澄溪区重点指标三年分解方案", "各地区年度任务安排如下："));
    lines.addAll(table(random));
    lines.add("以上任务完成情况每季度通报一次。");
    return String.join("\n", lines) + "\n";
  }

  private List<String> table(SplittableRandom random) {
    return switch (this) {
      case BORDERLESS, BORDERLESS_LONG, THREE_LINES, RULED_LONG ->
          rows(
              "地区\t高新技术企业（家）\t工业投资（亿元）\t增速（%）",
              row -> place(row) + count(random) + amount(random) + amount(random));
      case MERGED_HEADER ->
          rows(
              "序号\t地区\t高新技术企业数（家）\t技术合同成交额（亿元）\n\t\t2024年\t2025年\t2026年\t2024年\t2025年\t2026年",
              row -> row + 1 + "\t" + place(row) + years(random, 3) + years(random, 3));
      case WRAPPED_CELLS, WRAPPED_BORDERLESS ->
          rows("序号\t重点任务\t牵头单位\t完成时限", row -> duty(row, random));
      case EMPTY_CELLS ->
          rows(
              "片区\t2024年\t2025年\t2026年\t备注",
              row ->
                  place(row)
                      + (row % 3 == 0 ? "\t" : count(random))
                      + (row % 4 == 1 ? "\t—" : count(random))
                      + (row % 5 == 2 ? "\t" : count(random))
                      + (row % 2 == 0 ? "\t新建" : "\t续建"));
      case TWO_TABLES -> {
        List<String> both =
            new ArrayList<>(rows("街道\t2025年\t2026年", row -> place(row) + years(random, 2)));
        both.add("技术改造项目安排如下：");
        both.addAll(
            rows("地区\t项目数（个）\t总投资（亿元）", row -> place(row) + count(random) + amount(random)));
        yield both;
      }
    };
  }

  private List<String> rows(String header, IntFunction<String> row) {
    List<String> all = new ArrayList<>(header.lines().toList());
    IntStream.range(0, rows).mapToObj(row).forEach(all::add);
    return all;
  }

  private static String place(int row) {
    int at = row * 2 % PLACES.length();
    int round = row * 2 / PLACES.length();
    return PLACES.substring(at, at + 2) + List.of("街道", "镇", "乡", "园区", "片区").get(round);
  }

  private static String count(SplittableRandom random) {
    return "\t" + random.nextInt(10, 400);
  }

  private static String years(SplittableRandom random, int years) {
    return IntStream.range(0, years).mapToObj(year -> count(random)).reduce("", String::concat);
  }

  private static String amount(SplittableRandom random) {
    return "\t" + random.nextInt(1, 120) + "." + random.nextInt(1, 10);
  }

  private static String duty(int row, SplittableRandom random) {
    return row
        + 1
        + "\t"
        + TASKS.get(row % TASKS.size())
        + "\t"
        + OFFICES.get(random.nextInt(OFFICES.size()))
        + "\t"
        + (2024 + row % 3)
        + "年底";
  }
}
