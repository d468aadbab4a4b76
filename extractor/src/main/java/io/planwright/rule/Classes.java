package io.planwright.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names of lexicon classes, one bit each. */
public final class Classes {
  private final Map<String, Long> bits = new LinkedHashMap<>();

  /** The bit of a class, a new one when it is not known yet. */
  long define(String name) {
    Long known = bits.get(name);
    if (known != null) {
      return known;
    }
    if (bits.size() == Long.SIZE) {
      throw new RuleException("more than " + Long.SIZE + " classes: " + name);
    }
    long bit = 1L << bits.size();
    bits.put(name, bit);
    return bit;
  }

  /**
   * The bits of one class or of alternatives, {@code reach|grow}.
   *
   * @throws RuleException when no lexicon knows one of them
   */
  public long mask(String alternatives) {
    long mask = 0;
    for (String name : alternatives.split("\\|", -1)) {
      Long bit = bits.get(name);
      if (bit == null) {
        throw new RuleException("no lexicon knows the class " + name);
      }
      mask |= bit;
    }
    return mask;
  }
}
