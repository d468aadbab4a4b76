package io.planwright.search.index;

import io.planwright.model.Diagnostic;
import io.planwright.model.Extraction;
import io.planwright.search.Plan;
import io.planwright.search.pack.PackedInput;
import io.planwright.search.pack.PackedOutput;
import io.planwright.search.pack.RecordCodec;
import io.planwright.search.pack.RecordCodec.Common;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;

/**
 * Puts facts into bytes and back. A plan goes with its text, compressed together: quotes are cut
 * out of the text again. Threads may share it.
 */
final class Packing {
  /** Stronger compression saves a tenth and takes three times as long. */
  private static final int STRENGTH = 2;

  private final RecordCodec codec = new RecordCodec();

  /** A source without its documents. */
  byte[] pack(Extraction extraction) {
    return codec.bytes(extraction, Common.NONE);
  }

  /** A source; empty where the bytes are not what this version of the model writes. */
  Optional<Extraction> unpack(BytesRef bytes) {
    return codec.read(
        Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length),
        Extraction.class,
        Common.NONE);
  }

  /** A plan with its text. */
  byte[] pack(Plan plan, List<Diagnostic> diagnostics) {
    Extraction extraction = new Extraction(plan.source(), List.of(plan.document()), diagnostics);
    int origin = plan.document().span().start();
    PackedOutput out = new PackedOutput();
    out.size(origin);
    out.text(plan.text());
    out.bytes(codec.bytes(extraction, new Common(plan.text(), origin)));
    return deflated(out.toBytes());
  }

  /** A plan; empty where the bytes are not what this version of the model writes. */
  Optional<Plan> unpackPlan(BytesRef bytes) {
    try {
      PackedInput in = new PackedInput(inflated(bytes));
      int origin = in.size();
      String text = in.text();
      return codec
          .read(in.bytes(), Extraction.class, new Common(text, origin))
          .filter(extraction -> !extraction.documents().isEmpty())
          .map(one -> new Plan(one.source(), one.documents().getFirst(), text));
    } catch (DataFormatException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The text of a plan; empty where the bytes are damaged. */
  static String unpackText(BytesRef bytes) {
    try {
      PackedInput in = new PackedInput(inflated(bytes));
      in.size();
      return in.text();
    } catch (DataFormatException | RuntimeException e) {
      return "";
    }
  }

  /** The length of the bytes, then they themselves, compressed. */
  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(STRENGTH, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] packed = new byte[Math.max(64, bytes.length / 2)];
      int length = deflater.deflate(packed);
      while (!deflater.finished()) {
        packed = Arrays.copyOf(packed, 2 * packed.length);
        length += deflater.deflate(packed, length, packed.length - length);
      }
      PackedOutput out = new PackedOutput();
      out.size(bytes.length);
      out.bytes(Arrays.copyOf(packed, length));
      return out.toBytes();
    } finally {
      deflater.end();
    }
  }

  private static byte[] inflated(BytesRef bytes) throws DataFormatException {
    PackedInput in =
        new PackedInput(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
    byte[] plain = new byte[in.size()];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(in.bytes());
      int length = 0;
      while (length < plain.length) {
        int more = inflater.inflate(plain, length, plain.length - length);
        if (more == 0) {
          throw new DataFormatException("the bytes end at " + length);
        }
        length += more;
      }
      return plain;
    } finally {
      inflater.end();
    }
  }
}
