package io.planwright.specimens;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.Cleaner;
import io.planwright.model.Diagnostic;
import io.planwright.ocr.OcrRecogniser;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.scan.ScanReading;
import io.planwright.read.scan.ScanReading.Mode;
import io.planwright.score.Documents;
import io.planwright.score.Facts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Writes samples as scans, straight and askew, and reads them back: named as scans without OCR,
 * with the facts of their text with it. One sample is scanned by default, all of them with {@code
 * -Dspecimens.scans=all}: a page takes a recognition seconds. The pages show the repaired text, as
 * a printed page does: the damage of some samples is that of copies and not of paper.
 */
class ScannedSamplesTest {
  /** It has long paragraphs, a table with lines, and notes on who does what. */
  private static final String ONE = "07-";

  /** Of a hundred facts, so many may come out otherwise; of a hundred characters less than one. */
  private static final int MOST_LOST = 2;

  private static final Readers READERS = Readers.standard(Locale.ROOT);

  private final Readers recognising =
      Readers.standard(
          Locale.ROOT, new ScanReading(Mode.AUTO, () -> Optional.of(new OcrRecogniser())));

  private final Optional<Printing> printing = Printing.font();
  private final Map<Form, Tally> tallies = new EnumMap<>(Form.class);

  /** The facts of all scans of a form. */
  private static final class Tally {
    private final List<String> missing = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private int expected;
  }

  @TestFactory
  Stream<DynamicTest> aScanIsRecognisedAsSuch() {
    boolean all = System.getProperty("specimens.scans", "").equals("all");
    List<Form> forms = List.of(Form.SCAN, Form.SCAN_ASKEW);
    return Stream.concat(
        Documents.sampleFolders().stream()
            .filter(folder -> all || folder.getFileName().toString().startsWith(ONE))
            .flatMap(folder -> forms.stream().map(form -> test(folder, form))),
        forms.stream()
            .map(form -> DynamicTest.dynamicTest("facts, " + form, () -> checkFacts(form))));
  }

  private void checkFacts(Form form) {
    Assumptions.assumeTrue(tallies.containsKey(form), "no font: run specimens/fetch-font first");
    Tally tally = tallies.getOrDefault(form, new Tally());
    assertThat(tally.missing.size() * 100)
        .as(
            "missing: %s%nadded: %s",
            String.join("\n", tally.missing), String.join("\n", tally.added))
        .isLessThanOrEqualTo(MOST_LOST * tally.expected);
  }

  private DynamicTest test(Path folder, Form form) {
    String name = folder.getFileName().toString();
    return DynamicTest.dynamicTest(name + " " + form, () -> check(folder, name, form));
  }

  private void check(Path folder, String name, Form form) throws IOException {
    Assumptions.assumeTrue(printing.isPresent(), "no font: run specimens/fetch-font first");
    String text = new Cleaner().clean(READERS.read(Documents.plan(folder)).text()).text();
    byte[] content = form.write(text, printing.orElseThrow());
    Path out = Path.of("target", "samples", name);
    Files.createDirectories(out);
    Files.write(out.resolve(form.fileName()), content);

    SourceText read = READERS.read(form.fileName(), content);

    assertThat(read.text()).isBlank();
    assertThat(read.diagnostics()).extracting(Diagnostic::code).isEqualTo(List.of("PDF_NO_TEXT"));

    List<String> expected =
        factsOf(READERS.read("plan.txt", text.getBytes(StandardCharsets.UTF_8)));
    SourceText recognised = recognising.read(form.fileName(), content);
    int characters = Characters.withoutBlanks(text).length();
    int wrong = wrongCharacters(text, recognised.text());
    List<String> found = factsOf(recognised);
    List<String> missing = Facts.missing(found, expected);
    List<String> added = Facts.missing(expected, found);
    System.out.printf(
        "%s %s: %d of %d characters wrong, %.2f %%; %d of %d facts otherwise%n",
        name, form, wrong, characters, 100.0 * wrong / characters, missing.size(), expected.size());
    Tally tally = tallies.computeIfAbsent(form, key -> new Tally());
    tally.missing.addAll(missing);
    tally.added.addAll(added);
    tally.expected += expected.size();
    assertThat(wrong * 100).isLessThan(characters);
  }

  /** The facts, with one kind of dash: of which kind one is cannot be told from its picture. */
  private static List<String> factsOf(SourceText source) {
    return Facts.withoutQuotes(Facts.of(source)).stream()
        .map(fact -> fact.replace('-', '—'))
        .toList();
  }

  /**
   * How many characters must be changed, added or left out to make one text of the other, white
   * space aside.
   */
  private static int wrongCharacters(String text, String recognised) {
    String wanted = Characters.withoutBlanks(text);
    String found = Characters.withoutBlanks(recognised);
    int[] above = new int[found.length() + 1];
    int[] row = new int[found.length() + 1];
    Arrays.setAll(above, i -> i);
    for (int i = 1; i <= wanted.length(); i++) {
      row[0] = i;
      for (int k = 1; k <= found.length(); k++) {
        int changed = above[k - 1] + (wanted.charAt(i - 1) == found.charAt(k - 1) ? 0 : 1);
        row[k] = Math.min(changed, 1 + Math.min(above[k], row[k - 1]));
      }
      int[] spare = above;
      above = row;
      row = spare;
    }
    return above[found.length()];
  }
}
