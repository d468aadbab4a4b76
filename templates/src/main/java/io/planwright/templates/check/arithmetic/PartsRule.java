package io.planwright.templates.check.arithmetic;

import io.planwright.model.Measure;
import io.planwright.model.Mention;
import io.planwright.templates.check.Amount;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Skeleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A01: 达到830家（其中，东屏区170家、…） — the parts make the total.
 *
 * <p>Not every 其中 names all parts: 达到400家，其中规上企业120家 names one. So parts that make more than the
 * total are always wrong, parts that make less only where they are meant to be all of it:
 * districts, stages of an award, years, or parts that come close.
 */
public final class PartsRule implements Rule {
  private static final Pattern AMONG =
      Skeleton.pattern("(?<total>#)[^#。]{0,24}?(?<bracket>（)?其中[，：]?(?<parts>[^#]*#)");

  /** What says that the parts are all: places, stages, years. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "[区县市旗州镇乡]|街道|园区|分[一二两三四五六七八九十\\d]*[年期次批]|分阶段|分期|阶段|第[一二三四五]年|当年|次年"
              + "|20\\d\\d年|上半年|下半年|季度");

  private static final Pattern OPEN_END = Pattern.compile("以上|不少于|不低于|超过|突破|至少|左右|力争");
  private static final Pattern NEXT_YEAR = Pattern.compile("^[：，]?到?(?:19|20)\\d\\d年");
  private static final Pattern OWN_LEVEL = Pattern.compile("达到|突破|超过|力争");
  private static final BigDecimal CLOSE = new BigDecimal("0.85");
  private static final int MANY = 5;

  @Override
  public String id() {
    return "A01";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Skeleton skeleton : Skeleton.all(plan, 3)) {
      Matcher among = AMONG.matcher(skeleton.text());
      int from = 0;
      while (among.find(from)) {
        check(skeleton, among, report);
        from = among.end("total");
      }
    }
  }

  private static void check(Skeleton skeleton, Matcher among, Report report) {
    String text = skeleton.text();
    int start = among.start("parts");
    boolean open = among.group("bracket") == null;
    if (open && OWN_LEVEL.matcher(among.group("parts")).find()) {
      return; // 其中规上企业达到120家 sets another target
    }
    int end = open ? text.length() : closing(text, start);
    List<Mention> totals = skeleton.numbers(0, start);
    List<List<Mention>> rows = rows(skeleton, start, end);
    if (rows.isEmpty()) {
      return;
    }
    int width = rows.getFirst().size();
    boolean even = rows.stream().allMatch(row -> row.size() == width);
    boolean columns =
        width > 1
            && even
            && totals.size() >= width
            && text.substring(0, start).contains("分别")
            && rows.size() > 1;
    if (columns) {
      for (int column = 0; column < width; column++) {
        int place = column;
        Mention total = totals.get(totals.size() - width + column);
        compare(skeleton, total, rows.stream().map(row -> row.get(place)).toList(), report);
      }
    } else {
      List<Mention> parts = rows.stream().flatMap(List::stream).toList();
      compare(skeleton, totals.getLast(), parts, report);
    }
  }

  private static int closing(String text, int from) {
    int depth = 1;
    for (int at = from; at < text.length(); at++) {
      depth += text.charAt(at) == '（' ? 1 : text.charAt(at) == '）' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return text.length();
  }

  /** The numbers behind 其中, those between two commas in one row; the list ends where 力争 begins. */
  private static List<List<Mention>> rows(Skeleton skeleton, int start, int end) {
    List<List<Mention>> rows = new ArrayList<>();
    int from = start;
    boolean years = NEXT_YEAR.matcher(skeleton.text().substring(start)).find();
    for (int at = start; at <= end; at++) {
      boolean last = at == end;
      if (last || "，；".indexOf(skeleton.text().charAt(at)) >= 0) {
        String clause = skeleton.text().substring(from, at);
        boolean next = !rows.isEmpty() && NEXT_YEAR.matcher(clause).find() && !years;
        if (next || clause.contains("力争") || clause.contains("累计") || clause.contains("合计")) {
          break;
        }
        List<Mention> row = skeleton.numbers(from, at);
        if (!row.isEmpty()) {
          rows.add(row);
        }
        from = at + 1;
      }
    }
    return rows;
  }

  private static void compare(
      Skeleton skeleton, Mention total, List<Mention> parts, Report report) {
    Optional<Amount> whole = Amount.of(total);
    if (whole.isEmpty() || parts.size() < 2) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Mention part : parts) {
      Optional<Amount> amount = Amount.of(part);
      boolean adds =
          amount.isPresent()
              && amount.get().kind().equals(whole.get().kind())
              && !(part.quantity().measure() instanceof Measure.AtMost);
      if (!adds) {
        return;
      }
      sum = sum.add(amount.get().value());
    }
    BigDecimal stated = whole.get().value();
    if (isWrong(skeleton, total, parts.size(), sum, stated)) {
      report.add(
          total.excerpt().span(),
          total.excerpt().text(),
          whole.get().with(sum).shown(),
          whole.get().with(sum.subtract(stated).abs()).shown());
    }
  }

  private static boolean isWrong(
      Skeleton skeleton, Mention total, int parts, BigDecimal sum, BigDecimal stated) {
    int order = sum.compareTo(stated);
    if (order == 0 || total.excerpt().text().contains("%")) {
      return false;
    }
    if (order > 0) {
      return !isOpen(skeleton, total);
    }
    boolean close = sum.compareTo(stated.multiply(CLOSE)) >= 0;
    boolean whole = WHOLE.matcher(skeleton.text()).find();
    return parts >= MANY || (parts >= 2 && whole && parts + (close ? 1 : 0) >= 3);
  }

  /** Whether the total is a floor or a guess, which parts may pass. */
  private static boolean isOpen(Skeleton skeleton, Mention total) {
    String sentence = skeleton.sentence().text();
    int from = skeleton.sentence().at(total.excerpt().span().start());
    int to = skeleton.sentence().at(total.excerpt().span().end());
    String around =
        sentence.substring(Math.max(0, from - 5), from)
            + sentence.substring(to, Math.min(sentence.length(), to + 2));
    return OPEN_END.matcher(around).find();
  }
}
