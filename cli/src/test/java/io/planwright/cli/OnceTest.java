package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class OnceTest {
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void itIsMadeOnceAndOnlyWhenItIsNeeded() {
    Once<Integer> once = new Once<>(made::incrementAndGet);

    assertThat(made).hasValue(0);
    assertThat(once.get()).isEqualTo(1);
    assertThat(once.get()).isEqualTo(1);
  }

  @Test
  void whatWasBegunIsWaitedFor() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Once<Integer> once =
        new Once<>(
            () -> {
              begun.countDown();
              return made.incrementAndGet();
            });

    once.begin();

    assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(once.get()).isEqualTo(1);
    assertThat(made).hasValue(1);
  }

  @Test
  void whatFailsBesideFailsAgainWhereItIsNeeded() throws InterruptedException {
    CountDownLatch failed = new CountDownLatch(1);
    Once<Integer> once =
        new Once<>(
            () -> {
              failed.countDown();
              throw new IllegalStateException("no " + made.incrementAndGet());
            });

    once.begin();

    assertThat(failed.await(1, TimeUnit.MINUTES)).isTrue();
    assertThatThrownBy(once::get).hasMessage("no 2");
  }
}
