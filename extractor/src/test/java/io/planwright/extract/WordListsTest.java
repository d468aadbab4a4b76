package io.planwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every word list that ships with the extractor: sorted, without doubles, without stray cells. */
class WordListsTest {
  /** Columns that may be blank, by name; all others must be filled in every row. */
  private static final Map<String, Set<String>> BLANK =
      Map.of(
          "indicators.tsv", Set.of("without"),
          "units.tsv", Set.of("source"),
          "words.tsv", Set.of("follow"),
          "labels.tsv", Set.of("role", "opens"),
          "verbs.tsv", Set.of("role", "inside"),
          "suffixes.tsv", Set.of("bare", "short"),
          "regions.tsv", Set.of("parentCode", "aliases"),
          "former.tsv", Set.of("parentCode", "successors", "lastListed"),
          "patches.tsv", Set.of("code", "parentCode", "successors"),
          "zones.tsv", Set.of("hosts", "aliases"));

  /** Lists whose rows are tried in file order, the first that fits wins. */
  private static final Set<String> IN_ORDER_OF_PRIORITY =
      Set.of("triggers.tsv", "headingwords.tsv");

  @TestFactory
  Stream<DynamicTest> everyListIsInOrder() throws IOException, URISyntaxException {
    Path root =
        Path.of(
            Objects.requireNonNull(Extractor.class.getProtectionDomain().getCodeSource())
                .getLocation()
                .toURI());
    List<Path> lists;
    try (Stream<Path> files = Files.walk(root)) {
      lists = files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
    assertThat(lists).hasSizeGreaterThan(25);
    return lists.stream()
        .map(file -> DynamicTest.dynamicTest(root.relativize(file).toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text).endsWith("\n").doesNotContain("\r").doesNotContain("\uFEFF");
    List<String> lines = text.lines().toList();
    List<String> columns = List.of(lines.getFirst().split("\t", -1));
    List<String> rows = lines.subList(1, lines.size());
    assertThat(rows).isNotEmpty().doesNotHaveDuplicates();
    Set<String> blank =
        BLANK.getOrDefault(String.valueOf(file.getFileName()), Set.of("attributes"));
    for (String row : rows) {
      List<String> cells = List.of(row.split("\t", -1));
      assertThat(cells).as(row).hasSameSizeAs(columns);
      for (int i = 0; i < cells.size(); i++) {
        assertThat(cells.get(i))
            .as("%s in %s", columns.get(i), row)
            .isEqualTo(cells.get(i).strip());
        if (!blank.contains(columns.get(i))) {
          assertThat(cells.get(i)).as("%s in %s", columns.get(i), row).isNotEmpty();
        }
      }
    }
    List<List<String>> keys = rows.stream().map(row -> List.of(row.split("\t", -1))).toList();
    if (IN_ORDER_OF_PRIORITY.contains(String.valueOf(file.getFileName()))) {
      return;
    }
    assertThat(keys).isSortedAccordingTo(WordListsTest::compare);
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
