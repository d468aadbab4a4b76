package io.planwright.extract.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Metadata.Level;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionDataTest {
  private final List<Place> places = List.copyOf(RegionData.load());

  @Test
  void holdsTheCodeListOfJune2023() {
    Map<Level, Long> count =
        places.stream()
            .filter(place -> place.source().startsWith("china-division"))
            .collect(Collectors.groupingBy(Place::level, Collectors.counting()));
    assertThat(count.get(Level.PROVINCE)).isEqualTo(34);
    assertThat(count.get(Level.CITY)).isEqualTo(333);
    // 2,854 in the list, less the four that repeat their own city (东莞, 中山, 儋州, 嘉峪关).
    assertThat(count.get(Level.COUNTY)).isEqualTo(2850);
    assertThat(count.get(Level.ZONE)).isEqualTo(124);
  }

  @Test
  void knowsTwentyEightAmbiguousCountyNames() {
    Map<String, Long> names =
        places.stream()
            .filter(place -> place.level() == Level.COUNTY && place.current())
            .collect(Collectors.groupingBy(Place::name, Collectors.counting()));
    assertThat(names.values().stream().filter(number -> number > 1)).hasSize(28);
    assertThat(names).containsEntry("白云区", 2L).containsEntry("鼓楼区", 4L).containsEntry("通州区", 2L);
  }

  @Test
  void hasNoPlaceholders() {
    assertThat(places)
        .extracting(Place::name)
        .doesNotContain("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");
  }

  @Test
  void liesUnderProvinceOfItsCode() {
    Map<String, Place> byId =
        places.stream().collect(Collectors.toMap(Place::id, Function.identity()));
    for (Place place : places) {
      String code = place.code();
      if (code != null && !place.hosts().isEmpty()) {
        Place host = Objects.requireNonNull(byId.get(place.hosts().get(0)));
        assertThat(host.id().substring(0, 2)).as(place.toString()).isEqualTo(code.substring(0, 2));
      }
      if (!place.current()) {
        assertThat(place.lastListed()).as(place.toString()).matches("20\\d\\d-[01]\\d");
      }
    }
  }

  @Test
  void givesSuccessorsOfWellKnownFormerDistricts() {
    Map<String, List<String>> successors =
        places.stream()
            .filter(place -> !place.current())
            .collect(Collectors.toMap(Place::id, Place::successors));
    assertThat(successors.get("330104:江干区")).containsExactly("330102");
    assertThat(successors.get("330103:下城区")).containsExactly("330105");
    assertThat(successors.get("310108:闸北区")).containsExactly("310106");
    assertThat(successors.get("500228:梁平县")).containsExactly("500155");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regions.tsv",
        "zones.tsv",
        "former.tsv",
        "patches.tsv",
        "suffixes.tsv",
        "contexts.tsv",
        "not-places.tsv",
        "ethnic-groups.tsv"
      })
  void filesAreCleanText(String file) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(RegionData.class.getResourceAsStream(file), file)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
      assertThat(text).doesNotContain("\r", "\ufeff", "\ufffd").endsWith("\n");
    }
  }
}
