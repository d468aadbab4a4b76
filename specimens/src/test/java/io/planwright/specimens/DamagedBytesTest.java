package io.planwright.specimens;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.read.Readers;
import io.planwright.score.Documents;
import io.planwright.score.Facts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sample in every encoding and as every kind of spoilt page: the facts stay the same. */
class DamagedBytesTest {
  private static final Readers READERS = Readers.standard(Locale.ROOT);
  private static final Map<Path, String> TEXTS =
      Documents.sampleFolders().stream().collect(Collectors.toMap(f -> f, DamagedBytesTest::text));
  private static final Map<Path, List<String>> FACTS = new HashMap<>();
  private static final Map<Path, List<String>> FACTS_OF_PAGES = new HashMap<>();

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void textSaysTheSameInEveryEncoding(Encoding encoding) throws IOException {
    for (Path folder : Documents.sampleFolders()) {
      String text = TEXTS.getOrDefault(folder, "");
      List<String> facts = FACTS.computeIfAbsent(folder, f -> facts("plan.txt", text));
      String file = encoding.name().toLowerCase(Locale.ROOT) + ".txt";

      check(folder, file, encoding.bytes(text), facts);
    }
  }

  @ParameterizedTest
  @EnumSource(PageDamage.class)
  void pagesSayTheSameHoweverSpoilt(PageDamage damage) throws IOException {
    for (Path folder : Documents.sampleFolders()) {
      String page = SitePage.of(TEXTS.getOrDefault(folder, ""), "utf-8");
      List<String> facts = FACTS_OF_PAGES.computeIfAbsent(folder, f -> facts("plan.html", page));
      String file = damage.name().toLowerCase(Locale.ROOT) + ".html";
      byte[] spoilt = damage.spoil(page, new SplittableRandom(7));

      assertThat(spoilt).isNotEqualTo(page.getBytes(StandardCharsets.UTF_8));
      check(folder, file, spoilt, facts);
    }
  }

  private static void check(Path folder, String file, byte[] content, List<String> expected)
      throws IOException {
    Path out = Path.of("target", "samples", folder.getFileName().toString(), "damaged");
    Files.createDirectories(out);
    Files.write(out.resolve(file), content);
    List<String> found = Facts.of(READERS.read(file, content));
    assertThat(Facts.missing(expected, found))
        .as("%s added; missing: %s", folder.getFileName(), Facts.missing(found, expected))
        .isEmpty();
    assertThat(found).containsExactlyElementsOf(expected);
  }

  private static List<String> facts(String name, String text) {
    return Facts.of(READERS.read(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Path folder) {
    return READERS.read(Documents.plan(folder)).text();
  }
}
