package io.planwright.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A made-up table together with its text, in which nothing parts the numbers.
 *
 * @param shape what kind of table it is
 * @param text the text, sentences around it included
 * @param labels the names of the rows
 * @param rows the numbers of the rows
 * @param damaged the index of a row that lost or changed a digit, −1 for none
 */
record GluedTable(
    Shape shape, String text, List<String> labels, List<List<BigDecimal>> rows, int damaged) {
  private static final String[] FIRST = "东 西 南 北 云 青 白 石 古 龙 凤 清 临 望 柳 枫".split(" ", -1);
  private static final String[] SECOND = "溪 陵 州 川 湖 河 屏 渡 山 塘 桥 岭 湾".split(" ", -1);
  private static final String[] KIND = "区 县 市 镇 街道 经开区 高新区".split(" ", -1);

  /** What kind of table it is. */
  enum Shape {
    /** A base, increments, their total. */
    INCREMENTS,
    /** Years and their total. */
    YEARS,
    /** A base and two interleaved kinds of increments with their totals, in nested headers. */
    NESTED,
    /** Levels of rising years; only the column sums say anything. */
    LEVELS,
    /** Base, target, gain. */
    GAIN,
    /** Shares that rise. */
    SHARES,
    /** Amounts with a decimal and their total. */
    AMOUNTS,
    /** A column named 合计 that is no total. */
    MISLEADING,
    /** Numbers that have nothing to do with each other. */
    UNRELATED
  }

  /** Makes a table; the same seed makes the same table. */
  static GluedTable of(long seed) {
    return new Maker(new Random(seed)).make();
  }

  private static final class Maker {
    private final Random random;
    private final Shape shape;
    private final int years;
    private final int firstYear;
    private final int magnitude;
    private final List<List<Long>> rows = new ArrayList<>();

    Maker(Random random) {
      this.random = random;
      this.shape = List.of(Shape.values()).get(random.nextInt(Shape.values().length));
      this.years = 2 + random.nextInt(3);
      this.firstYear = 2020 + random.nextInt(5);
      this.magnitude = (int) Math.pow(10, 1 + random.nextInt(4));
    }

    GluedTable make() {
      List<String> labels = labels(3 + random.nextInt(18));
      for (int i = 0; i < labels.size(); i++) {
        rows.add(row());
      }
      if (random.nextInt(4) != 0 && shape != Shape.SHARES) {
        addTotal(labels);
      }
      int damaged = random.nextInt(5) == 0 ? random.nextInt(rows.size()) : -1;
      String text = text(labels, damaged);
      List<List<BigDecimal>> numbers =
          rows.stream().map(row -> row.stream().map(this::number).toList()).toList();
      return new GluedTable(shape, text, labels, numbers, damaged);
    }

    private List<String> labels(int count) {
      Set<String> labels = new LinkedHashSet<>();
      while (labels.size() < count) {
        labels.add(pick(FIRST) + pick(SECOND) + pick(KIND));
      }
      return new ArrayList<>(labels);
    }

    private String pick(String[] words) {
      return words[random.nextInt(words.length)];
    }

    private List<Long> row() {
      return switch (shape) {
        case INCREMENTS -> increments();
        case YEARS -> withSum(amounts(years));
        case NESTED -> nested();
        case LEVELS -> rising(1 + random.nextInt(magnitude), magnitude / 3 + 2, Long.MAX_VALUE);
        case GAIN -> gain();
        case SHARES -> rising(20 + random.nextInt(500), 60, 1000);
        case AMOUNTS -> withSum(amounts(3));
        case MISLEADING -> amounts(years + 1);
        case UNRELATED -> amounts(4);
      };
    }

    private List<Long> increments() {
      long base = 1L + random.nextInt(magnitude);
      List<Long> row = new ArrayList<>(List.of(base));
      for (int i = 0; i < years; i++) {
        row.add((long) random.nextInt((int) base / 2 + 2));
      }
      return withSum(row);
    }

    private List<Long> nested() {
      long base = 1L + random.nextInt(magnitude);
      long total = base;
      long stretch = base;
      List<Long> row = new ArrayList<>(List.of(base));
      for (int i = 0; i < years; i++) {
        long firm = random.nextInt((int) base / 2 + 2);
        long hoped = firm + random.nextInt((int) firm / 5 + 2);
        row.add(firm);
        row.add(hoped);
        total += firm;
        stretch += hoped;
      }
      row.add(total);
      row.add(stretch);
      return row;
    }

    private List<Long> rising(long start, int step, long most) {
      List<Long> row = new ArrayList<>();
      long level = start;
      for (int i = 0; i <= years; i++) {
        row.add(level);
        level = Math.min(most, level + random.nextInt(step));
      }
      return row;
    }

    private List<Long> gain() {
      long base = 1L + random.nextInt(magnitude);
      long gain = random.nextInt((int) base + 1);
      return List.of(base, base + gain, gain);
    }

    private List<Long> amounts(int count) {
      List<Long> row = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        row.add((long) random.nextInt(magnitude * (shape == Shape.AMOUNTS ? 10 : 1)));
      }
      return row;
    }

    private static List<Long> withSum(List<Long> row) {
      List<Long> all = new ArrayList<>(row);
      all.add(row.stream().mapToLong(Long::longValue).sum());
      return all;
    }

    /** A total row, first or last; among levels and unrelated numbers it is sometimes no sum. */
    private void addTotal(List<String> labels) {
      boolean off = (shape == Shape.LEVELS || shape == Shape.UNRELATED) && random.nextInt(6) == 0;
      List<Long> total = new ArrayList<>();
      for (int column = 0; column < rows.get(0).size(); column++) {
        int at = column;
        long sum = rows.stream().mapToLong(row -> row.get(at)).sum();
        total.add(sum + (off ? 1 + random.nextInt(20) : 0));
      }
      int place = random.nextBoolean() ? 0 : rows.size();
      rows.add(place, total);
      labels.add(place, random.nextBoolean() ? "全市" : "合计");
    }

    private String text(List<String> labels, int damaged) {
      String header = "地区" + header();
      StringBuilder text = new StringBuilder("各地要抓好落实。附件1澜川市").append(title()).append(header);
      int page = random.nextInt(3) == 0 ? rows.size() / 2 : -1;
      for (int i = 0; i < rows.size(); i++) {
        text.append(i == page && i > 0 ? header : "").append(labels.get(i));
        StringBuilder digits = new StringBuilder();
        for (int column = 0; column < rows.get(i).size(); column++) {
          digits.append(column > 0 && random.nextInt(40) == 0 ? " " : "");
          digits.append(number(rows.get(i).get(column)).toPlainString());
        }
        text.append(i == damaged ? damage(digits) : digits);
      }
      return text.append("备注：1.以年报数据为准。").toString();
    }

    private StringBuilder damage(StringBuilder digits) {
      int at = random.nextInt(digits.length());
      if (digits.charAt(at) < '0' || digits.charAt(at) > '9' || digits.length() < 3) {
        return digits;
      }
      if (random.nextBoolean()) {
        return digits.deleteCharAt(at);
      }
      digits.setCharAt(at, (char) ('0' + random.nextInt(10)));
      return digits;
    }

    private String title() {
      return switch (shape) {
        case SHARES -> "高新技术产业产值占比任务分解表";
        case AMOUNTS -> "工业投资任务分解表（单位：亿元）";
        default -> "高新技术企业培育任务分解表（单位：家）";
      };
    }

    private String header() {
      return switch (shape) {
        case INCREMENTS -> firstYear + "年底数" + each("年新增数", years) + "合计数";
        case YEARS, MISLEADING -> each("年", years) + "合计";
        case NESTED ->
            firstYear + "年数培育目标任务数" + each("年", years) + "合计数" + "新增数力争数".repeat(years) + "累计数力争数";
        case LEVELS -> firstYear + "年底数" + each("年目标数", years);
        case GAIN -> firstYear + "年数" + (firstYear + years) + "年目标数净增数";
        case SHARES -> firstYear + "年完成数（%）" + each("年目标数（%）", years);
        case AMOUNTS -> each("年投资额", 3) + "合计";
        case UNRELATED -> "企业数产值面积人数";
      };
    }

    private String each(String name, int count) {
      StringBuilder all = new StringBuilder();
      for (int i = 1; i <= count; i++) {
        all.append(firstYear + i).append(name);
      }
      return all.toString();
    }

    private BigDecimal number(long value) {
      if (shape != Shape.SHARES && shape != Shape.AMOUNTS) {
        return BigDecimal.valueOf(value);
      }
      BigDecimal tenths = BigDecimal.valueOf(value, 1).stripTrailingZeros();
      return tenths.scale() < 0 ? tenths.setScale(0) : tenths;
    }
  }
}
