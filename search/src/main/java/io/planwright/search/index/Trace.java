package io.planwright.search.index;

import io.planwright.model.Region;
import io.planwright.search.Plan;
import io.planwright.search.compare.TextFingerprint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.BytesRef;

/**
 * What tells whether a document may be a copy of another, without its words.
 *
 * @param key of the document
 * @param path of its file, as the user gave it
 * @param region its place behind those it belongs to, as far as they are known: {@code 浙江省/杭州市};
 *     empty when unknown
 * @param length of its text
 * @param sample of its text: at most {@link #MOST} runs, none of a text too short to tell
 */
record Trace(String key, String path, String region, int length, TextFingerprint sample) {
  /** Enough to find what may be a copy; whether it is one the texts themselves tell. */
  private static final int MOST = 64;

  /** The document of a plan, under the key by which its record is found. */
  static Trace of(String key, Plan plan) {
    Region region = plan.document().metadata().region();
    return new Trace(
        key,
        plan.source().path(),
        region == null ? "" : String.join("/", region.parents()) + "/" + region.name(),
        plan.text().length(),
        TextFingerprint.thinned(plan.text(), MOST));
  }

  /** Whether both can be for the same place. */
  boolean agreesWith(Trace other) {
    return region.isEmpty()
        || other.region.isEmpty()
        || region.endsWith(other.region)
        || other.region.endsWith(region);
  }

  BytesRef bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(key);
      out.writeUTF(path);
      out.writeUTF(region);
      out.writeInt(length);
      sample.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(bytes.toByteArray());
  }

  static Trace of(BytesRef bytes) throws IOException {
    DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length));
    return new Trace(
        in.readUTF(), in.readUTF(), in.readUTF(), in.readInt(), TextFingerprint.read(in));
  }
}
