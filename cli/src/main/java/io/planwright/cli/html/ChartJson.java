package io.planwright.cli.html;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Charts as the page's script reads them: JSON in which nothing can end the element it stands in.
 */
final class ChartJson {
  private ChartJson() {}

  /** All charts as one array. */
  static String of(List<Chart> charts) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      for (Chart chart : charts) {
        json.writeStartObject();
        json.writeStringProperty("id", chart.id());
        switch (chart) {
          case Chart.Bars bars -> bars(json, bars);
          case Chart.Heat heat -> heat(json, heat);
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return harmless(text.toString());
  }

  /** These signs stand inside of texts only, where their numbers mean the same. */
  private static String harmless(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static void bars(JsonGenerator json, Chart.Bars bars) {
    json.writeStringProperty("type", "bars");
    json.writeStringProperty("unit", bars.unit());
    json.writeBooleanProperty("stacked", bars.stacked());
    texts(json, "categories", bars.categories());
    json.writeArrayPropertyStart("series");
    for (Chart.Series series : bars.series()) {
      json.writeStartObject();
      json.writeStringProperty("name", series.name());
      json.writeStringProperty("tone", series.tone());
      json.writeArrayPropertyStart("bars");
      for (Chart.Bar bar : series.bars()) {
        json.writeStartObject();
        json.writeNumberProperty("category", bar.category());
        json.writeNumberProperty("value", bar.value());
        json.writeStringProperty("label", bar.label());
        json.writeNumberProperty("proof", bar.proof());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void heat(JsonGenerator json, Chart.Heat heat) {
    json.writeStringProperty("type", "heat");
    json.writeStringProperty("unit", heat.unit());
    texts(json, "rows", heat.rows());
    texts(json, "columns", heat.columns());
    json.writeArrayPropertyStart("spots");
    for (Chart.Spot spot : heat.spots()) {
      json.writeStartObject();
      json.writeNumberProperty("row", spot.row());
      json.writeNumberProperty("column", spot.column());
      json.writeNumberProperty("value", spot.value());
      json.writeStringProperty("label", spot.label());
      json.writeNumberProperty("proof", spot.proof());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
