package io.planwright.extract.region;

import io.planwright.model.Metadata.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place the lexicon knows: one row of its data.
 *
 * @param id the six digits, with the name added where digits alone are not unique ({@code
 *     520100:贵州贵安新区})
 * @param code GB/T 2260 code with six digits, null for zones and for new places whose code is not
 *     known; of a former place the code it had
 * @param name the official name
 * @param level province, city, county or zone
 * @param hosts ids of the places it lies in, the first being its parent; empty for provinces
 * @param aliases other names in use, as the data states them
 * @param lastListed for a place that no longer exists the month ({@code 2021-01}) of the last code
 *     list that named it, else null
 * @param successors codes of the places a former place became part of
 * @param source where the row comes from
 */
public record Place(
    String id,
    @Nullable String code,
    String name,
    Level level,
    List<String> hosts,
    List<String> aliases,
    @Nullable String lastListed,
    List<String> successors,
    String source) {
  /** Copies the lists. */
  public Place {
    hosts = List.copyOf(hosts);
    aliases = List.copyOf(aliases);
    successors = List.copyOf(successors);
  }

  /** Whether the place exists today, as far as the data goes. */
  public boolean current() {
    return lastListed == null;
  }

  /** Whether it is a zone (经开区, 高新区 …) and not an administrative division. */
  public boolean zone() {
    return level == Level.ZONE;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place && place.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return name + "(" + id + ")";
  }
}
