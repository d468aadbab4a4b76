package io.planwright.extract.region;

import io.planwright.extract.region.RegionMention.Part;
import io.planwright.model.Metadata.Level;
import io.planwright.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the name of a place the way the document does: a district with its city in front when the
 * document names that city (贵阳市白云区), and by itself when it does not (贵池区).
 */
final class RegionNamer {
  private final RegionLexicon lexicon;

  RegionNamer(RegionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The region of a place the lexicon knows. */
  Region known(Place place, RegionMention mention, PlaceEvidence evidence, boolean ambiguous) {
    List<String> parents = lexicon.parents(place).stream().map(Place::name).toList();
    if (place.zone()) {
      return new Region(local(mention), null, parents, true);
    }
    Part part = mention.innermost();
    boolean whole = "省市区县州盟旗".indexOf(part.surface().charAt(part.surface().length() - 1)) >= 0;
    String own = whole && part.form() != NameForm.SHORT ? part.surface() : place.name();
    Optional<Place> parent = lexicon.parent(place).filter(up -> under(place, up));
    // 昆山市 and 多伦县 stand alone even where 苏州市 or 锡林郭勒盟 is named; districts and counties of cities
    // do not.
    boolean alone =
        place.name().endsWith("市") || parent.filter(up -> !up.name().endsWith("市")).isPresent();
    boolean written = mention.parts().size() > 1;
    boolean named =
        parent
            .filter(up -> written || ambiguous || (!alone && evidence.namesInFull(up)))
            .isPresent();
    String name = named ? parent.orElseThrow().name() + own : own;
    return new Region(name, place.code(), parents, false);
  }

  /** The region of a place no lexicon knows, or of which it cannot be said which one is meant. */
  Region unknown(RegionMention mention, PlaceEvidence evidence) {
    List<Part> above = new ArrayList<>(mention.parts().subList(0, mention.parts().size() - 1));
    Part part = mention.innermost();
    boolean district = part.level() == Level.COUNTY && !part.surface().endsWith("市");
    if (above.isEmpty() && district && part.form() == NameForm.UNKNOWN) {
      evidence.onlyCityWithAgencies().ifPresent(above::add);
    }
    String name = part.surface();
    if (!above.isEmpty() && (district || mention.zone())) {
      name = above.get(above.size() - 1).surface() + name;
    }
    return new Region(name, null, names(above), mention.zone());
  }

  /** The level of a place no lexicon knows: a 市 under a 市 is a county. */
  static Level level(RegionMention mention) {
    return mention.innermost().level();
  }

  private static boolean under(Place place, Place parent) {
    boolean municipality = parent.level() == Level.PROVINCE && parent.name().endsWith("市");
    return place.level() == Level.COUNTY && (parent.level() == Level.CITY || municipality);
  }

  /** The mention from its first part below the province: 贵州省贵安新区 → 贵安新区. */
  private static String local(RegionMention mention) {
    StringBuilder name = new StringBuilder();
    for (Part part : mention.parts()) {
      if (part.level() != Level.PROVINCE
          || part.surface().endsWith("市")
          || part.form() == NameForm.SHORT) {
        name.append(part.surface());
      }
    }
    String written = mention.surface();
    int shown = written.indexOf(name.toString());
    return shown >= 0 ? written.substring(shown) : name.toString();
  }

  private List<String> names(List<Part> parts) {
    List<String> names = new ArrayList<>();
    for (Part part : parts) {
      Optional<Place> place =
          part.places().size() == 1 ? Optional.of(part.places().get(0)) : Optional.empty();
      if (names.isEmpty()) {
        place.ifPresent(known -> lexicon.parents(known).forEach(up -> names.add(up.name())));
      }
      names.add(place.map(Place::name).orElse(part.surface()));
    }
    return names;
  }
}
