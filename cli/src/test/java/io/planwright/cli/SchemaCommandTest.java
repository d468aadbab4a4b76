package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SchemaCommandTest {
  private final String schemaText = Run.of("schema").output();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schemaText, InputFormat.JSON);

  @Test
  void theHandmadePlanFits() {
    assertThat(errors(Run.of("extract", "-").output())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"kind\": \"level\" -> \"kind\": \"wish\"",
        "\"year\": 2026 -> \"year\": \"2026\"",
        "\"bound\": \"min\", -> ",
        "\"total\": false -> \"total\": false, \"more\": 1",
        "\"amountYuan\": 100000 -> \"amountYuan\": \"10万元\"",
        "\"schemaVersion\": \"1\" -> \"schemaVersion\": \"2\""
      })
  void whatTheContractDoesNotKnowIsRefused(String change) {
    String[] sides = change.split(" -> ", -1);
    String good = Run.of("extract", "-").output();
    String bad = good.replace(sides[0], sides[1]);

    assertThat(bad).isNotEqualTo(good);
    assertThat(errors(bad)).isNotEmpty();
  }

  @Test
  void theSchemaIsPrintedAsItShips() throws java.io.IOException {
    assertThat(schemaText)
        .isEqualTo(Files.readString(Path.of("src/main/resources/io/planwright/cli/schema.json")));
  }

  private List<String> errors(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
