package io.planwright.cli.planted;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.Extractor;
import io.planwright.extract.Survey;
import io.planwright.model.Source;
import io.planwright.read.Budget;
import io.planwright.read.SourceText;
import io.planwright.templates.check.CheckedPlan;
import io.planwright.templates.check.Checker;
import io.planwright.templates.check.Finding;
import io.planwright.templates.check.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a plan, no rule fails on it, and every finding slices true. */
final class DamagedPlansTest {
  private static final Extractor EXTRACTOR = Extractor.create();
  private static final RuleCatalogue CATALOGUE = RuleCatalogue.load();
  private static final String SIGNS =
      "，。；：、（）“”《》〔〕()[],.:;\n\t 　#%—-～0123456789一二三X×【】\ud83d\u200b";
  private static final int ROUNDS = 40;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-yunhu-gaoqi",
        "06-hechuan-xiangcun",
        "11-hengzhou-gongbao-shuzihua",
        "12-wendangku-sipian-heji",
        "14-jichuan-zhizaoye-beizeng"
      })
  void noRuleFails(String sample) throws IOException {
    String plan = Files.readString(Path.of("../samples", sample, "plan.txt"));
    Random random = new Random(sample.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      String text = damaged(plan, random);
      Survey survey =
          EXTRACTOR.survey(
              new SourceText(
                  new Source("x", "text/plain", "0", "UTF-8", null),
                  text,
                  List.of(),
                  List.of(),
                  List.of()),
              Budget.untimed());
      for (int i = 0; i < survey.anatomies().size(); i++) {
        CheckedPlan checked =
            new CheckedPlan(
                text,
                survey.extraction().documents().get(i),
                survey.anatomies().get(i),
                Optional.empty());
        for (Finding finding : new Checker(CATALOGUE).check(checked, CATALOGUE.all())) {
          assertThat(finding.place().span().slice(text)).isEqualTo(finding.place().text());
          assertThat(finding.edits())
              .allSatisfy(edit -> assertThat(edit.span().end()).isLessThanOrEqualTo(text.length()));
        }
      }
    }
  }

  /** Cut out, doubled, or with signs strewn over it. */
  private static String damaged(String plan, Random random) {
    StringBuilder text = new StringBuilder(plan);
    int from = random.nextInt(text.length() / 2);
    text.delete(0, random.nextBoolean() ? 0 : from);
    for (int i = 0; i < 200; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
    }
    return text.toString();
  }
}
