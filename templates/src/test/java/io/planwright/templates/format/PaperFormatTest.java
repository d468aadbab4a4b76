package io.planwright.templates.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.templates.Golden;
import io.planwright.templates.paper.SamplePaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PaperFormatTest {
  @ParameterizedTest
  @CsvSource({"方案.docx, DOCX", "A.HTML, HTML", "a.htm, HTML", "a.b.md, MARKDOWN", "a.txt, TEXT"})
  void aFileNameTellsItsFormat(String name, PaperFormat format) {
    assertThat(PaperFormat.of(name)).contains(format);
  }

  @Test
  void otherNamesHaveNone() {
    assertThat(PaperFormat.of("方案.doc")).isEmpty();
    assertThat(PaperFormat.of("docx")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = PaperFormat.class, mode = Mode.EXCLUDE, names = "DOCX")
  void theWholePaper(PaperFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer(LocalDate.of(2026, 3, 12)).write(SamplePaper.rich(), out);
    Golden.check(
        "format/rich." + format.endings().getFirst(), out.toString(StandardCharsets.UTF_8));
  }
}
