package io.planwright.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {
  @Test
  void singleYearsAndSpansAreRead() {
    Years years = Years.of("2020，2022..2024、2026—2027").orElseThrow();

    assertThat(years.contain(2020)).isTrue();
    assertThat(years.contain(2021)).isFalse();
    assertThat(years.contain(2023)).isTrue();
    assertThat(years.contain(2027)).isTrue();
    assertThat(years.contain(null)).isFalse();
    assertThat(Years.ALL.contain(null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20", "2024..2020", "近三年"})
  void anythingElseIsRefused(String words) {
    assertThat(Years.of(words)).isEmpty();
  }
}
