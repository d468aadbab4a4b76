package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example with which the READMEs begin: the plan, and the records it becomes. */
final class ReadmeTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern BLOCK = Pattern.compile("(?s)```\\n(.*?)```");
  private static final Pattern PAIR =
      Pattern.compile(
          "\"(\\w+)\": (\"[^\"]*\"|-?[\\d.]+|null|true|false|\\[(?!\\s)[^\\]]*\\]|\\{[^}]*\\})");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.en.md"})
  void saysWhatExtractSays(String name) throws IOException {
    String readme = Files.readString(Path.of("..", name));
    Matcher blocks = BLOCK.matcher(readme);
    assertThat(blocks.find()).isTrue();
    String plan = blocks.group(1);
    assertThat(blocks.find()).isTrue();
    String records = blocks.group(1);
    JsonNode document =
        MAPPER
            .readTree(
                new Run.Setting()
                    .with(new StandardEngine(Locale.SIMPLIFIED_CHINESE))
                    .reading(plan)
                    .run("extract", "-", "-f", "json")
                    .output())
            .get("documents")
            .get(0);

    List<String> kinds = List.of("targets", "incentives", "responsibilities");
    for (int i = 0; i < kinds.size(); i++) {
      int start = records.indexOf('"' + kinds.get(i) + "\": [");
      int end = i + 1 < kinds.size() ? records.indexOf(kinds.get(i + 1)) : records.length();
      checkShown(records.substring(records.indexOf('{', start), end), document.get(kinds.get(i)));
    }
    assertThat(document.get("targets")).hasSize(4);
    assertThat(document.get("incentives")).hasSize(2);
    assertThat(document.get("responsibilities")).hasSize(1);
  }

  /** One of the facts has every field that is shown. */
  private static void checkShown(String shown, JsonNode facts) {
    Matcher quote = PAIR.matcher(shown);
    assertThat(quote.find()).isTrue();
    JsonNode fact =
        facts
            .valueStream()
            .filter(one -> one.get("quote").equals(MAPPER.readTree(quote.group(2))))
            .findFirst()
            .orElseThrow();
    Matcher pair = PAIR.matcher(shown);
    while (pair.find()) {
      assertThat(fact.get(pair.group(1)))
          .as(pair.group(1))
          .isEqualTo(MAPPER.readTree(pair.group(2)));
    }
  }
}
