package io.planwright.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ConsoleTest {
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void dataWaitsForTheFlushAndNotesDoNot() {
    var output = new ByteArrayOutputStream();
    var console = new Console(InputStream.nullInputStream(), output, errors, Terminal.NONE);

    console.printLine("目标");
    console.note("提示");

    assertThat(output.size()).isZero();
    assertThat(errors.toString(StandardCharsets.UTF_8)).isEqualTo("提示\n");
    console.flush();
    assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo("目标\n");
  }

  @Test
  void closingTheDataLeavesTheOutputOpen() throws IOException {
    var output = new ByteArrayOutputStream();
    var console = new Console(InputStream.nullInputStream(), output, errors, Terminal.NONE);

    console.data().close();
    console.print("目标");
    console.flush();

    assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo("目标");
  }

  @Test
  void aReaderThatHasGoneIsToldApartFromAFullDisk() {
    assertThat(new OutputException(new IOException("Broken pipe")).readerGone()).isTrue();
    assertThat(new OutputException(new IOException("断开的管道")).readerGone()).isTrue();
    assertThat(new OutputException(new IOException("No space left on device")).readerGone())
        .isFalse();
  }

  @Test
  void lostOutputIsSaidOnce() {
    var console =
        new Console(
            InputStream.nullInputStream(),
            new OutputStream() {
              @Override
              public void write(int unit) throws IOException {
                throw new IOException("No space left on device");
              }
            },
            errors,
            Terminal.NONE);
    console.print("目标");

    assertThatThrownBy(console::flush)
        .isInstanceOf(OutputException.class)
        .hasMessage("No space left on device");
    assertThatCode(console::flush).doesNotThrowAnyException();
  }

  @Test
  void standardInputIsReadToItsEnd() throws IOException {
    byte[] bytes = "到2026年".getBytes(StandardCharsets.UTF_8);
    var console =
        new Console(
            new ByteArrayInputStream(bytes),
            OutputStream.nullOutputStream(),
            errors,
            Terminal.NONE);

    assertThat(console.input().readAllBytes()).isEqualTo(bytes);
  }
}
