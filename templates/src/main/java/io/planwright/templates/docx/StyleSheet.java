package io.planwright.templates.docx;

import io.planwright.templates.paper.Measures;
import java.util.Map;
import java.util.TreeMap;

/**
 * The styles of one document: {@code styles.xml} with those measures that depend on its words, so
 * that no paragraph needs a measure of its own.
 */
final class StyleSheet {
  private final Map<String, String> values = new TreeMap<>();

  StyleSheet(Measures measures) {
    double mark = measures.markSize();
    put("mark.size", mark * 2);
    put("mark.scale", measures.markScale());
    // a line as high as 1.2 times its characters shows them a tenth below its top
    put("mark.line", mark * 1.2 * 20);
    put("mark.before", Math.max(0, (measures.markTop() - mark / 10) * 20));
    put("issuer.left", measures.issuerLeft() * 20);
    put("date.right", measures.dateRight() * Measures.CHARACTER * 20);
    put("date.rightChars", measures.dateRight() * 100);
  }

  private void put(String name, double value) {
    values.put("{" + name + "}", Long.toString(Math.round(value)));
  }

  /** The style sheet. */
  String fill(String template) {
    String filled = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace(value.getKey(), value.getValue());
    }
    return filled;
  }
}
