package io.planwright.search.index;

import io.planwright.model.Extraction;
import io.planwright.search.pack.RecordCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/** Puts facts into bytes and back. Threads may share it. */
final class Packing {
  private final RecordCodec codec = new RecordCodec();

  byte[] pack(Extraction extraction) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      codec.write(extraction, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The facts; empty where the bytes are not what this version of the model writes. */
  Optional<Extraction> unpack(BytesRef bytes) {
    try {
      return codec.read(
          new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length), Extraction.class);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
