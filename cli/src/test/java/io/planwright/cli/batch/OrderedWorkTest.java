package io.planwright.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrderedWorkTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 200).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void resultsComeInTheOrderOfTheInputs(int workers) {
    List<Integer> results = new ArrayList<>();

    OrderedWork.<Integer, Integer, RuntimeException>run(
        NUMBERS,
        workers,
        number -> {
          // The earlier of each pair takes longer.
          for (int i = number % 2 == 0 ? 20_000 : 0; i > 0; i--) {
            Thread.onSpinWait();
          }
          return number * 10;
        },
        (index, result) -> results.add(index * 10 - result));

    assertThat(results).hasSize(NUMBERS.size()).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void workNeverRunsFarAhead(int workers) {
    AtomicInteger done = new AtomicInteger();
    List<Integer> waiting = new ArrayList<>();

    OrderedWork.<Integer, Integer, RuntimeException>run(
        NUMBERS,
        workers,
        number -> {
          done.incrementAndGet();
          return number;
        },
        (index, result) -> waiting.add(done.get() - index));

    assertThat(waiting).allSatisfy(ahead -> assertThat(ahead).isBetween(1, workers * 2));
  }

  @Test
  void aSinkThatFailsEndsTheRun() {
    AtomicInteger taken = new AtomicInteger();

    assertThatThrownBy(
            () ->
                OrderedWork.<Integer, Integer, IOException>run(
                    NUMBERS,
                    2,
                    number -> number,
                    (index, result) -> {
                      taken.incrementAndGet();
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(taken).hasValue(1);
  }
}
