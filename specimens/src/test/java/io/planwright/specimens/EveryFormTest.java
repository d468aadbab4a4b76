package io.planwright.specimens;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Diagnostic;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.score.Documents;
import io.planwright.score.Facts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Writes every sample in every form into {@code target/samples} and reads it back. */
class EveryFormTest {
  private static final Readers READERS = Readers.standard(Locale.ROOT);
  private static final Path OUT = Path.of("target", "samples");

  private final Optional<Printing> printing = Printing.font();

  @TestFactory
  Stream<DynamicNode> theSamePlanSaysTheSameInEveryForm() {
    return Documents.sampleFolders().stream().map(this::sample);
  }

  private DynamicNode sample(Path folder) {
    String text = READERS.read(Documents.plan(folder)).text();
    List<String> expected = Facts.of(read("plan.txt", text.getBytes(StandardCharsets.UTF_8)));
    Path out = OUT.resolve(folder.getFileName().toString());
    return DynamicContainer.dynamicContainer(
        folder.getFileName().toString(),
        Stream.of(Form.values())
            .filter(form -> !form.isScan() && form.suits(text))
            .map(
                form ->
                    DynamicTest.dynamicTest(form.name(), () -> check(form, text, out, expected))));
  }

  private void check(Form form, String text, Path out, List<String> expected) throws IOException {
    Assumptions.assumeTrue(
        !form.needsFont() || printing.isPresent(), "no font: run specimens/fetch-font first");
    byte[] content = printing.map(font -> form.write(text, font)).orElseGet(() -> form.write(text));
    Files.createDirectories(out);
    Files.write(out.resolve(form.fileName()), content);
    SourceText read = read(form.fileName(), content);
    List<String> facts = Facts.of(read);
    assertThat(Facts.missing(expected, facts))
        .as("added; missing: %s", Facts.missing(facts, expected))
        .isEmpty();
    assertThat(facts).containsExactlyElementsOf(expected);
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .allMatch(code -> code.equals("CHARSET_MISMATCH"));
  }

  private static SourceText read(String name, byte[] content) {
    return READERS.read(name, content);
  }
}
