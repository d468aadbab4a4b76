package io.planwright.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects in JSON, and what is left of them where some are damaged. */
class JsonPiecesTest {
  private static final String GOOD = "{\"schemaVersion\":\"1\",\"text\":\"一\\n{\\\"二\"}";

  @TempDir private Path folder;

  /** The pieces as "line words". */
  private List<String> pieces(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), json);
    List<String> pieces = new ArrayList<>();
    for (InputFile.Part part : JsonPieces.of(file)) {
      String words = new String(part.bytes(), StandardCharsets.UTF_8).strip();
      pieces.add(part.line() + " " + words);
    }
    return pieces;
  }

  @Test
  void objectsStandAloneOneALineOrInAnArray() throws IOException {
    assertThat(pieces(GOOD)).containsExactly("1 " + GOOD);
    assertThat(pieces(GOOD + "\n\n" + GOOD + "\n")).containsExactly("1 " + GOOD, "3 " + GOOD);
    assertThat(pieces("\uFEFF[\n  " + GOOD + ",\r\n  " + GOOD + "\n]\n"))
        .containsExactly("2 " + GOOD, "3 " + GOOD);
    assertThat(pieces("{\n  \"a\": {\n    \"b\": [1, {}]\n  }\n}")).hasSize(1);
    assertThat(pieces("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      value = {
        "{\"schemaVersion\":\"1\",\"text\":\"断在字",
        "{\"schemaVersion\":\"1\";\"a\":[1;{\"b\":2",
        "{\"schemaVersion\":\"1\"]}}}",
        "null",
        "[1]",
        "\"字\"",
        "没有引号"
      },
      delimiter = '|')
  void aDamagedLineTakesNoOtherWithIt(String damaged) throws IOException {
    assertThat(pieces(GOOD + "\n" + damaged + "\n" + GOOD + "\n" + GOOD))
        .startsWith("1 " + GOOD)
        .endsWith("3 " + GOOD, "4 " + GOOD)
        .hasSizeBetween(4, 5);
    assertThat(pieces(damaged + "\n" + GOOD)).endsWith("2 " + GOOD);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '|',
      value = {
        "{\"a\":1}|true",
        "{ \"a\":1}|true",
        "[ {\"a\":1}]|true",
        "[]|true",
        "坏\\n{\"schemaVersion\":\"1\"}|true",
        "[2023]12号|false",
        "{标题}云湖市行动方案|false",
        "云湖市行动方案|false"
      })
  void aStreamIsJsonOrADocument(String content, boolean json) throws IOException {
    String text = content.replace("\\n", "\n");
    InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));

    assertThat(JsonPieces.isJson(stream)).isEqualTo(json);
    assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
  }
}
