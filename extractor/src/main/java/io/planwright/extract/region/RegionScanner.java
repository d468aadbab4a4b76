package io.planwright.extract.region;

import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the places a text names, in time linear in its length.
 *
 * <p>Full names of divisions and zones are found everywhere, short names only of provinces and
 * cities (山东, 贵阳; not 白云, which is a cloud more often than a district). Names no lexicon knows are
 * found where they stand alone or in a list (东屏区、澄湾区和清渠县), names of zones also in sentences
 * (云湖高新区力争…).
 *
 * <p>Example: {@code 济南高新区力争突破2000家，历下区、历城区分别达到400家} → 济南高新区 (a zone), 历下区, 历城区.
 */
public final class RegionScanner {
  private final PlaceReader reader;
  private final PlaceShapes shapes;
  private final PlaceContexts contexts;
  private final WordTrie<List<RegionLexicon.Sense>> names;

  /** Creates a scanner over a lexicon. */
  public RegionScanner(RegionLexicon lexicon) {
    this.reader = new PlaceReader(lexicon);
    this.shapes = lexicon.shapes();
    this.contexts = lexicon.contexts();
    this.names = lexicon.names();
  }

  /**
   * All places named in a text, in text order, without overlaps.
   *
   * @param text any text; spans point into it
   */
  public List<RegionMention> mentions(String text) {
    return mentions(text, 0, text.length());
  }

  /**
   * The places of some lines of a text, as they are found in the whole of it.
   *
   * @param start the first unit of the first line
   * @param end the unit after the last line's last
   */
  List<RegionMention> mentions(String text, int start, int end) {
    List<RegionMention> found = new ArrayList<>();
    int at = start;
    while (at < end) {
      if (!PlaceShapes.han(text.charAt(at))) {
        at++;
        continue;
      }
      if (joins(text, at)) {
        at++;
        continue;
      }
      int known = names.endAt(text, at);
      int guard = shapes.guardEnd(text, at);
      if (guard > at && known < guard) {
        at = guard;
        continue;
      }
      if (known == at && !reader.mayBeBuiltAt(text, at)) {
        at++;
        continue;
      }
      Reading reading = readingAt(text, at);
      if (reading == Reading.RUNNING && known == at) {
        at++; // only names the lexicon knows are read there
        continue;
      }
      Optional<RegionMention> mention = reader.readAt(text, at, reading);
      mention.ifPresent(found::add);
      at = mention.map(place -> place.span().end()).orElse(at + 1);
    }
    return found;
  }

  /**
   * The place whose name begins at exactly this point of a text, read as {@link #mentions} would.
   *
   * @param text any text
   * @param at the point, zero based
   */
  public Optional<RegionMention> placeAt(String text, int at) {
    boolean guarded = at > 0 && shapes.guardEnd(text, at - 1) > at;
    return at < text.length() && !guarded && PlaceShapes.han(text.charAt(at))
        ? reader.readAt(text, at, readingAt(text, at))
        : Optional.empty();
  }

  /**
   * The place named at the very beginning of a text that is a name by itself: a table's row label,
   * an item of a list. {@code 云湖高新区管委会} → 云湖高新区, {@code 其他区县} → empty.
   */
  public Optional<RegionMention> leading(String name) {
    return name.isEmpty() ? Optional.empty() : reader.readAt(name, 0, Reading.ISSUER);
  }

  /** Whether 和 or 与 joins two places here and begins no name: 区|和|县, but 和县 after a comma. */
  private static boolean joins(String text, int at) {
    return at > 0
        && "和与及".indexOf(text.charAt(at)) >= 0
        && "省市区县旗州盟镇乡道委局府".indexOf(text.charAt(at - 1)) >= 0;
  }

  private Reading readingAt(String text, int at) {
    int previous = at - 1;
    while (previous >= 0 && blank(text.charAt(previous))) {
      previous--;
    }
    if (previous >= 0 && text.charAt(previous) == '《') {
      return Reading.QUOTED;
    }
    if (previous < 0 || "\n\r".indexOf(text.charAt(previous)) >= 0) {
      return Reading.LINE;
    }
    if (!PlaceShapes.han(text.charAt(at - 1))) {
      return Reading.BOUNDED;
    }
    return contexts.opened(text, at) ? Reading.BOUNDED : Reading.RUNNING;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00a0';
  }
}
