package io.planwright.specimens;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.Extractor;
import io.planwright.model.Extraction;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.score.Documents;
import io.planwright.score.GoldDocument;
import io.planwright.score.Scorer;
import io.planwright.score.Scores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sample with every damage: the facts beside it are found again, but for two points of F1. */
class DamagedSamplesTest {
  private static final double MOST_LOST = 0.02;
  private static final long SEED = 20240901;
  private static final Readers READERS = Readers.standard(Locale.ROOT);
  private static final Extractor EXTRACTOR = Extractor.create(Locale.ROOT);
  private static final Map<String, Double> WHOLE = whole();

  private static Map<String, Double> whole() {
    Scores scores = new Scores();
    for (Path folder : Documents.sampleFolders()) {
      scores.add(score(folder, Spoiled.whole(text(folder))));
    }
    return figures(scores);
  }

  private static String text(Path folder) {
    return READERS.read(Documents.plan(folder)).text();
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void losesTwoPointsAtMost(Damage damage) throws IOException {
    Scores scores = new Scores();
    StringJoiner worst = new StringJoiner(", ");
    for (Path folder : Documents.sampleFolders()) {
      String name = folder.getFileName().toString();
      Spoiled spoiled =
          damage.spoil(
              Spoiled.whole(text(folder)), new SplittableRandom(SEED + name.hashCode()));
      Path out = Path.of("target", "samples", name, "damaged");
      Files.createDirectories(out);
      Files.writeString(
          out.resolve(damage.name().toLowerCase(Locale.ROOT) + ".txt"), spoiled.text());
      Scores here = score(folder, spoiled);
      if (loss(figures(score(folder, Spoiled.whole(text(folder)))), figures(here)) > MOST_LOST) {
        worst.add(name.substring(0, 2) + " " + figures(here));
      }
      scores.add(here);
    }
    Map<String, Double> figures = figures(scores);
    System.out.printf("%s %s%n  below by more than two points: %s%n", damage, figures, worst);
    assertThat(loss(WHOLE, figures))
        .as("%s: %s, undamaged %s%n%s", damage, figures, WHOLE, String.join("\n", scores.remarks()))
        .isLessThanOrEqualTo(MOST_LOST);
  }

  private static Scores score(Path folder, Spoiled spoiled) {
    SourceText source =
        READERS.read("plan.txt", spoiled.text().getBytes(StandardCharsets.UTF_8));
    assertThat(source.text()).isEqualTo(spoiled.text());
    Extraction extraction = EXTRACTOR.extract(source);
    Scores scores = new Scores();
    for (GoldDocument document : Annotated.documents(folder, text(folder))) {
      scores.add(Scorer.score(Annotated.in(spoiled, document), extraction));
    }
    return scores;
  }

  private static double loss(Map<String, Double> whole, Map<String, Double> damaged) {
    return whole.keySet().stream()
        .mapToDouble(name -> whole.getOrDefault(name, 0.0) - damaged.getOrDefault(name, 0.0))
        .max()
        .orElse(1);
  }

  private static Map<String, Double> figures(Scores scores) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("targets found", rounded(scores.targets().foundF1()));
    figures.put("right", rounded(scores.targets().rightF1()));
    figures.put("incentives found", rounded(scores.incentives().foundF1()));
    figures.put("incentives right", rounded(scores.incentives().rightF1()));
    figures.put("responsibilities", rounded(scores.responsibilities().rightF1()));
    return figures;
  }

  private static double rounded(double figure) {
    return Math.round(figure * 1000) / 1000.0;
  }
}
