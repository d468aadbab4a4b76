package io.planwright.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.search.Plan;
import io.planwright.search.PlanSketch;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One plan met twice is one plan; two places that copied from each other stay two. */
class NearDuplicatesTest {
  private static final String TEXT = words(1, 3000);

  @Test
  void blanksMarksAndWidthDoNotCount() {
    assertThat(TextFingerprint.of("到2026年，高新技术企业达到400家以上，新增研发机构ABC").hashes())
        .isEqualTo(TextFingerprint.of("到 ２０２６ 年高新技术企业 达到400家以上\n新增研发机构ａｂｃ。").hashes());
  }

  /** A thinner sample is the part of the whole one whose hashes end in more zeros. */
  @Test
  void aThinnerSampleIsPartOfTheWhole() {
    for (String text : List.of(TEXT, TEXT + TEXT, TEXT.substring(0, 200))) {
      long[] whole = TextFingerprint.of(text).hashes();
      for (int most : new int[] {16, 64, 700, 100_000}) {
        long mask = 3;
        long[] expected = whole;
        while (expected.length > most) {
          mask = 2 * mask + 1;
          long coarser = mask;
          expected = Arrays.stream(whole).filter(hash -> (hash & coarser) == 0).toArray();
        }
        assertThat(TextFingerprint.thinned(text, most).hashes()).isEqualTo(expected);
      }
    }
    assertThat(TextFingerprint.thinned(TEXT.substring(0, 60), 64).hashes()).isEmpty();
  }

  @Test
  void theBeginningOfATextIsACopyOfIt() {
    var duplicates = new NearDuplicates();

    assertThat(add(duplicates, TEXT)).isEmpty();
    assertThat(add(duplicates, words(2, 3000))).isEmpty();
    assertThat(add(duplicates, "首页 > 政务公开\n" + TEXT.substring(0, 900))).hasValue(0);
  }

  @Test
  void damagedLettersDoNotHideACopy() {
    var duplicates = new NearDuplicates();
    add(duplicates, TEXT);
    StringBuilder damaged = new StringBuilder(TEXT);
    for (int at = 50; at < damaged.length(); at += 60) {
      damaged.setCharAt(at, '㊁');
    }

    assertThat(add(duplicates, damaged.toString())).hasValue(0);
  }

  @Test
  void halfOfATextInAnotherIsNoCopy() {
    var duplicates = new NearDuplicates();
    add(duplicates, TEXT);

    assertThat(add(duplicates, TEXT.substring(0, 1500) + words(3, 1500))).isEmpty();
  }

  @Test
  void shortTextsAreNeverCopies() {
    var duplicates = new NearDuplicates();
    add(duplicates, TEXT);

    assertThat(add(duplicates, TEXT.substring(0, 60))).isEmpty();
  }

  @Test
  void plansOfDifferentPlacesStayApart() {
    Plan one = new PlanSketch("一.txt", "甲区计划", "甲区").says(TEXT).plan();
    Plan other = new PlanSketch("二.txt", "乙区计划", "乙区").says(TEXT).plan();
    Plan mirror = new PlanSketch("三.txt", "计划全文", null).says(TEXT.substring(0, 2000)).plan();

    List<Origin> origins = Origins.of(List.of(one, other, mirror));

    assertThat(origins).hasSize(2);
    assertThat(origins.getFirst().copies())
        .extracting(plan -> plan.source().path())
        .containsExactly("三.txt");
  }

  @Test
  void theLongestTextStandsForItsCopies() {
    Plan cut = new PlanSketch("短.txt", "甲市计划", "甲市").says(TEXT.substring(0, 1000)).plan();
    Plan whole = new PlanSketch("长.txt", "甲市计划", "甲市").says(TEXT).plan();

    assertThat(Origins.of(List.of(cut, whole)))
        .extracting(origin -> origin.plan().source().path())
        .containsExactly("长.txt");
  }

  @Test
  void sameTitlePlaceAndFactsAreOnePlanHoweverShortTheText() {
    Plan one =
        new PlanSketch("一.txt", "甲市计划", "甲市").level(2026, "4", "家").level(2027, "5", "家").plan();
    Plan other = new PlanSketch("二.txt", "甲市计划", "甲市").level(2026, "4", "家").plan();
    Plan changed = new PlanSketch("三.txt", "甲市计划", "甲市").level(2026, "6", "家").plan();

    assertThat(Origins.of(List.of(one, other, changed))).hasSize(2);
  }

  private static OptionalInt add(NearDuplicates duplicates, String text) {
    return duplicates.add(TextFingerprint.of(text), other -> true);
  }

  /** Characters without meaning, always the same for a seed. */
  private static String words(long seed, int length) {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder();
    while (words.length() < length) {
      words.append((char) ('\u4e00' + random.nextInt(3000)));
    }
    return words.toString();
  }
}
