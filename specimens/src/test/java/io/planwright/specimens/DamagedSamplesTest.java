package io.planwright.specimens;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Extraction;
import io.planwright.read.Readers;
import io.planwright.score.Documents;
import io.planwright.score.Facts;
import io.planwright.score.GoldDocument;
import io.planwright.score.Scorer;
import io.planwright.score.Scores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every sample with every damage: the facts beside it are found again, but for two points of F1.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedSamplesTest {
  private static final double MOST_LOST = 0.02;

  /** A pattern that fits fewer samples would be tested on next to nothing. */
  private static final int FEWEST_SPOILT = 4;

  private static final long SEED = 20240901;

  private final Readers readers = Readers.standard(Locale.ROOT);
  private final Map<Path, Sample> samples = new LinkedHashMap<>();
  private final Scores whole = new Scores();

  private record Sample(String text, List<GoldDocument> documents, Map<String, Double> figures) {}

  @BeforeAll
  void scoreWhatIsWhole() {
    for (Path folder : Documents.sampleFolders()) {
      String text = readers.read(Documents.plan(folder)).text();
      List<GoldDocument> documents = GoldDocument.ofSample(folder, text);
      Scores scores = score(documents, Spoiled.whole(text));
      whole.add(scores);
      samples.put(folder, new Sample(text, documents, figures(scores)));
    }
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void losesTwoPointsAtMost(Damage damage) throws IOException {
    Scores scores = new Scores();
    StringJoiner worse = new StringJoiner(", ");
    int spoilt = 0;
    for (Map.Entry<Path, Sample> entry : samples.entrySet()) {
      Sample sample = entry.getValue();
      String name = entry.getKey().getFileName().toString();
      Spoiled spoiled =
          damage.spoil(Spoiled.whole(sample.text()), new SplittableRandom(SEED + name.hashCode()));
      spoilt += spoiled.text().equals(sample.text()) ? 0 : 1;
      write(name, damage, spoiled);
      Scores here = score(sample.documents(), spoiled);
      if (loss(sample.figures(), figures(here)) > MOST_LOST) {
        worse.add(name.substring(0, 2) + " " + figures(here));
      }
      scores.add(here);
    }
    Map<String, Double> figures = figures(scores);
    System.out.printf(
        Locale.ROOT,
        "%s, %d spoilt: %s, table cells %.3f%n",
        damage,
        spoilt,
        figures,
        scores.cells().foundF1());
    if (worse.length() > 0) {
      System.out.printf("  more than two points below: %s%n", worse);
    }
    assertThat(spoilt).isGreaterThanOrEqualTo(FEWEST_SPOILT);
    assertThat(loss(figures(whole), figures))
        .as("%s%nwhole %s%n%s", figures, figures(whole), String.join("\n", scores.remarks()))
        .isLessThanOrEqualTo(MOST_LOST);
  }

  private static void write(String sample, Damage damage, Spoiled spoiled) throws IOException {
    Path out = Path.of("target", "samples", sample, "damaged");
    Files.createDirectories(out);
    Files.writeString(out.resolve(damage.name().toLowerCase(Locale.ROOT) + ".txt"), spoiled.text());
  }

  private Scores score(List<GoldDocument> documents, Spoiled spoiled) {
    byte[] content = spoiled.text().getBytes(StandardCharsets.UTF_8);
    Extraction extraction = Facts.EXTRACTOR.extract(readers.read("plan.txt", content));
    Scores scores = new Scores();
    documents.forEach(
        document -> scores.add(Scorer.score(Annotated.in(spoiled, document), extraction)));
    return scores;
  }

  private static double loss(Map<String, Double> whole, Map<String, Double> damaged) {
    return whole.keySet().stream()
        .mapToDouble(name -> whole.getOrDefault(name, 0.0) - damaged.getOrDefault(name, 0.0))
        .max()
        .orElse(1);
  }

  /** The five F1 of which none may fall. */
  private static Map<String, Double> figures(Scores scores) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("targets found", rounded(scores.targets().foundF1()));
    figures.put("targets right", rounded(scores.targets().rightF1()));
    figures.put("incentives found", rounded(scores.incentives().foundF1()));
    figures.put("incentives right", rounded(scores.incentives().rightF1()));
    figures.put("responsibilities", rounded(scores.responsibilities().rightF1()));
    return figures;
  }

  private static double rounded(double figure) {
    return Math.round(figure * 1000) / 1000.0;
  }
}
