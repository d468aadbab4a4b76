package io.planwright.cli.starter;

import io.planwright.model.Benefit;
import io.planwright.model.Incentive;
import io.planwright.model.Instrument;
import io.planwright.search.compare.Answer;
import io.planwright.search.compare.Filter;
import io.planwright.search.compare.IncentiveComparer;
import io.planwright.search.compare.IncentiveComparison;
import io.planwright.search.compare.IncentiveComparison.Row;
import io.planwright.search.compare.Material;
import io.planwright.search.compare.Vocabulary;
import io.planwright.templates.parameters.IncentivePlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What peers give for the same thing to the same kind of recipient, what most of them have first.
 */
final class PeerIncentives {
  private static final int MOST = 30;
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final Pattern LEVEL = Pattern.compile("国家级|省级|市级|区级|县级");
  private static final Pattern NEW = Pattern.compile("^(国家|新)");

  private final Material material;
  private final Filter filter;
  private final Vocabulary vocabulary;
  private final int enough;

  /**
   * Prepares.
   *
   * @param enough how many places have to have an incentive for it to be shown
   */
  PeerIncentives(Material material, Filter filter, Vocabulary vocabulary, int enough) {
    this.enough = enough;
    this.material = material;
    this.filter = filter;
    this.vocabulary = vocabulary;
  }

  /** The incentives with their amounts open and those of the peers in comments. */
  List<Noted<IncentivePlan>> incentives() {
    Set<String> triggers = new LinkedHashSet<>();
    material.plans().stream()
        .flatMap(plan -> plan.document().incentives().stream())
        .map(one -> one.trigger().id())
        .filter(Objects::nonNull)
        .forEach(triggers::add);
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    IncentiveComparer comparer = new IncentiveComparer(vocabulary);
    for (String trigger : triggers) {
      if (comparer.compare(material, trigger, filter) instanceof Answer.Found<?> found
          && found.value() instanceof IncentiveComparison comparison) {
        for (Row row : comparison.rows()) {
          Incentive incentive = row.incentive();
          String each = String.valueOf(incentive.benefit().perUnit());
          String key = trigger + "\n" + each + "\n" + recipient(incentive.trigger().text());
          groups.computeIfAbsent(key, one -> new ArrayList<>()).add(row);
        }
      }
    }
    return groups.values().stream()
        .filter(rows -> places(rows) >= enough)
        .sorted(Comparator.comparingLong(PeerIncentives::places).reversed())
        .limit(MOST)
        .map(PeerIncentives::incentive)
        .toList();
  }

  /**
   * Who gets it: those the project's words know, of the level that is named, else the words behind
   * the last 的. 首次通过高企认定 and 首次通过认定的国家高新技术企业 are for the same.
   */
  private String recipient(String trigger) {
    String line = Wordings.line(trigger);
    Matcher level = LEVEL.matcher(line);
    return vocabulary
        .indicator(line)
        .map(id -> id + (level.find() ? level.group() : ""))
        .orElseGet(() -> NEW.matcher(line.substring(line.lastIndexOf('的') + 1)).replaceFirst(""));
  }

  private static long places(List<Row> rows) {
    return rows.stream().map(row -> row.place().name()).distinct().count();
  }

  private static Noted<IncentivePlan> incentive(List<Row> rows) {
    List<Noted.Note> notes = new ArrayList<>();
    notes.add(new Noted.Note("", places(rows) + " 个地方有" + range(rows)));
    for (Row row : rows) {
      notes.add(
          new Noted.Note(
              "",
              row.place().name()
                  + "："
                  + Wordings.line(row.incentive().amount().text())
                  + "　"
                  + Wordings.title(row.plan())
                  + Wordings.source(row.incentive().quote().text(), row.incentive().provenance())));
    }
    Incentive first = shortest(rows);
    Benefit benefit = first.benefit();
    IncentivePlan plan =
        new IncentivePlan(
            null,
            Wordings.line(first.trigger().text(), 300),
            instrument(rows),
            null,
            null,
            null,
            null,
            benefit.perUnit() == null ? null : Wordings.line(benefit.perUnit(), 100),
            List.of(),
            null,
            null,
            List.of(),
            null);
    return new Noted<>(plan, notes);
  }

  /** The one that says most plainly what it is given for. */
  private static Incentive shortest(List<Row> rows) {
    return rows.stream()
        .map(Row::incentive)
        .min(Comparator.comparingInt(one -> one.trigger().text().length()))
        .orElseThrow();
  }

  private static Instrument instrument(List<Row> rows) {
    Map<Instrument, Integer> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(row.incentive().instrument(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Instrument.OTHER);
  }

  /** From the lowest to the highest sum with the median, where sums are given. */
  private static String range(List<Row> rows) {
    List<BigDecimal> sums = new ArrayList<>();
    for (Row row : rows) {
      Benefit benefit = row.incentive().benefit();
      BigDecimal sum = benefit.amountYuan() == null ? benefit.capYuan() : benefit.amountYuan();
      if (sum != null) {
        sums.add(sum);
      }
    }
    if (sums.size() < 2) {
      return "";
    }
    sums.sort(Comparator.naturalOrder());
    BigDecimal median = PeerValues.median(sums);
    if (sums.getFirst().compareTo(sums.getLast()) == 0) {
      return "：定额或上限都是 " + wan(sums.getFirst()) + "（" + sums.size() + " 条）";
    }
    return "：定额或上限 "
        + wan(sums.getFirst())
        + "～"
        + wan(sums.getLast())
        + "，中位数 "
        + wan(median)
        + "（"
        + sums.size()
        + " 条）";
  }

  private static String wan(BigDecimal yuan) {
    if (yuan.compareTo(TEN_THOUSAND) < 0) {
      return IndicatorGroup.plain(yuan).toPlainString() + "元";
    }
    return IndicatorGroup.plain(yuan.movePointLeft(4)).toPlainString() + "万元";
  }
}
