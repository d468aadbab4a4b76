package io.planwright.read.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/** Decodes bytes whose charset is unknown or only claimed. Holds no state of a text. */
public final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  /** How much of a text the contest between charsets looks at; a page or two settles it. */
  private static final int SAMPLE_IN_BYTES = 64 << 10;

  /**
   * How many malformed places in a hundred characters are still damage of the charset a byte order
   * mark names; with more the mark itself is wrong.
   */
  private static final int DAMAGE_PERCENT = 10;

  /**
   * Real policy texts in GB18030 score 0.8 and more when decoded as such, sentences in Big5,
   * Japanese and Korean encodings 0.4 and less.
   */
  private static final double NO_DOUBT = 0.6;

  private final Plausibility plausibility = new Plausibility();

  /** Decodes bytes about which nothing is known. */
  public DecodedText decode(byte[] content) {
    return decode(content, "");
  }

  /**
   * Decodes bytes of which something claims a charset.
   *
   * @param content the bytes
   * @param claimed the claimed name, such as {@code gb2312}; empty when there is none, and ignored
   *     when it is unknown or does not fit the bytes
   */
  public DecodedText decode(byte[] content, String claimed) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(content);
    int start = mark.map(found -> found.bytes().length).orElse(0);
    byte[] body = start == 0 ? content : Arrays.copyOfRange(content, start, content.length);
    if (mark.isPresent()) {
      DecodedText decoded = decode(body, mark.get().charset());
      if (decoded.replaced() * 100L <= decoded.text().length() * (long) DAMAGE_PERCENT) {
        return decoded;
      }
    }
    Optional<String> strict = strictUtf8(body);
    if (strict.isPresent()) {
      return meant(strict.get())
          .orElseGet(() -> judged(strict.get(), StandardCharsets.UTF_8, 0, -1));
    }
    byte[] sample = Arrays.copyOf(body, Math.min(body.length, SAMPLE_IN_BYTES));
    if (isPlainlyGb(sample)) {
      return decode(body, GB18030);
    }
    Charset best = StandardCharsets.UTF_8;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Charset candidate : candidates(sample, claimed)) {
      DecodedText trial = decode(sample, candidate);
      double score = plausibility.score(trial.text(), trial.replaced());
      // any bytes make some UTF-16; without a mark it has to look like writing
      boolean possible = !candidate.name().startsWith("UTF-16") || score >= 0;
      if (possible && score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return decode(body, best);
  }

  /** What a text said before its bytes were taken for Latin letters and saved as such. */
  private Optional<DecodedText> meant(String text) {
    return Mojibake.bytes(text)
        .flatMap(
            bytes -> {
              Optional<String> strict = strictUtf8(bytes);
              if (strict.isPresent()) {
                return Optional.of(judged(strict.get(), StandardCharsets.UTF_8, 0, -1));
              }
              byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE_IN_BYTES));
              return isPlainlyGb(sample) ? Optional.of(decode(bytes, GB18030)) : Optional.empty();
            });
  }

  /** Most texts that are no UTF-8 are this, and then there is no doubt about it. */
  private boolean isPlainlyGb(byte[] sample) {
    DecodedText trial = decode(sample, GB18030);
    // the sample may end within a character
    return trial.replaced() <= 1
        && trial.text().indexOf('\0') < 0
        && plausibility.score(trial.text(), 0) >= NO_DOUBT;
  }

  /**
   * Whether a claimed name means the charset that was found: {@code gb2312} and {@code GB18030}
   * agree, and so does everything with a name that no charset has.
   */
  public boolean agree(String claimed, String found) {
    return known(claimed).map(charset -> charset.name().equals(found)).orElse(true);
  }

  /** In the order of preference where two readings are equally plausible. */
  private static Set<Charset> candidates(byte[] sample, String claimed) {
    Set<Charset> candidates = new LinkedHashSet<>();
    candidates.add(StandardCharsets.UTF_8);
    candidates.add(GB18030);
    candidates.add(StandardCharsets.UTF_16LE);
    candidates.add(StandardCharsets.UTF_16BE);
    candidates.add(BIG5);
    known(claimed).ifPresent(candidates::add);
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample);
    detector.dataEnd();
    Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(TextDecoder::known)
        .ifPresent(candidates::add);
    return candidates;
  }

  private static Optional<Charset> known(String name) {
    String plain = name.strip().toUpperCase(Locale.ROOT);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    if (plain.startsWith("GB") || plain.equals("X-GBK") || plain.equals("HZ-GB-2312")) {
      return Optional.of(GB18030);
    }
    try {
      return Charset.isSupported(plain) ? Optional.of(Charset.forName(plain)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Well-formed UTF-8 without zero characters, which only UTF-16 and programs have. */
  private static Optional<String> strictUtf8(byte[] content) {
    String lenient = new String(content, StandardCharsets.UTF_8);
    if (lenient.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    // the replacement character may stand in the file itself
    boolean wellFormed =
        lenient.indexOf('\uFFFD') < 0
            || Arrays.equals(lenient.getBytes(StandardCharsets.UTF_8), content);
    return wellFormed ? Optional.of(lenient) : Optional.empty();
  }

  private DecodedText decode(byte[] content, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(content);
    // No charset of ours makes more than one UTF-16 unit of one byte.
    CharBuffer out = CharBuffer.allocate(content.length + 8);
    int replaced = 0;
    int first = -1;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      if (replaced++ == 0) {
        first = out.position();
      }
      out.put('\uFFFD');
      in.position(Math.min(in.limit(), in.position() + result.length()));
      decoder.reset();
    }
    return judged(out.flip().toString(), charset, replaced, first);
  }

  private DecodedText judged(String text, Charset charset, int replaced, int first) {
    return new DecodedText(
        text, charset.name(), replaced, first, plausibility.readable(text, replaced));
  }
}
