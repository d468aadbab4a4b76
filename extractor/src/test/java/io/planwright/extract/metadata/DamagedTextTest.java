package io.planwright.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.planwright.read.SourceText.Property;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whatever a text looks like, its metadata can be read. */
class DamagedTextTest {
  private static final String NOISE = "（）《》〔〕【】：，。；、\n\t 年月日号第〇一二关于印发的通知2024—至起施行有效期附件•各";

  private final MetadataFixture fixture = new MetadataFixture();

  @Test
  void randomDamageNeverThrows() throws IOException {
    JsonNode entries;
    try (InputStream in =
        Objects.requireNonNull(DamagedTextTest.class.getResourceAsStream("cases.yaml"))) {
      entries = new YAMLMapper().readTree(in);
    }
    Random random = new Random(20240312);
    for (int round = 0; round < 600; round++) {
      String text = entries.get(random.nextInt(entries.size())).path("text").asString();
      String damaged = damage(text, random);
      List<Property> properties = List.of(new Property("发文字号", damaged), new Property("", ""));
      assertThatCode(() -> fixture.read(damaged, properties))
          .as("round %d: %s", round, damaged)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void scrapsOfTextSayNothing() {
    for (String scrap : List.of("\n", "（", "《", "关于", "。。。", "各：", "附件", "1.", "〔字号〕", "索引号：")) {
      List<MetadataFixture.Read> read = fixture.read(scrap, List.of());
      assertThat(read)
          .as(scrap)
          .allSatisfy(
              document -> {
                assertThat(document.metadata().title()).isNull();
                assertThat(document.metadata().docNumber()).isNull();
                assertThat(document.metadata().issuers()).isEmpty();
              });
    }
  }

  @Test
  void timeGrowsWithTheText() {
    for (String unit : List.of("自2024年4月1日起", "云湖市财政局\n", "《关于印发", "2023年3月25日\n", "索引号：")) {
      long shortText = nanos(unit.repeat(500));
      long longText = nanos(unit.repeat(4000));
      // Eight times the text; anything quadratic takes 64 times as long and more.
      assertThat(longText).as(unit).isLessThan(Math.max(40 * shortText, 2_000_000_000L));
    }
  }

  private long nanos(String text) {
    fixture.read(text, List.of());
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime(); // what others do on the machine does not count
    fixture.read(text, List.of());
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static String damage(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    damaged.delete(0, random.nextInt(4) == 0 ? random.nextInt(damaged.length()) : 0);
    for (int i = random.nextInt(30); i > 0 && !damaged.isEmpty(); i--) {
      int at = random.nextInt(damaged.length());
      char noise = NOISE.charAt(random.nextInt(NOISE.length()));
      switch (random.nextInt(3)) {
        case 0 -> damaged.insert(at, noise);
        case 1 -> damaged.setCharAt(at, noise);
        default -> damaged.deleteCharAt(at);
      }
    }
    return damaged.toString();
  }
}
