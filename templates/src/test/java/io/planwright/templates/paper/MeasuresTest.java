package io.planwright.templates.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.templates.paper.Paper.Letterhead;
import io.planwright.templates.paper.Part.Kind;
import io.planwright.templates.paper.Part.Signature;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
  @ParameterizedTest
  @CsvSource({"云湖区人民政府文件, 42, 100", "云湖区人民政府办公室文件, 42, 87", "云湖市推进高新技术产业高质量发展工作领导小组办公室文件, 27, 60"})
  void theMarkFitsIntoItsLine(String mark, double size, int scale) {
    Measures measures = measures(mark, "云湖区人民政府", true);
    assertThat(measures.markSize()).isEqualTo(size);
    assertThat(measures.markScale()).isEqualTo(scale);
    assertThat(mark.length() * size * scale / 100).isLessThanOrEqualTo(442.2);
  }

  @Test
  void theDateStandsFourCharactersFromTheRightUnderTheMiddleOfTheName() {
    Measures measures = measures("云湖区文件", "云湖区人民政府办公室", true);
    assertThat(measures.dateRight()).isEqualTo(4);
    double middleOfName = (measures.issuerLeft() + 442.2) / 2;
    double middleOfDate = 442.2 - (4 + 6.5 / 2) * Measures.CHARACTER;
    assertThat(middleOfName).isCloseTo(middleOfDate, within(0.01));
  }

  @Test
  void aLongNameStandsWithinItsLineAndTheDateUnderItsMiddle() {
    Measures measures = measures("云湖区文件", "云湖市推进高新技术产业高质量发展工作领导小组", true);
    assertThat(442.2 - measures.issuerLeft()).isGreaterThan(22 * Measures.CHARACTER);
    assertThat(measures.dateRight()).isGreaterThan(4);
  }

  @ParameterizedTest
  @CsvSource({"云湖区人民政府办公室, 2, 3.5", "云湖区政府, 5.5, 2"})
  void withoutASealTheDateBeginsTwoCharactersBehindTheName(
      String issuer, double nameFromRight, double dateFromRight) {
    Measures measures = measures("云湖区文件", issuer, false);
    double line = 442.2 / Measures.CHARACTER;
    double middle = (measures.issuerLeft() / Measures.CHARACTER + line) / 2;
    double name = line - middle - issuer.length() / 2.0;
    assertThat(name).isCloseTo(nameFromRight, within(0.01));
    assertThat(measures.dateRight()).isEqualTo(dateFromRight);
    assertThat(name + issuer.length() - (dateFromRight + 6.5)).isCloseTo(2, within(0.01));
  }

  @Test
  void linesAboveTheMarkDoNotMoveIt() {
    Paper paper =
        new Paper(
            new Letterhead("云湖区文件", null, "秘密", "特急", null),
            List.of(SamplePaper.part(Kind.PLAN, null, List.of("报告"), List.of(), false)),
            null);
    assertThat(Measures.of(paper, Pieces.of(paper)).markTop() + 2 * 28.95)
        .isCloseTo(99.2, within(0.01));
  }

  private static Measures measures(String mark, String issuer, boolean sealed) {
    Part part =
        new Part(
            Kind.NOTICE,
            null,
            List.of("通知"),
            null,
            null,
            List.of(),
            List.of(),
            new Signature(issuer, "2026年3月12日", sealed),
            null,
            false);
    Paper paper = new Paper(new Letterhead(mark, null, null, null, null), List.of(part), null);
    return Measures.of(paper, Pieces.of(paper));
  }
}
