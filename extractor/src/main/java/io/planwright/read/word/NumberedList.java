package io.planwright.read.word;

import java.util.List;
import java.util.Map;

/**
 * A list as paragraphs refer to it.
 *
 * @param counter the definition it counts in; lists that share one go on counting
 * @param levels nine of them, as changed for this list
 * @param restarts by level, the number with which this list begins a count of its own
 */
record NumberedList(String counter, List<Level> levels, Map<Integer, Integer> restarts) {}
