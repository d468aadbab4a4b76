package io.planwright.cli.resume;

import io.planwright.model.Extraction;
import io.planwright.read.Fingerprint;
import io.planwright.search.pack.RecordCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of all sources of a merged result that is not finished. Entries are a name, a length, a
 * checksum and the packed facts; the first that does not fit ends the spool.
 *
 * <p>The file is made with its first entry and removed when the result is there.
 */
public final class Spool implements AutoCloseable {
  private static final int NAME_BYTES = 64;
  private static final int HEAD_BYTES = NAME_BYTES + 4 + 4;

  private final Path path;
  private final RecordCodec codec = new RecordCodec();
  private final Map<String, Place> places = new HashMap<>();
  private @Nullable LockedFile file;

  /** Where the packed facts of an entry lie. */
  private record Place(long offset, int length) {}

  private Spool(Path path) {
    this.path = path;
  }

  /**
   * Opens the spool of a result.
   *
   * @param path where it lies, or is to lie
   * @param resumes whether what an earlier run has left counts; else it is thrown away
   * @throws BusyException when another run writes the same result
   */
  public static Spool open(Path path, boolean resumes) throws IOException {
    Spool spool = new Spool(path);
    if (Files.exists(spool.path)) {
      LockedFile file = LockedFile.open(spool.path);
      spool.file = file;
      if (resumes) {
        spool.load(file);
      } else {
        file.cut(0);
      }
    }
    return spool;
  }

  private void load(LockedFile spooled) throws IOException {
    long at = 0;
    ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
    while (spooled.read(head.clear(), at)) {
      byte[] name = new byte[NAME_BYTES];
      head.get(name);
      int length = head.getInt();
      int checksum = head.getInt();
      boolean fits = length > 0 && at + HEAD_BYTES + length <= spooled.size();
      if (!fits || checksum(read(spooled, at + HEAD_BYTES, length)) != checksum) {
        break;
      }
      places.put(new String(name, StandardCharsets.US_ASCII), new Place(at + HEAD_BYTES, length));
      at += HEAD_BYTES + length;
    }
    spooled.cut(at);
  }

  private static byte[] read(LockedFile spooled, long offset, int length) throws IOException {
    byte[] bytes = new byte[length];
    if (!spooled.read(ByteBuffer.wrap(bytes), offset)) {
      throw new IOException("spool ends at " + offset);
    }
    return bytes;
  }

  private static int checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  private static String name(SourceKey key, String sha256) {
    byte[] name = (key.run() + "\n" + key.shown() + "\n" + sha256).getBytes(StandardCharsets.UTF_8);
    return Fingerprint.of(name).sha256();
  }

  /**
   * The facts of a source that an earlier run has read; any thread may ask.
   *
   * @param sha256 of the source's bytes
   */
  public Optional<Extraction> find(SourceKey key, String sha256) {
    @Nullable Place place = places.get(name(key, sha256));
    @Nullable LockedFile spooled = file;
    if (place == null || spooled == null) {
      return Optional.empty();
    }
    try (InputStream unpacked =
        new InflaterInputStream(
            new ByteArrayInputStream(read(spooled, place.offset(), place.length())))) {
      return codec.read(unpacked, Extraction.class);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The facts of a source, packed for being kept.
   *
   * @param name of their entry
   * @param entry its bytes
   */
  public record Packed(String name, ByteBuffer entry) {}

  /** Packs the facts of a source; any thread may ask. */
  public Packed pack(SourceKey key, Extraction extraction) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
      codec.write(extraction, out);
    } finally {
      deflater.end();
    }
    String name = name(key, extraction.source().sha256());
    byte[] bytes = packed.toByteArray();
    ByteBuffer entry = ByteBuffer.allocate(HEAD_BYTES + bytes.length);
    entry.put(name.getBytes(StandardCharsets.US_ASCII));
    entry.putInt(bytes.length).putInt(checksum(bytes)).put(bytes);
    return new Packed(name, entry.flip());
  }

  /** Keeps the facts of a source, once. */
  public void keep(Packed packed) throws IOException {
    if (places.containsKey(packed.name())) {
      return;
    }
    if (file == null) {
      file = LockedFile.open(path);
      file.cut(0);
    }
    file.append(packed.entry());
  }

  /** Removes the spool: the result is there. */
  public void discard() throws IOException {
    close();
    Files.deleteIfExists(path);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
