package io.planwright.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.cli.output.Format;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every column of every export is explained, and nothing else. */
final class CodebookTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyColumnIsExplained(Language language) {
    Messages messages = Messages.in(language);
    for (String variable : variables(messages)) {
      assertThat(new Codebook(messages).meaning(variable)).as(variable).isNotBlank();
      assertThat(messages.text("column." + variable)).as(variable).isNotBlank();
    }
  }

  @Test
  void nothingElseIsExplained() {
    Messages messages = Messages.in(Language.CHINESE);

    assertThat(new Codebook(messages).variables())
        .containsExactlyInAnyOrderElementsOf(variables(messages));
  }

  @Test
  void allowedValuesAreListedWithTheirWords() {
    String book = Export.codebook(DataSet.TARGETS, Format.CSV, Messages.in(Language.CHINESE));

    assertThat(book).contains("firm=确定；stretch=力争", "min=不低于", "见 unit 列");
  }

  @Test
  void theCodebookLiesBesideTheExport() {
    assertThat(Export.codebookName("目标.csv")).isEqualTo("目标.codebook.csv");
    assertThat(Export.codebookName("v1.2 目标")).isEqualTo("v1.2 目标.codebook.csv");
  }

  /** The first cells of all codebooks. */
  private static Set<String> variables(Messages messages) {
    Set<String> variables = new TreeSet<>();
    for (DataSet what : DataSet.values()) {
      variables.addAll(firstCells(Export.codebook(what, Format.CSV, messages)));
      if (what.isNetwork()) {
        variables.addAll(firstCells(Export.codebook(what, Format.GRAPHML, messages)));
      }
    }
    return variables;
  }

  private static List<String> firstCells(String csv) {
    return csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
  }
}
