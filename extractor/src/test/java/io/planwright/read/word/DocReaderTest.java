package io.planwright.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.SourceText.Cell;
import io.planwright.read.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Binary Word files. {@code plan.doc} was made of {@code plan.txt} by writing it with {@link
 * io.planwright.files.PlanDocx} and saving that as Word 97 with LibreOffice.
 */
class DocReaderTest {
  private static final Readers READERS = Readers.standard(Locale.ENGLISH);

  private static byte[] resource(String name) {
    try (InputStream in = DocReaderTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void readsNumbersAndTables() {
    SourceText read = READERS.read("plan.doc", resource("plan.doc"));

    assertThat(read.text())
        .isEqualTo(new String(resource("plan.txt"), StandardCharsets.UTF_8).strip());
    assertThat(read.source().mediaType()).isEqualTo("application/msword");
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.tables()).hasSize(1);
    assertThat(read.tables().getFirst().headerRows()).isEqualTo(2);
    assertThat(read.tables().getFirst().rows().getFirst())
        .extracting(Cell::text)
        .containsExactly("镇", "高新技术企业（家）", "高新技术企业（家）", "科技型中小企业（家）", "科技型中小企业（家）");
  }

  @ParameterizedTest
  @CsvSource({
    "EncryptedPackage, FILE_ENCRYPTED",
    "Workbook, FORMAT_UNSUPPORTED",
    "WordDocument, FILE_DAMAGED"
  })
  void refusesOtherFilesOfTheSameContainer(String entry, String code) throws IOException {
    byte[] word97 = Arrays.copyOf(new byte[] {(byte) 0xEC, (byte) 0xA5, (byte) 0xC1, 0}, 600);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(word97), entry);
      container.writeFilesystem(out);
    }

    assertThatThrownBy(() -> READERS.read("plan.doc", out.toByteArray()))
        .asInstanceOf(InstanceOfAssertFactories.type(UnreadableFileException.class))
        .extracting(UnreadableFileException::code)
        .isEqualTo(code);
  }

  @Test
  void readsOrRefusesDamagedBytes() {
    byte[] original = resource("plan.doc");
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      byte[] damaged =
          round % 4 == 0
              ? Arrays.copyOf(original, random.nextInt(8, original.length))
              : original.clone();
      for (int i = 0; i < 1 + round / 10; i++) {
        damaged[random.nextInt(8, damaged.length)] = (byte) random.nextInt();
      }
      try {
        assertThat(READERS.read("plan.doc", damaged)).isNotNull();
      } catch (UnreadableFileException e) {
        assertThat(e.code()).isIn("FILE_DAMAGED", "FILE_ENCRYPTED", "FORMAT_UNSUPPORTED");
      }
    }
  }
}
