package io.planwright.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Baseline;
import io.planwright.model.Commitment;
import io.planwright.model.Extraction;
import io.planwright.model.Indicator;
import io.planwright.model.Measure;
import io.planwright.model.TargetKind;
import io.planwright.search.SearchRequest.Kind;
import io.planwright.search.SearchRequest.Order;
import io.planwright.search.analysis.Folding;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexBuilder;
import io.planwright.search.index.IndexException;
import io.planwright.search.query.PolicyQuery;
import io.planwright.search.query.QueryException;
import io.planwright.search.query.QueryParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A phrase finds what reading everything finds, whatever its words are and wherever the texts are
 * cut: clauses by their words, facts by those of their quotes alone.
 */
class PhraseSearchTest {
  private static final List<String> PIECES =
      List.of(
          "高新技术企业", "高新", "技术", "企业", "发展", "示范", "展示", "开展", "支持", "中小企业", "专精特新", "研发", "费用",
          "加计扣除", "市", "的", "煤", "对", "，", "、", "12", "R&D", "年", "亿元", "首次认定", "认定", "民政局", "獎勵",
          "ＡＩ", "5G ");

  private static final PolicyWords WORDS =
      new PolicyWords(new Vocabulary(List.of("首次认定", "专精特新"), List.of(List.of("高新技术企业", "高企"))));

  /** Chinese of two characters and more, Latin only in front of Chinese. */
  private static final Pattern TELLING =
      Pattern.compile(
          "([\\p{IsHan}]{2,}|[a-z0-9][a-z0-9&]*[\\p{IsHan}]+)( ?([\\p{IsHan}]{2,}|[a-z0-9][a-z0-9&]*[\\p{IsHan}]+))*");

  @TempDir Path folder;

  private final Random random = new Random(20_261_122);

  private String words(int most) {
    StringBuilder words = new StringBuilder("第");
    for (int i = 2 + random.nextInt(most); i > 0; i--) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return words.append("等").toString();
  }

  private Plan plan(int number) {
    PlanSketch sketch = new PlanSketch(number + ".txt", "行动计划" + number, "云湖市", "澄江省").issued(2024);
    for (int i = 0; i < 12; i++) {
      switch (random.nextInt(4)) {
        case 0 -> sketch.says(words(20));
        case 1 ->
            sketch.target(
                new Indicator(words(5), null),
                2025,
                new Measure.AtLeast(BigDecimal.valueOf(random.nextInt(500))),
                "家",
                TargetKind.LEVEL,
                Commitment.FIRM,
                Baseline.NONE,
                null);
        case 2 -> sketch.award(words(6), null, String.valueOf(1 + random.nextInt(99)));
        default -> sketch.duty("二、任务", List.of(words(2)), List.of(words(2)));
      }
    }
    return sketch.plan();
  }

  @Test
  void findsWhatReadingEverythingFinds() throws IOException, IndexException, QueryException {
    List<Plan> plans = new ArrayList<>();
    try (IndexBuilder builder = IndexBuilder.open(folder, WORDS)) {
      for (int number = 0; number < 20; number++) {
        Plan plan = plan(number);
        plans.add(plan);
        builder.put(
            builder.prepare(
                plan.source().path(),
                new Extraction(plan.source(), List.of(plan.document()), List.of()),
                plan.text()));
      }
      builder.commit();
    }
    int found = 0;
    try (PolicyIndex index = PolicyIndex.open(folder, WORDS)) {
      for (int i = 0; i < 1500; i++) {
        String phrase = phrase(plans.get(random.nextInt(plans.size())).text());
        PolicyQuery query = new QueryParser().parse("“" + phrase + "”");
        for (Kind kind : Kind.values()) {
          int total = index.search(new SearchRequest(query, kind, Order.RELEVANCE, 1)).total();
          assertThat(total).as("%s of “%s”", kind, phrase).isEqualTo(count(plans, kind, phrase));
          found += total;
        }
      }
    }
    assertThat(found).isGreaterThan(10_000);
  }

  /**
   * A stretch without punctuation. A single Chinese character is left out unless it is behind a
   * number: in the index it stands only with its neighbours.
   */
  private String phrase(String text) {
    while (true) {
      int start = 1 + random.nextInt(text.length() - 10);
      String phrase = text.substring(start, start + 2 + random.nextInt(7));
      boolean telling = TELLING.matcher(Folding.fold(phrase)).matches();
      boolean cutsLatin = isLatin(phrase.charAt(0)) && isLatin(text.charAt(start - 1));
      if (telling && !cutsLatin) {
        return phrase;
      }
    }
  }

  private static boolean isLatin(char c) {
    char folded = Folding.fold(c);
    return folded < Folding.FIRST_AFTER_LATIN && (Character.isLetterOrDigit(folded) || c == '&');
  }

  private static int count(List<Plan> plans, Kind kind, String phrase) {
    return (int)
        plans.stream().flatMap(plan -> texts(plan, kind)).filter(t -> has(t, phrase)).count();
  }

  /** The texts by which each record of a kind is found, parts of one apart by a line. */
  private static Stream<String> texts(Plan plan, Kind kind) {
    var document = plan.document();
    return switch (kind) {
      case CLAUSES -> Clauses.of(plan).stream().map(Clause::text);
      case TARGETS ->
          document.targets().stream()
              .map(one -> one.quote().text() + "\n" + one.indicator().name());
      case INCENTIVES ->
          document.incentives().stream()
              .map(one -> one.quote().text() + "\n" + one.trigger().text());
      case DUTIES ->
          document.responsibilities().stream()
              .map(
                  one ->
                      one.quote().text()
                          + "\n"
                          + String.join("\n", one.lead())
                          + "\n"
                          + String.join("\n", one.support()));
      case DOCUMENTS -> Stream.of(plan.text());
    };
  }

  /** Letters and digits that stand together are one word. */
  private static boolean has(String text, String phrase) {
    String wanted = without(phrase);
    for (String line : text.split("\n", -1)) {
      String has = without(line);
      for (int at = has.indexOf(wanted); at >= 0; at = has.indexOf(wanted, at + 1)) {
        if (at == 0 || !isLatin(has.charAt(at)) || !isLatin(has.charAt(at - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String without(String text) {
    return Folding.fold(text).replaceAll("(?<![a-z0-9]) | (?![a-z0-9])", "");
  }
}
