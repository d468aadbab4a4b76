package io.planwright.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.lexicon.LexiconException;
import org.junit.jupiter.api.Test;

final class BesideTest {
  @Test
  void thePartIsLoadedOnAThreadThatKeepsNothingRunning() {
    Thread loader = Beside.load(Thread::currentThread).get();

    assertThat(loader).isNotEqualTo(Thread.currentThread());
    assertThat(loader.isDaemon()).isTrue();
  }

  @Test
  void aMistakeInTheDataIsThrownAsItWas() {
    Beside<String> part =
        Beside.load(
            () -> {
              throw new LexiconException("words.tsv", 3, "wrong");
            });

    assertThatThrownBy(part::get)
        .isInstanceOf(LexiconException.class)
        .hasMessage("words.tsv:3: wrong");
  }

  @Test
  void beingInterruptedIsNotForgotten() {
    Beside<String> part = Beside.load(() -> "loaded");
    Thread.currentThread().interrupt();

    assertThat(part.get()).isEqualTo("loaded");
    assertThat(Thread.interrupted()).isTrue();
  }
}
