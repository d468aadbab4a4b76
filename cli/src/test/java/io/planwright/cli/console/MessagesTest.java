package io.planwright.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.Decision;
import io.planwright.model.Citation;
import io.planwright.model.Commitment;
import io.planwright.model.Diagnostic;
import io.planwright.model.IncentiveForm;
import io.planwright.model.Instrument;
import io.planwright.model.Metadata;
import io.planwright.model.Table;
import io.planwright.model.TargetKind;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.TargetComparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  private static final Pattern HOLE = Pattern.compile("\\{\\d\\}");
  private static final Pattern KEY_IN_SOURCE =
      Pattern.compile(
          "(?:text|usage|chapter|problem|problemUnder)\\((?:\\w+, fields, )?\\s*\"([a-zA-Z]+\\.[a-zA-Z.]+)\"");

  private final Messages chinese = Messages.in(Language.CHINESE);
  private final Messages english = Messages.in(Language.ENGLISH);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(chinese.bundle().keySet())
        .containsExactlyInAnyOrderElementsOf(english.bundle().keySet());
  }

  @Test
  void bothLanguagesTakeTheSameValues() {
    for (String key : chinese.bundle().keySet()) {
      assertThat(holes(chinese, key)).as(key).isEqualTo(holes(english, key));
    }
  }

  @Test
  void chineseSentencesAreChinese() {
    assertThat(chinese.text("input.missing", "方案.txt")).startsWith("方案.txt：没有");
    assertThat(english.text("input.missing", "方案.txt")).startsWith("方案.txt: no such");
  }

  @Test
  void noKeyStandsTwiceInAFile() throws IOException {
    for (String name : List.of("messages.properties", "messages_zh.properties")) {
      List<String> keys =
          Files.readAllLines(Path.of("src/main/resources/io/planwright/cli", name)).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();

      assertThat(keys).as(name).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyAlternativeHasAWord() {
    List<Enum<?>> alternatives =
        Stream.<Enum<?>[]>of(
                TargetKind.values(),
                Commitment.values(),
                IncentiveForm.values(),
                Instrument.values(),
                Metadata.Level.values(),
                Metadata.Status.values(),
                Table.Recovery.values(),
                Citation.Relation.values(),
                Diagnostic.Severity.values(),
                Decision.Role.values(),
                Coverage.State.values(),
                TargetComparison.Reason.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.toList());

    for (Enum<?> value : alternatives) {
      String key = "label." + value.getDeclaringClass().getSimpleName() + "." + value.name();
      assertThat(chinese.bundle().containsKey(key)).as(key).isTrue();
    }
  }

  @Test
  void everyKeyInTheSourcesExists() throws IOException {
    var missing = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        KEY_IN_SOURCE
            .matcher(Files.readString(file, StandardCharsets.UTF_8))
            .results()
            .map(found -> found.group(1))
            .filter(key -> !key.endsWith(".") && !chinese.bundle().containsKey(key))
            .forEach(missing::add);
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void valuesGoInAsTheyAreAndMayHoldBraces() {
    assertThat(english.text("extract.summary", 12000, "{0}", 1))
        .isEqualTo("12000 files, {0} done, 1 failed");
  }

  private static List<String> holes(Messages messages, String key) {
    return HOLE.matcher(messages.bundle().getString(key))
        .results()
        .map(MatchResult::group)
        .distinct()
        .sorted()
        .toList();
  }
}
