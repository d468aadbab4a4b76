package io.planwright.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.UnreadableFileException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to the bytes of a page, it is read or refused, and every cell stays in place.
 */
class HtmlDamageTest {
  private static final int ROUNDS = 150;

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private static final String[] TAGS = {
    "<table>",
    "</table>",
    "<tr>",
    "<td>",
    "</td>",
    "<td rowspan=9>",
    "<td colspan=7>",
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<!--",
    "-->",
    "<html>",
    "</body>",
    "<script>",
    "</script>",
    "<style>",
    "<pre>",
    "<ol>",
    "<li>",
    "<h1>",
    "<a href=x>",
    "<frameset>",
    "<select>",
    "<textarea>",
    "<title>",
    "&#0;",
    "&#x110000;",
    "&nbsp",
    "<",
    ">",
    "\0",
    "\uFFFE",
    "<th>",
    "<caption>",
    "<svg>",
    "<math>",
    "<template>",
    "<plaintext>"
  };

  private final Readers readers = Readers.standard(Locale.ENGLISH);

  static List<String> pages() {
    return Pages.NAMES;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsOrRefusesDamagedBytes(String name) {
    byte[] original = Pages.bytes(name + ".html");
    Random random = new Random(name.hashCode());
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      read += isRead(damaged(original, random)) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(ROUNDS / 2);
  }

  private boolean isRead(byte[] bytes) {
    SourceText text;
    try {
      text = readers.read("page.html", bytes);
    } catch (UnreadableFileException refused) {
      assertThat(refused.code()).isIn("FILE_EMPTY", "FILE_NOT_TEXT", "FORMAT_UNSUPPORTED");
      return false;
    }
    HtmlReaderTest.assertSpansTrue(text);
    assertThat(readers.read("page.html", bytes)).isEqualTo(text);
    return true;
  }

  private static byte[] damaged(byte[] original, Random random) {
    byte[] bytes = original;
    int wounds = 1 + random.nextInt(6);
    for (int i = 0; i < wounds && bytes.length > 2; i++) {
      int at = random.nextInt(bytes.length);
      int length = 1 + random.nextInt(Math.max(1, bytes.length / 8));
      int end = Math.min(bytes.length, at + length);
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, Math.max(1, at));
            case 1 -> Arrays.copyOfRange(bytes, at, bytes.length);
            case 2 -> joined(Arrays.copyOf(bytes, at), bytes, end, bytes.length);
            case 3 -> joined(Arrays.copyOf(bytes, end), bytes, at, bytes.length);
            case 4 -> inserted(bytes, at, noise(random));
            default -> inserted(bytes, at, TAGS[random.nextInt(TAGS.length)].getBytes(UTF_8));
          };
    }
    return bytes;
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[1 + random.nextInt(12)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] inserted(byte[] bytes, int at, byte[] added) {
    byte[] head = joined(Arrays.copyOf(bytes, at), added, 0, added.length);
    return joined(head, bytes, at, bytes.length);
  }

  private static byte[] joined(byte[] head, byte[] tail, int from, int to) {
    byte[] all = Arrays.copyOf(head, head.length + to - from);
    System.arraycopy(tail, from, all, head.length, to - from);
    return all;
  }
}
