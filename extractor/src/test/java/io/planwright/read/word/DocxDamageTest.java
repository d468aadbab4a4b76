package io.planwright.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.files.PlanDocx;
import io.planwright.files.WordParts;
import io.planwright.model.Diagnostic;
import io.planwright.read.PlanRoundTrip;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.UnreadableFileException;
import io.planwright.score.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Whatever happens to a Word file, it is read as far as it goes, or refused with one reason. */
class DocxDamageTest {
  private static final Readers READERS = Readers.standard(Locale.ENGLISH);

  private static final String PARAGRAPH = "<w:p><w:r><w:t>到2026年达到400家。</w:t></w:r></w:p>";

  private static void assertRefused(byte[] content, String code) {
    assertThatThrownBy(() -> READERS.read("plan.docx", content))
        .asInstanceOf(InstanceOfAssertFactories.type(UnreadableFileException.class))
        .extracting(UnreadableFileException::code)
        .isEqualTo(code);
  }

  private static byte[] withBody(String xml) {
    return new WordParts().body(xml).bytes();
  }

  @Test
  void readsACutOffFileUpToItsEnd() {
    String plan = PlanRoundTrip.sample(Documents.sampleFolders().getFirst()).text();
    byte[] whole = PlanDocx.of(plan).bytes();
    byte[] half = Arrays.copyOf(whole, whole.length * 2 / 3);

    SourceText read = READERS.read("plan.docx", half);

    assertThat(read.text()).startsWith(plan.substring(0, 20));
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("DOCUMENT_CUT_OFF");
  }

  @Test
  void readsBrokenMarkupUpToTheBreak() {
    SourceText read = READERS.read("plan.docx", withBody(PARAGRAPH + "<w:p><w:r><w:t>余下</w:x>"));

    assertThat(read.text()).isEqualTo("到2026年达到400家。\n余下");
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("DOCUMENT_CUT_OFF");
  }

  @Test
  void refusesWhatHoldsNothing() {
    assertRefused(new WordParts().part("word/other.xml", "<x/>").bytes(), "FILE_DAMAGED");
    assertRefused(Arrays.copyOf(withBody(PARAGRAPH), 60), "FILE_DAMAGED");
  }

  @Test
  void refusesEncryptedContainers() {
    byte[] content = withBody(PARAGRAPH);
    content[6] |= 1;

    assertRefused(content, "FILE_ENCRYPTED");
  }

  @Test
  void refusesZipBombs() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 80; i++) {
        zip.write(blanks);
      }
    }

    assertRefused(out.toByteArray(), "CONTAINER_TOO_LARGE");
  }

  @Test
  void passesOverNoBombEither() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/media/image1.png"));
      for (int i = 0; i < 600; i++) {
        zip.write(new byte[1 << 20]);
      }
    }

    assertRefused(out.toByteArray(), "CONTAINER_TOO_LARGE");
  }

  @Test
  void resolvesNoEntities() {
    byte[] content =
        new WordParts()
            .part(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY a \"泄露\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                    + "<document><body><p><r><t>&a;&b;</t></r></p></body></document>")
            .bytes();

    assertRefused(content, "FILE_DAMAGED");
  }

  @Test
  void readsVeryLongParagraphsAndVeryWideTables() {
    String text = "推进".repeat(600_000);
    StringBuilder rows = new StringBuilder("<w:tbl>");
    for (int r = 0; r < 120; r++) {
      rows.append("<w:tr>").append("<w:tc><w:p/></w:tc>".repeat(10_000)).append("</w:tr>");
    }
    rows.append("<w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");

    SourceText read =
        READERS.read("plan.docx", withBody("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>" + rows));

    assertThat(read.text()).isEqualTo(text + "\n甲");
    assertThat(read.tables()).isEmpty();
  }

  @Test
  void nestingIsBounded() {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(5000) + PARAGRAPH;

    SourceText read = READERS.read("plan.docx", withBody(PARAGRAPH + deep));

    assertThat(read.text()).startsWith("到2026年达到400家。");
    assertThat(read.diagnostics()).extracting(Diagnostic::code).contains("DOCUMENT_CUT_OFF");
  }

  @Test
  void readsOrRefusesDamagedBytes() {
    String plan = PlanRoundTrip.sample(Documents.sampleFolders().getFirst()).text();
    byte[] original = PlanDocx.of(plan).bytes();
    Random random = new Random(11);
    int read = 0;
    for (int round = 0; round < 150; round++) {
      byte[] damaged = original.clone();
      for (int i = 0; i < 1 + round / 20; i++) {
        damaged[random.nextInt(4, damaged.length)] = (byte) random.nextInt();
      }
      try {
        READERS.read("plan.docx", damaged);
        read++;
      } catch (UnreadableFileException e) {
        assertThat(e.code()).isIn("FILE_DAMAGED", "FILE_ENCRYPTED", "FORMAT_UNSUPPORTED");
      }
    }
    assertThat(read).isGreaterThan(50);
  }
}
