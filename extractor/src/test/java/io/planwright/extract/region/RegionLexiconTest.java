package io.planwright.extract.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionLexiconTest {
  private static final RegionLexicon LEXICON = new RegionLexicon();

  @Test
  void looksUpByCode() {
    Place place = LEXICON.byCode("520113").orElseThrow();
    assertThat(place.name()).isEqualTo("白云区");
    assertThat(LEXICON.parents(place)).extracting(Place::name).containsExactly("贵州省", "贵阳市");
    assertThat(LEXICON.byCode("999999")).isEmpty();
  }

  @Test
  void putsDistrictsOfMunicipalitiesUnderTheMunicipality() {
    Place place = LEXICON.byCode("500155").orElseThrow();
    assertThat(place.name()).isEqualTo("梁平区");
    assertThat(LEXICON.parent(place)).map(Place::name).contains("重庆市");
  }

  @Test
  void prefersTheCurrentPlaceWhereACodeWasGivenTwice() {
    assertThat(LEXICON.byCode("500110")).map(Place::name).contains("綦江区");
  }

  @Test
  void answersWithAllMeaningsOfAName() {
    assertThat(LEXICON.named("白云区")).extracting(Place::id).containsExactly("440111", "520113");
    assertThat(LEXICON.candidates("吉林")).extracting(Place::id).containsExactly("220000", "220200");
    assertThat(LEXICON.candidates("恩施州")).extracting(Place::id).containsExactly("422800");
    assertThat(LEXICON.candidates("云湖市")).isEmpty();
  }

  @Test
  void keepsCodesToDivisions() {
    Place zone = LEXICON.named("济南高新技术产业开发区").get(0);
    assertThat(zone.code()).isNull();
    assertThat(zone.zone()).isTrue();
    assertThat(LEXICON.parents(zone)).extracting(Place::name).containsExactly("山东省", "济南市");
  }

  @Test
  void knowsThatAZoneMayLieInSeveralCities() {
    Place zone = LEXICON.named("贵州贵安新区").get(0);
    assertThat(LEXICON.within(zone, LEXICON.byCode("520100").orElseThrow())).isTrue();
    assertThat(LEXICON.within(zone, LEXICON.byCode("520400").orElseThrow())).isTrue();
    assertThat(LEXICON.within(zone, LEXICON.byCode("520000").orElseThrow())).isTrue();
    assertThat(LEXICON.within(zone, LEXICON.byCode("440000").orElseThrow())).isFalse();
    assertThat(LEXICON.within(zone, zone)).isFalse();
  }

  @Test
  void remembersFormerDistricts() {
    Place place = LEXICON.named("江干区").get(0);
    assertThat(place.current()).isFalse();
    assertThat(place.lastListed()).isEqualTo("2021-01");
    assertThat(place.successors()).containsExactly("330102");
  }
}
