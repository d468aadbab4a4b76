package io.planwright.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The entries of a {@code cases.yaml}. */
public final class Cases {
  private Cases() {}

  /**
   * One test for every entry of a file.
   *
   * @param beside the test beside which the file stands
   * @param file its name
   * @param least how many entries it has at least, so that none gets lost
   * @param keys the keys an entry may have beside {@code gap} and {@code name}
   * @param check fails with an {@link AssertionError} when the case does not hold
   */
  public static Stream<DynamicTest> of(
      Class<?> beside, String file, int least, Set<String> keys, Consumer<JsonNode> check) {
    JsonNode entries = read(beside, file);
    assertThat(entries.size()).as("%s: cases", file).isGreaterThanOrEqualTo(least);
    long gaps = entries.valueStream().filter(entry -> entry.has("gap")).count();
    System.out.printf(
        "%s/%s: %d cases, %d gaps%n",
        beside.getPackageName().replaceAll(".*\\.", ""), file, entries.size(), gaps);
    return entries
        .valueStream()
        .map(entry -> DynamicTest.dynamicTest(nameOf(entry), () -> run(entry, keys, check)));
  }

  /** The tree of a YAML file that stands beside a test. */
  public static JsonNode read(Class<?> beside, String file) {
    try (InputStream in =
        Objects.requireNonNull(beside.getResourceAsStream(file), () -> "no file " + file)) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private static String nameOf(JsonNode entry) {
    JsonNode name = entry.has("name") ? entry.get("name") : entry.iterator().next();
    String shown = name.asString().replace('\n', '⏎');
    return shown.isBlank() ? "(blank)" : shown;
  }

  private static void run(JsonNode entry, Set<String> keys, Consumer<JsonNode> check) {
    for (String key : entry.propertyNames()) {
      assertThat(key.equals("gap") || key.equals("name") || keys.contains(key))
          .as("unknown key %s", key)
          .isTrue();
    }
    if (!entry.has("gap")) {
      check.accept(entry);
      return;
    }
    assertThat(entry.get("gap").asString()).as("a gap needs a reason").isNotBlank();
    try {
      check.accept(entry);
    } catch (AssertionError stillOpen) {
      return;
    }
    fail("this gap is closed, take its mark away: " + entry.get("gap").asString());
  }
}
