package io.planwright.search.evaluate;

import io.planwright.search.query.PolicyQuery;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A question as somebody types it, and what answers it.
 *
 * @param id its name in the set
 * @param kind what is difficult about it: 同义词, 金额, 错别字 …
 * @param part of the set: 调试 (looked at while weights are chosen) or 检验 (not looked at)
 * @param text what was typed
 * @param query what it means
 * @param grades of the clauses judged: 3 answers it, 2 answers part of it, 1 touches it, 0 does not
 */
public record JudgedQuery(
    String id,
    String kind,
    String part,
    String text,
    PolicyQuery query,
    Map<ClauseKey, Integer> grades) {
  /** The highest grade. */
  public static final int HIGHEST = 3;

  /** Copies the map. */
  public JudgedQuery {
    grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
  }
}
