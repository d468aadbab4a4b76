package io.planwright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs the saved cases of every target: the files in {@code PlanwrightFuzzTestInputs}, in a folder
 * for each method.
 */
final class PlanwrightFuzzTest {
  private static final Map<Target, Check> CHECKS = new EnumMap<>(Target.class);

  /** A build has no time for all seeds; each target reads some of its own. */
  private static final int SEEDS = 3;

  private static void run(Target target, byte[] input) {
    CHECKS.computeIfAbsent(target, Target::check).on(input);
  }

  @FuzzTest
  void text(byte[] input) {
    run(Target.TEXT, input);
  }

  @FuzzTest
  void html(byte[] input) {
    run(Target.HTML, input);
  }

  @FuzzTest
  void docx(byte[] input) {
    run(Target.DOCX, input);
  }

  @FuzzTest
  void doc(byte[] input) {
    run(Target.DOC, input);
  }

  @FuzzTest
  void docStreams(byte[] input) {
    run(Target.DOC_STREAMS, input);
  }

  @FuzzTest
  void pdf(byte[] input) {
    run(Target.PDF, input);
  }

  @FuzzTest
  void pdfObjects(byte[] input) {
    run(Target.PDF_OBJECTS, input);
  }

  @FuzzTest
  void pdfContent(byte[] input) {
    run(Target.PDF_CONTENT, input);
  }

  @FuzzTest
  void ofd(byte[] input) {
    run(Target.OFD, input);
  }

  @FuzzTest
  void file(byte[] input) {
    run(Target.FILE, input);
  }

  @FuzzTest
  void clean(byte[] input) {
    run(Target.CLEAN, input);
  }

  @FuzzTest
  void outline(byte[] input) {
    run(Target.OUTLINE, input);
  }

  @FuzzTest
  void figures(byte[] input) {
    run(Target.FIGURES, input);
  }

  @FuzzTest
  void tables(byte[] input) {
    run(Target.TABLES, input);
  }

  @FuzzTest
  void extract(byte[] input) {
    run(Target.EXTRACT, input);
  }

  @FuzzTest
  void fragments(byte[] input) {
    run(Target.FRAGMENTS, input);
  }

  @FuzzTest
  void repeated(byte[] input) {
    run(Target.REPEATED, input);
  }

  @Test
  void everyTargetHasItsMethod() {
    List<String> methods =
        Arrays.stream(PlanwrightFuzzTest.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(FuzzTest.class))
            .map(method -> method.getName().toLowerCase(Locale.ROOT))
            .toList();

    assertThat(Target.values())
        .extracting(target -> target.name().replace("_", "").toLowerCase(Locale.ROOT))
        .containsExactlyInAnyOrderElementsOf(methods);
  }

  @ParameterizedTest
  @EnumSource
  void seedsHold(Target target) {
    List<byte[]> seeds = target.seeds();

    assertThat(seeds).isNotEmpty();
    for (int i = 0; i < seeds.size(); i += 1 + seeds.size() / SEEDS) {
      run(target, seeds.get(i));
    }
  }
}
