package io.planwright.extract.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold for every place of the data, whatever its name. */
class EveryPlaceTest {
  /** Districts whose names are common nouns: only their city makes them names. */
  private static final Set<String> COMMON_NOUNS = Set.of("城区", "郊区", "矿区", "老城区", "新市区");

  private final RegionLexicon lexicon = new RegionLexicon();
  private final RegionResolver resolver = new RegionResolver(lexicon);
  private final RegionScanner scanner = new RegionScanner(lexicon);

  @Test
  void resolvesFromATitleWhenTheParentIsNamed() {
    List<String> wrong = new ArrayList<>();
    for (Place place : divisions()) {
      String parent = lexicon.parent(place).map(Place::name).orElse("");
      String name = COMMON_NOUNS.contains(place.name()) ? parent + place.name() : place.name();
      Optional<Region> region =
          resolver.resolve(
              RegionQuery.titled("关于印发《" + name + "科技创新若干措施》的通知")
                  .withText("为落实" + parent + "委、" + parent + "政府部署，制定本方案。"));
      if (region.filter(found -> Objects.equals(place.code(), found.code())).isEmpty()) {
        wrong.add(place + " " + region);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void resolvesFromAnIssuer() {
    List<String> wrong = new ArrayList<>();
    for (Place place : divisions()) {
      String whole =
          lexicon.parents(place).stream().map(Place::name).collect(Collectors.joining())
              + place.name();
      Optional<Region> region =
          resolver.resolve(RegionQuery.titled("科技企业方案").issuedBy(List.of(whole + "人民政府")));
      if (region.filter(found -> Objects.equals(place.code(), found.code())).isEmpty()) {
        wrong.add(place + " " + region);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void findsEveryNameInLists() {
    List<String> wrong = new ArrayList<>();
    for (Place place : divisions()) {
      if (COMMON_NOUNS.contains(place.name())) {
        continue;
      }
      String name = place.name();
      String text = "其中" + name + "达到30家，" + name + "、" + name + "和" + name + "分别新增20家。";
      List<RegionMention> mentions = scanner.mentions(text);
      long right = mentions.stream().filter(found -> found.candidates().contains(place)).count();
      if (right != 4 || mentions.size() != 4) {
        wrong.add(text + mentions);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void resolvesZonesFromTheirNames() {
    List<String> wrong = new ArrayList<>();
    for (Place place : lexicon.places()) {
      if (place.zone()) {
        Optional<Region> region = resolver.resolve(RegionQuery.titled(place.name() + "科技企业方案"));
        if (region.filter(found -> found.zone() && place.name().endsWith(found.name())).isEmpty()) {
          wrong.add(place + " " + region);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private List<Place> divisions() {
    return lexicon.places().stream()
        .filter(place -> place.current() && !place.zone() && place.code() != null)
        .toList();
  }
}
