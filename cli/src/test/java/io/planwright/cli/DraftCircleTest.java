package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.parameters.ParametersReader;
import io.planwright.cli.parameters.RandomParameters;
import io.planwright.cli.parameters.UnfitParametersException;
import io.planwright.extract.Extractor;
import io.planwright.model.PolicyDocument;
import io.planwright.read.Readers;
import io.planwright.templates.Draft;
import io.planwright.templates.Drafter;
import io.planwright.templates.TemplateSet;
import io.planwright.templates.circle.Fact;
import io.planwright.templates.circle.PlanFacts;
import io.planwright.templates.format.PaperFormat;
import io.planwright.templates.freemarker.TemplateFailure;
import io.planwright.templates.markup.MarkupException;
import io.planwright.templates.parameters.PlanParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What was drafted from parameters and is read again says what the parameters say. */
class DraftCircleTest {
  private static final int SEEDS = 1_000;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private static final List<PaperFormat> FORMATS =
      List.of(PaperFormat.DOCX, PaperFormat.HTML, PaperFormat.TEXT);

  private final Readers readers = Readers.standard();
  private final Extractor extractor = Extractor.create();

  private List<String> differences(PlanParameters parameters, Draft draft, PaperFormat format)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.writer(DAY).write(draft.paper(), bytes);
    String name = "draft." + format.endings().getFirst();
    List<PolicyDocument> read =
        extractor.extract(readers.read(name, bytes.toByteArray())).documents();
    if (read.size() != 1) {
      return List.of(read.size() + " documents");
    }
    PlanFacts decided = PlanFacts.of(parameters);
    PlanFacts said = PlanFacts.of(read.getFirst());
    List<String> differences = new ArrayList<>();
    for (Fact fact : decided.without(said)) {
      differences.add("lost: " + fact.words());
    }
    for (Fact fact : said.without(decided)) {
      differences.add("added: " + fact.words());
    }
    return differences;
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NOTICE")
  void closes(TemplateSet set) throws IOException {
    assertThat(wrong(set, RandomParameters::complete)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NOTICE")
  void closesAroundWhatIsOpen(TemplateSet set) throws IOException {
    assertThat(wrong(set, RandomParameters::partly)).isEmpty();
  }

  private List<String> wrong(TemplateSet set, LongFunction<PlanParameters> random)
      throws IOException {
    Drafter drafter = new Drafter(set);
    List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    IntStream.range(0, SEEDS)
        .parallel()
        .forEach(
            seed -> {
              try {
                PlanParameters parameters = random.apply(seed);
                Draft draft = drafter.draft(parameters);
                for (PaperFormat format : FORMATS) {
                  differences(parameters, draft, format)
                      .forEach(difference -> wrong.add(seed + " " + format + " " + difference));
                }
              } catch (IOException | TemplateFailure | MarkupException e) {
                wrong.add(seed + " " + e);
              }
            });
    return wrong;
  }

  @ParameterizedTest
  @EnumSource
  void draftsWhateverIsOpenOrStrange(TemplateSet set) throws Exception {
    Drafter drafter = new Drafter(set);
    for (int seed = 0; seed < SEEDS; seed++) {
      Draft draft = drafter.draft(RandomParameters.any(seed));

      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      FORMATS.get(seed % FORMATS.size()).writer(DAY).write(draft.paper(), bytes);
      assertThat(bytes.size()).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource
  void samplesAreCompleteAndComeBack(TemplateSet set)
      throws IOException, UnfitParametersException, TemplateFailure, MarkupException {
    PlanParameters parameters = new ParametersReader().read(set.sample());
    Draft draft = new Drafter(set).draft(parameters);

    assertThat(parameters.template()).isEqualTo(set.title());
    assertThat(draft.open()).isEmpty();
    for (PaperFormat format : FORMATS) {
      assertThat(differences(parameters, draft, format)).describedAs(format.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void samplesRepeatNoStockPhraseThreeTimes(TemplateSet set) throws Exception {
    assertThat(repeated(set, new String(set.sample(), StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NOTICE")
  void longPlansRepeatNoStockPhraseThreeTimes(TemplateSet set) throws Exception {
    StringBuilder own = new StringBuilder("地区: 东屏区\n层级: 区县\n主题: 园区建设\n期间: 2026-2028\n");
    own.append("政策:\n");
    for (int i = 0; i < 24; i++) {
      own.append(
          """
            - 名称: 扶持%1$s企业
              对象: 首次入园的%1$s企业
              方式: 奖励
              金额: %2$d万元
              条件: %1$s类产品已经投产
              有效期: 2028年%3$d月%2$d日
              分担: {市财政: %2$d%%, 区财政: %4$d%%}
          """
              .formatted(kind(i), 1 + i, 1 + i % 12, 99 - i));
    }
    assertThat(repeated(set, own.toString())).isEmpty();

    PlanParameters parameters =
        new ParametersReader().read(own.toString().getBytes(StandardCharsets.UTF_8));
    Draft draft = new Drafter(set).draft(parameters);
    for (PaperFormat format : FORMATS) {
      assertThat(differences(parameters, draft, format)).describedAs(format.name()).isEmpty();
    }
  }

  private static String kind(int number) {
    return "甲乙丙丁戊己".charAt(number % 6) + "子类" + "金木水火".charAt(number / 6) + "属";
  }

  /** What a draft says three times that is not in its parameters, and no form. */
  private static Map<String, Long> repeated(TemplateSet set, String own) throws Exception {
    byte[] bytes = own.getBytes(StandardCharsets.UTF_8);
    Draft draft = new Drafter(set).draft(new ParametersReader().read(bytes));
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PaperFormat.TEXT.writer(DAY).write(draft.paper().withoutNotes(), text);

    Map<String, Long> phrases =
        text.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.contains("\t"))
            .map(line -> line.replaceAll("（(?:牵头|责任)单位：[^）]*）", ""))
            .map(line -> line.replaceAll("(?:首次入园的|扶持)?.子类.属(?:企业|类产品已经投产)", ""))
            .map(line -> line.replaceAll("\\d+年\\d+月\\d+日|给予\\d+万元奖励|[市区]财政|【[^】]*】", ""))
            .flatMap(line -> Stream.of(line.split("[，。；：、（）《》\\s　]+", -1)))
            .map(phrase -> phrase.replaceAll("[\\d.%]+", ""))
            .filter(phrase -> phrase.length() >= 4 && !own.contains(phrase))
            .collect(Collectors.groupingBy(phrase -> phrase, Collectors.counting()));
    phrases.values().removeIf(count -> count < 3);
    return phrases;
  }

  @Test
  void noticesWhatIsLostAndWhatIsAdded() throws Exception {
    PlanParameters one = new ParametersReader().read(TemplateSet.ACTION_PLAN.sample());
    PlanParameters other = new ParametersReader().read(TemplateSet.MEASURES.sample());
    Draft draft = new Drafter(TemplateSet.ACTION_PLAN).draft(one);

    assertThat(differences(other, draft, PaperFormat.TEXT))
        .anyMatch(difference -> difference.startsWith("lost: 新认定的国家级科技企业孵化器 奖励 fixed 1000000"))
        .anyMatch(difference -> difference.startsWith("added: 2028年 高新技术企业数量 level min 128家"));
  }
}
