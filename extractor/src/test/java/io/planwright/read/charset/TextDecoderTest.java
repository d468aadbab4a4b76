package io.planwright.read.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT =
      """
      澜川市科技企业培育行动方案（2024—2026年）\r
      一、工作目标\r
      到2026年，全市高新技术企业达到400家，力争达到420家；研发投入强度提高0.3个百分点。\r
      二、支持政策\r
      对首次认定的企业给予“一次性”奖励20万元，最高不超过100万元。\r
      """;

  private static final String TRADITIONAL = "為加快高新技術產業發展，對經認定的企業給予獎勵，資金由財政預算安排；到2026年達到四百家。";

  private final TextDecoder decoder = new TextDecoder();

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "GB18030, GB18030",
    "GBK, GB18030",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE"
  })
  void findsTheCharset(String written, String found) {
    DecodedText decoded = decoder.decode(TEXT.getBytes(Charset.forName(written)));

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.charset()).isEqualTo(found);
    assertThat(decoded.replaced()).isZero();
    assertThat(decoded.readable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"到2026年达到400家", "奖励20万元", "三年行动方案", "单位：家", "高企", "1.目标（试行）", "附件2"})
  void findsTheCharsetOfAFewCharacters(String text) {
    assertThat(decoder.decode(text.getBytes(Charset.forName("GBK"))).text()).isEqualTo(text);
    assertThat(decoder.decode(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ISO-8859-1", "GB18030, ISO-8859-1", "GB18030, windows-1252"})
  void readsWhatWasTakenForLatinLetters(String written, String taken) {
    String chinese = taken.startsWith("w") ? "到2026年达到四百家，单项最高一百万元" : TEXT;
    String shown = new String(chinese.getBytes(Charset.forName(written)), Charset.forName(taken));

    DecodedText decoded = decoder.decode(shown.getBytes(StandardCharsets.UTF_8));

    assertThat(decoded.text()).isEqualTo(chinese);
    assertThat(decoded.charset()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Été à l’hôtel, où l’on fête Noël déjà.",
        "ÄÖÜäöüß ÄÖÜäöüß ÄÖÜäöüß éèê",
        "€ 500, £ 20"
      })
  void leavesTheLettersOfEurope(String text) {
    assertThat(decoder.decode(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void readsTraditionalTextInBig5() {
    DecodedText decoded = decoder.decode(TRADITIONAL.getBytes(Charset.forName("Big5")));

    assertThat(decoded.text()).isEqualTo(TRADITIONAL);
    assertThat(decoded.charset()).isEqualTo("Big5");
  }

  @Test
  void readsTraditionalTextInGb18030() {
    DecodedText decoded = decoder.decode(TRADITIONAL.getBytes(Charset.forName("GB18030")));

    assertThat(decoded.text()).isEqualTo(TRADITIONAL);
    assertThat(decoded.charset()).isEqualTo("GB18030");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, EFBBBF",
    "UTF-16LE, FFFE",
    "UTF-16BE, FEFF",
    "GB18030, 84319533",
    "UTF-32LE, FFFE0000"
  })
  void leavesTheByteOrderMarkOut(String charset, String mark) throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(java.util.HexFormat.of().parseHex(mark));
    file.write(TEXT.getBytes(Charset.forName(charset)));

    DecodedText decoded = decoder.decode(file.toByteArray());

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.charset()).isEqualTo(charset);
  }

  @Test
  void doesNotTrustAByteOrderMarkInFrontOfAnotherEncoding() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    file.write(TEXT.getBytes(Charset.forName("GBK")));

    assertThat(decoder.decode(file.toByteArray()).text()).isEqualTo(TEXT);
  }

  @Test
  void staysWithItsCharsetWhenATextIsCutWithinACharacter() {
    for (String charset : new String[] {"UTF-8", "GB18030", "UTF-16LE"}) {
      byte[] bytes = TEXT.getBytes(Charset.forName(charset));
      for (int cut = 1; cut <= 4; cut++) {
        DecodedText decoded = decoder.decode(Arrays.copyOf(bytes, bytes.length - 30 - cut));

        assertThat(decoded.charset()).isEqualTo(charset);
        assertThat(decoded.replaced()).isLessThanOrEqualTo(1);
        assertThat(TEXT).startsWith(decoded.text().replace("\uFFFD", ""));
      }
    }
  }

  @Test
  void replacesWhatIsMalformedAndKeepsTheRest() {
    byte[] bytes = "到2026年达到X家，新增Y家".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 'X' || bytes[i] == 'Y' ? (byte) 0xFF : bytes[i];
    }

    DecodedText decoded = decoder.decode(bytes);

    assertThat(decoded.text()).isEqualTo("到2026年达到\uFFFD家，新增\uFFFD家");
    assertThat(decoded.replaced()).isEqualTo(2);
    assertThat(decoded.firstReplaced()).isEqualTo(8);
  }

  @Test
  void doesNotCountReplacementCharactersOfTheTextItself() {
    DecodedText decoded = decoder.decode("奖励\uFFFD万元".getBytes(StandardCharsets.UTF_8));

    assertThat(decoded.text()).isEqualTo("奖励\uFFFD万元");
    assertThat(decoded.replaced()).isZero();
    assertThat(decoded.firstReplaced()).isEqualTo(-1);
  }

  @Test
  void keepsTheCharsetUnderScatteredDamage() {
    String text = TEXT.repeat(20);
    Random random = new Random(20_240_311);
    for (String charset : new String[] {"UTF-8", "GB18030"}) {
      for (int round = 0; round < 100; round++) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        for (int i = 0; i < 20; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x7F));
        }

        assertThat(decoder.decode(bytes).charset()).isEqualTo(charset);
      }
    }
  }

  @Test
  void takesAClaimOnlyWhenItFits() {
    assertThat(decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), "gb2312").charset())
        .isEqualTo("UTF-8");
    assertThat(decoder.decode(TEXT.getBytes(Charset.forName("GBK")), "utf-8").charset())
        .isEqualTo("GB18030");
    assertThat(decoder.decode(TEXT.getBytes(Charset.forName("GBK")), "no such charset").text())
        .isEqualTo(TEXT);
  }

  @Test
  void knowsTheNamesOfOneCharset() {
    assertThat(decoder.agree("gb2312", "GB18030")).isTrue();
    assertThat(decoder.agree("GBK", "GB18030")).isTrue();
    assertThat(decoder.agree("utf8", "UTF-8")).isTrue();
    assertThat(decoder.agree("gb2312", "UTF-8")).isFalse();
    assertThat(decoder.agree("klingon", "UTF-8")).isTrue();
  }

  @Test
  void readsWesternText() {
    String text = "Résumé of the café meeting: naïve façade, déjà vu.";

    assertThat(decoder.decode(text.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo(text);
  }

  @Test
  void tellsProgramsFromWriting() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);

    assertThat(decoder.decode(noise).readable()).isFalse();
    assertThat(decoder.decode(new byte[400]).readable()).isFalse();
    assertThat(decoder.decode("第一行\u0000第二行，都是文字。".getBytes(StandardCharsets.UTF_8)).readable())
        .isTrue();
  }
}
