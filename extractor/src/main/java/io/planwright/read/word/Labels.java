package io.planwright.read.word;

import java.util.Map;
import java.util.Optional;

/** Gives the paragraphs of a document their automatic numbers, in the order of the text. */
final class Labels {
  private final Styles styles;
  private final Map<String, NumberedList> lists;
  private final ListCounters counters = new ListCounters();

  Labels(Styles styles, Map<String, NumberedList> lists) {
    this.styles = styles;
    this.lists = lists;
  }

  /**
   * The label of the next paragraph, such as 二、, with the blank after it if there is one.
   *
   * @param properties the paragraph's properties
   * @param text its text; an empty paragraph is counted, too
   */
  String next(ParagraphProperties properties, String text) {
    Optional<ParagraphProperties> numbered = styles.numbered(properties);
    String id = numbered.map(ParagraphProperties::list).orElse("");
    NumberedList list = lists.get(id);
    if (numbered.isEmpty() || list == null) {
      return "";
    }
    int level = numbered.get().level();
    if (properties.list().isEmpty()) {
      level = levelOf(list, numbered.get().style()).orElse(level);
    }
    return counters.next(id, list, Math.clamp(level, 0, Level.COUNT - 1), text);
  }

  private static Optional<Integer> levelOf(NumberedList list, String style) {
    for (int i = 0; i < Level.COUNT; i++) {
      if (!style.isEmpty() && list.levels().get(i).style().equals(style)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
