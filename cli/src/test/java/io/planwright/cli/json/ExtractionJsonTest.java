package io.planwright.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.Golden;
import io.planwright.cli.HandmadePlan;
import io.planwright.model.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ExtractionJsonTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  void everyFieldStandsWhereTheContractHasIt() throws IOException {
    String json = write(false, ExtractionJsonTest::plan);

    Golden.check("json/handmade.json", json);
  }

  @Test
  void oneLineHoldsTheSameAsMany() {
    String compact = write(true, ExtractionJsonTest::plan);

    assertThat(compact.indexOf('\n')).isEqualTo(compact.length() - 1);
    assertThat(MAPPER.readTree(compact))
        .isEqualTo(MAPPER.readTree(write(false, ExtractionJsonTest::plan)));
  }

  @Test
  void spansSliceToTheirTexts() {
    JsonNode document =
        MAPPER.readTree(write(true, ExtractionJsonTest::plan)).get("documents").get(0);
    for (JsonNode target : document.get("targets")) {
      assertThat(slice(target.get("span"))).isEqualTo(target.get("quote").asString());
      assertThat(slice(target.get("valueSpan"))).isEqualTo(target.get("valueText").asString());
    }
    for (JsonNode incentive : document.get("incentives")) {
      assertThat(slice(incentive.get("valueSpan")))
          .isEqualTo(incentive.get("amountText").asString());
    }
  }

  @Test
  void numbersArePlain() {
    String json =
        write(
            true,
            writer -> {
              writer.startObject();
              writer.numbers(
                  "numbers",
                  Arrays.asList(
                      new BigDecimal("1.50"),
                      new BigDecimal("2E+8"),
                      new BigDecimal("0.000"),
                      new BigDecimal("-0.0000001"),
                      new BigDecimal("12345678901234567890.10"),
                      null));
              writer.endObject();
            });

    assertThat(json)
        .isEqualTo("{\"numbers\":[1.5,200000000,0,-0.0000001,12345678901234567890.1,null]}\n");
  }

  @Test
  void textsWithAnythingInThemStayValid() {
    String odd = "“引号\"\\\n\t\u0001𠮷 半个\uD842。";
    String json =
        write(
            false,
            writer -> {
              writer.startObject();
              writer.text("text", odd);
              writer.texts("texts", List.of(odd, ""));
              writer.span("span", new Span(3, 4));
              writer.endObject();
            });

    assertThat(MAPPER.readTree(json).get("text").asString()).startsWith("“引号\"\\\n\t\u0001𠮷");
    assertThat(json).contains("\"span\": {\"start\": 3, \"end\": 4}");
  }

  private static void plan(JsonWriter writer) {
    new ExtractionJson(writer).write(HandmadePlan.extraction("样例/方案.txt"), HandmadePlan.TEXT);
  }

  private static String write(boolean compact, Consumer<JsonWriter> writing) {
    var out = new ByteArrayOutputStream();
    var writer = compact ? JsonWriter.compact(out) : JsonWriter.indented(out, 0);
    writing.accept(writer);
    writer.finish();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String slice(JsonNode span) {
    return HandmadePlan.TEXT.substring(span.get("start").asInt(), span.get("end").asInt());
  }
}
