package io.planwright.specimens;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The ways in which the same characters come as bytes, wrong ones included. */
enum Encoding {
  UTF_8_WITH_MARK {
    @Override
    byte[] bytes(String text) {
      return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }
  },
  UTF_16_WITH_MARK {
    @Override
    byte[] bytes(String text) {
      return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    }
  },
  UTF_16_WITHOUT_MARK {
    @Override
    byte[] bytes(String text) {
      return text.getBytes(StandardCharsets.UTF_16BE);
    }
  },
  GB18030 {
    @Override
    byte[] bytes(String text) {
      return text.getBytes(GB);
    }
  },
  /** {@code æ”¿åºœ} for 政府: UTF-8 taken for Latin-1 and saved as UTF-8. */
  UTF_8_AS_LATIN_1 {
    @Override
    byte[] bytes(String text) {
      return again(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
  },
  /** {@code Õþ¸®} for 政府: GB18030 taken for Latin-1 and saved as UTF-8. */
  GB18030_AS_LATIN_1 {
    @Override
    byte[] bytes(String text) {
      return again(text.getBytes(GB), StandardCharsets.ISO_8859_1);
    }
  };

  private static final Charset GB = Charset.forName("GB18030");

  /** The bytes of a text file. */
  abstract byte[] bytes(String text);

  private static byte[] again(byte[] bytes, Charset wrong) {
    return new String(bytes, wrong).getBytes(StandardCharsets.UTF_8);
  }
}
