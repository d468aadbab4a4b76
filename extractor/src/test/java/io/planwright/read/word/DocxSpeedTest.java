package io.planwright.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.files.PlanDocx;
import io.planwright.read.PlanRoundTrip;
import io.planwright.read.ReadingMessages;
import io.planwright.score.Documents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Reading a Word file costs no more than 1.5 times what POI needs for its bare text. */
class DocxSpeedTest {
  private static final double MOST = 1.5;
  private static final int ROUNDS = 12;

  @Test
  void isNotSlowerThanPoi() throws IOException {
    List<byte[]> files =
        Documents.sampleFolders().stream()
            .map(folder -> PlanDocx.of(PlanRoundTrip.sample(folder).text()).bytes())
            .toList();
    DocxReader reader = new DocxReader(new ReadingMessages(Locale.ENGLISH));
    long ours = Long.MAX_VALUE;
    long poi = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (byte[] file : files) {
        assertThat(reader.read("plan.docx", file).text()).isNotEmpty();
      }
      long middle = System.nanoTime();
      for (byte[] file : files) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
            XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
          assertThat(extractor.getText()).isNotEmpty();
        }
      }
      ours = Math.min(ours, middle - start);
      poi = Math.min(poi, System.nanoTime() - middle);
    }
    System.out.printf(
        "docx: %d files in %.1f ms, POI's bare text in %.1f ms, ratio %.2f%n",
        files.size(), ours / 1e6, poi / 1e6, (double) ours / poi);

    assertThat((double) ours / poi).isLessThan(MOST);
  }
}
