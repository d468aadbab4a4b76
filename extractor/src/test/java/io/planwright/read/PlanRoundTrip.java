package io.planwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.PolicyDocument;
import io.planwright.model.Target;
import io.planwright.score.Documents;
import io.planwright.score.Facts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Compares a plan read from a file of some format with the same plan read from text. */
public final class PlanRoundTrip {
  private static final Readers READERS = Readers.standard(Locale.ROOT);

  private PlanRoundTrip() {}

  /** A sample as plain text; of the one that is a web page, its text. */
  public static SourceText sample(Path folder) {
    String text = READERS.read(Documents.plan(folder)).text();
    return READERS.read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same text without its blank lines. */
  public static SourceText withoutBlankLines(SourceText text) {
    String packed =
        text.text().lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    return READERS.read("plan.txt", packed.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a file. */
  public static SourceText read(String name, byte[] content) {
    return READERS.read(name, content);
  }

  /** The lines of a text that are not blank; columns are set apart by one tab. */
  private static List<String> lines(String text) {
    return text.lines()
        .map(line -> line.strip().replaceAll("\\t| {2,}|　{2,}", "\t"))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Both texts have the same lines, blank ones aside. */
  public static void assertSameLines(SourceText read, SourceText expected) {
    assertSame(lines(read.text()), lines(expected.text()));
  }

  /** Both texts have the same lines, blanks within them aside: on a page a gap is a gap. */
  public static void assertSameWords(SourceText read, SourceText expected) {
    assertSame(words(read.text()), words(expected.text()));
  }

  private static List<String> words(String text) {
    return lines(text).stream().map(line -> line.replaceAll("[\\s　]+", "")).toList();
  }

  /** Both texts yield the same facts, wherever they stand. */
  public static void assertSameFacts(SourceText read, SourceText expected) {
    assertSame(Facts.of(read), Facts.of(expected));
  }

  /** Every fact says on which page it stands: the last one that begins at or before it. */
  public static void assertFactsOnPages(SourceText read) {
    for (PolicyDocument document : Facts.EXTRACTOR.extract(read).documents()) {
      for (Target target : document.targets()) {
        int at = target.value().span().start();
        long page = read.source().pageStarts().stream().filter(start -> start <= at).count();
        assertThat(target.provenance().page()).isEqualTo((int) page);
      }
    }
  }

  private static void assertSame(List<String> found, List<String> expected) {
    List<String> missing = new ArrayList<>(expected);
    missing.removeAll(found);
    List<String> added = new ArrayList<>(found);
    added.removeAll(expected);
    assertThat(added).as("what should not be there; missing: %s", missing).isEmpty();
    assertThat(missing).isEmpty();
    assertThat(found).containsExactlyElementsOf(expected);
  }
}
