package io.planwright.cli.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reader and schema agree: what is read fits, and what does not fit is not read. */
final class ParametersSchemaTest {
  private static final int ROUNDS = 1000;

  private final ParametersReader reader = new ParametersReader();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ParametersSchema.text(), InputFormat.JSON);

  @Test
  void theSchemaShipsAsItIsPrinted() throws IOException {
    Path shipped = Path.of("../docs/params.schema.json");
    if ("write".equals(System.getProperty("planwright.golden"))) {
      Files.writeString(shipped, ParametersSchema.text());
    }

    assertThat(shipped).hasContent(ParametersSchema.text());
  }

  @Test
  void whatIsWrittenFits() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      String file = ParametersWriter.write(RandomParameters.any(seed));

      assertThat(errors(file)).as("seed %d:%n%s", seed, file).isEmpty();
    }
  }

  /** Values and keys of written files are changed; whatever the reader still takes has to fit. */
  @Test
  void whatDoesNotFitIsNotRead() {
    Random random = new Random(11);
    int read = 0;
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String file = changed(ParametersWriter.write(RandomParameters.any(round)), random);
      boolean fits;
      try {
        fits = errors(file).isEmpty();
      } catch (RuntimeException e) {
        continue; // no YAML at all
      }
      boolean taken = isRead(file);
      assertThat(fits || !taken).as("taken, but %s:%n%s", fits ? "" : errors(file), file).isTrue();
      read += taken ? 1 : 0;
      refused += fits ? 0 : 1;
    }

    assertThat(read).isGreaterThan(100);
    assertThat(refused).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发布: 甲",
        "层级: 州",
        "期间: 三年",
        "地区: true",
        "依据: {名称: 甲}",
        "指标: [{单位: 家}]",
        "指标: [{名称: 甲, 目标: 5}]",
        "指标: [{名称: 甲, 目标: {明年: 5}}]",
        "指标: [{名称: 甲, 目标: {2026: 多}}]",
        "指标: [{名称: 甲, 分解: {乙: {基数: 5}}}]",
        "政策: [{对象: 甲, 方式: 奖金}]",
        "政策: [{对象: 甲, 方式: 奖励, 金额: 20}]",
        "政策: [{对象: 甲, 方式: 奖励, 分担: {市: 各半}}]",
        "附件: [主要指标]",
      })
  void mistakesOfOneValueAreRefusedByBoth(String file) {
    assertThat(errors(file)).isNotEmpty();
    assertThat(isRead(file)).isFalse();
  }

  private boolean isRead(String file) {
    try {
      reader.read(file.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (UnfitParametersException e) {
      return false;
    }
  }

  /** One line is given another value or another key. */
  private static String changed(String file, Random random) {
    List<String> values =
        List.of(
            "待填",
            "5",
            "2.50",
            "true",
            "[甲, 乙]",
            "{甲: 乙}",
            "20万元",
            "5—9",
            "50%",
            "2026",
            "2026-05-01",
            "奖励",
            "达到",
            "以上",
            "甲",
            "",
            "null",
            "[]",
            "{2026: 5}",
            "{每年: 5}",
            "区县",
            "是",
            "1e3",
            "-1",
            "\"\"",
            "2026-2028");
    List<String> lines = new ArrayList<>(file.lines().toList());
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean simple = lines.get(i).matches("[^#]*?: .+");
      if (simple) {
        chosen.add(i);
      }
    }
    int at = chosen.get(random.nextInt(chosen.size()));
    String line = lines.get(at);
    int colon = line.indexOf(": ");
    String value = values.get(random.nextInt(values.size()));
    lines.set(
        at,
        random.nextInt(5) == 0
            ? line.substring(0, colon) + "键" + line.substring(colon)
            : line.substring(0, colon) + ": " + value);
    return String.join("\n", lines) + "\n";
  }

  private List<String> errors(String yaml) {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    StringBuilder json = new StringBuilder();
    json(tree, json);
    return schema.validate(json.toString(), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  private static void json(Object value, StringBuilder json) {
    switch (value) {
      case null -> json.append("null");
      case Map<?, ?> map -> {
        json.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          json.append(separator);
          json(String.valueOf(entry.getKey()), json);
          json.append(':');
          json(entry.getValue(), json);
          separator = ",";
        }
        json.append('}');
      }
      case Iterable<?> list -> {
        json.append('[');
        String separator = "";
        for (Object element : list) {
          json.append(separator);
          json(element, json);
          separator = ",";
        }
        json.append(']');
      }
      case String text -> {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
          char c = text.charAt(i);
          boolean plain = c >= ' ' && c != '"' && c != '\\';
          json.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        json.append('"');
      }
      default -> json.append(value);
    }
  }
}
