package io.planwright.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names of lexicon classes. */
public final class Classes {
  private final Map<String, ClassSet> sets = new LinkedHashMap<>();

  /** The set of one class, a new one when it is not known yet. */
  ClassSet define(String name) {
    ClassSet known = sets.get(name);
    if (known != null) {
      return known;
    }
    if (sets.size() == ClassSet.LARGEST) {
      throw new RuleException("more than " + ClassSet.LARGEST + " classes: " + name);
    }
    ClassSet defined = ClassSet.of(sets.size());
    sets.put(name, defined);
    return defined;
  }

  /**
   * The set of one class or of alternatives, {@code reach|grow}.
   *
   * @throws RuleException when no lexicon knows one of them
   */
  public ClassSet mask(String alternatives) {
    ClassSet mask = ClassSet.NONE;
    for (String name : alternatives.split("\\|", -1)) {
      ClassSet set = sets.get(name);
      if (set == null) {
        throw new RuleException("no lexicon knows the class " + name);
      }
      mask = mask.plus(set);
    }
    return mask;
  }
}
