package io.planwright.extract.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.model.Responsibility;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Random damage never stops the reader, and what it quotes stands in the text. */
final class DutyDamageTest {
  private static final int ROUNDS = 1500;
  private static final String STRAY = "（）〔〕、，；：。\n 　等由和各市牵头责任单位12.一";

  private final Cleaner cleaner = new Cleaner();
  private final DutyReader reader = new DutyReader();

  @Test
  void damagedTextIsReadWithTrueQuotes() throws IOException {
    String all = DutyCasesTest.cases().map(c -> c.text()).collect(Collectors.joining("\n"));
    Random random = new Random(20250101);
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int from = random.nextInt(all.length() - 400);
      String damaged = damage(all.substring(from, from + 400), random);
      CleanText text = cleaner.clean(damaged);
      int last = -1;
      for (Responsibility duty : reader.read(text, 0, text.length(), offset -> null)) {
        assertThat(duty.quote().span().slice(damaged)).isEqualTo(duty.quote().text());
        assertThat(duty.quote().span().start()).as("notes do not overlap").isGreaterThan(last);
        assertThat(duty.lead().size() + duty.support().size()).isPositive();
        last = duty.quote().span().end() - 1;
        found++;
      }
    }
    assertThat(found).as("notes found in spite of the damage").isGreaterThan(ROUNDS);
  }

  private static String damage(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = random.nextInt(12); i >= 0; i--) {
      int at = random.nextInt(out.length());
      switch (random.nextInt(4)) {
        case 0 -> out.deleteCharAt(at);
        case 1 -> out.insert(at, STRAY.charAt(random.nextInt(STRAY.length())));
        case 2 -> out.setCharAt(at, STRAY.charAt(random.nextInt(STRAY.length())));
        default -> out.delete(at, Math.min(out.length(), at + random.nextInt(8)));
      }
    }
    return out.toString();
  }

  @Test
  void hostileTextTakesNoLongerThanItsLengthAllows() {
    List<String> pieces =
        List.of("（", "（责任单位：", "责任单位：", "市科技局、", "各区、", "牵头", "由", "市科技局牵头，", "等", "（）");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String piece : pieces) {
            CleanText text = cleaner.clean(piece.repeat(60_000 / piece.length()));
            reader.read(text, 0, text.length(), offset -> null);
          }
        });
  }
}
