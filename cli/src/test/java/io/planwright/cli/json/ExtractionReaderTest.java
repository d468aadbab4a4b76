package io.planwright.cli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.cli.HandmadePlan;
import io.planwright.cli.json.UnfitJsonException.Reason;
import io.planwright.model.Extraction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was written with its text is read back as it was; everything else is refused by name. */
final class ExtractionReaderTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Extraction PLAN = HandmadePlan.extraction("方案.txt");

  private static String write(Extraction extraction, String text, boolean whole) {
    var out = new ByteArrayOutputStream();
    JsonWriter json = JsonWriter.indented(out, 0);
    new ExtractionJson(json, whole).write(extraction, text);
    json.finish();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ExtractionReader.Reading read(String json) throws UnfitJsonException {
    return ExtractionReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatWasWrittenIsReadBack() throws UnfitJsonException {
    String json = write(PLAN, HandmadePlan.TEXT, true);

    ExtractionReader.Reading reading = read(json);

    assertThat(reading.text()).isEqualTo(HandmadePlan.TEXT);
    assertThat(reading.extraction().source()).isEqualTo(PLAN.source());
    // Trailing zeros of numbers are not written: what is read is written the same.
    assertThat(write(reading.extraction(), reading.text(), true)).isEqualTo(json);
    assertThat(reading.extraction().documents().getFirst().outline())
        .isEqualTo(PLAN.documents().getFirst().outline());
    assertThat(reading.extraction().documents().getFirst().responsibilities())
        .isEqualTo(PLAN.documents().getFirst().responsibilities());
    assertThat(reading.extraction().documents().getFirst().citations())
        .isEqualTo(PLAN.documents().getFirst().citations());
  }

  @Test
  void theOrderOfMembersDoesNotMatter() throws UnfitJsonException {
    String json = write(PLAN, HandmadePlan.TEXT, true);
    JsonNode shuffled = shuffled(MAPPER.readTree(json), new Random(1));

    assertThat(read(shuffled.toString())).isEqualTo(read(json));
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node.isArray()) {
      var array = MAPPER.createArrayNode();
      node.forEach(element -> array.add(shuffled(element, random)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    List<String> names = new ArrayList<>(node.propertyNames());
    Collections.shuffle(names, random);
    ObjectNode object = MAPPER.createObjectNode();
    names.forEach(name -> object.set(name, shuffled(node.get(name), random)));
    return object;
  }

  @Test
  void halvesOfCharactersComeThrough() throws UnfitJsonException {
    Extraction empty = new Extraction(PLAN.source(), List.of(), List.of());
    String odd = "半个\uD842字，“引号\"\\\n\t\u0001𠮷";

    assertThat(read(write(empty, odd, true)).text()).isEqualTo(odd);
  }

  @ParameterizedTest
  @CsvSource({
    "'/text', WITHOUT_TEXT, /text",
    "'/documents', OTHER_JSON, /",
    "'/schemaVersion', OTHER_JSON, /",
    "'/source/sha256', WRONG, /source/sha256",
    "'/documents/0/targets/1/unit', WRONG, /documents/0/targets/1/unit",
    "'/documents/0/targets/1/span/end', WRONG, /documents/0/targets/1/span",
    "'/documents/0/outline/0/kind', WRONG, /documents/0/outline/0/kind",
    "'/documents/0/metadata/keywords', WRONG, /documents/0/metadata/keywords",
  })
  void whatIsMissingIsNamed(String pointer, Reason reason, String place) {
    ObjectNode json = (ObjectNode) MAPPER.readTree(write(PLAN, HandmadePlan.TEXT, true));
    int last = pointer.lastIndexOf('/');
    ((ObjectNode) json.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));

    refused(json.toString(), reason, place);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"schemaVersion\": \"1\"', '\"schemaVersion\": \"2\"', OTHER_VERSION, 2",
    "'\"quote\": \"全区高新', '\"quote\": \"全市高新', WRONG, /documents/0/targets/0/quote",
    "'\"value\": 400', '\"value\": 1e999999999', WRONG, /documents/0/targets/0/value",
    "'\"value\": 400', '\"value\": \"400\"', WRONG, /documents/0/targets/0/value",
    "'\"bound\": \"min\"', '\"bound\": \"least\"', WRONG, /documents/0/targets/0/bound",
    "'\"schemaVersion\"', 'schemaVersion', WRONG, 2:3",
  })
  void whatIsWrongIsNamed(String from, String to, Reason reason, String place) {
    String json = write(PLAN, HandmadePlan.TEXT, true);
    assertThat(json).contains(from);

    refused(json.replaceFirst(java.util.regex.Pattern.quote(from), to), reason, place);
  }

  private static void refused(String json, Reason reason, String place) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            UnfitJsonException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.place()).isEqualTo(place);
            });
  }

  /** Whatever is damaged, it is read or refused: nothing else is thrown. */
  @Test
  void damagedBytesAreReadOrRefused() {
    byte[] json = write(PLAN, HandmadePlan.TEXT, true).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(20261122);
    int refused = 0;
    for (int round = 0; round < 3000; round++) {
      byte[] damaged = json.clone();
      for (int i = 0; i <= round % 3; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(128);
      }
      try {
        assertThat(ExtractionReader.read(damaged)).isNotNull();
      } catch (UnfitJsonException e) {
        refused++;
      }
    }
    assertThat(refused).isBetween(1000, 2999);
  }

  @Test
  void whatIsCutOffIsRefused() {
    String json = write(PLAN, HandmadePlan.TEXT, true).strip();
    for (int length = 0; length < json.length(); length += 97) {
      String part = json.substring(0, length);
      assertThatThrownBy(() -> read(part)).isInstanceOf(UnfitJsonException.class);
    }
  }
}
