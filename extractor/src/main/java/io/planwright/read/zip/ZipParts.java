package io.planwright.read.zip;

import io.planwright.read.ReadingMessages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a ZIP container, unpacked in memory, as far as they can be read. */
public final class ZipParts {
  /**
   * The largest part that is unpacked. The longest plans have some megabytes of XML; the bound is
   * far above them and far below what a small machine has.
   */
  private static final int LARGEST_PART_IN_BYTES = 64 << 20;

  /** The most that is unpacked in all, parts that are passed over included. */
  private static final long MOST_IN_BYTES = 512L << 20;

  /** The longest OFD documents have some ten thousand parts. */
  private static final int MOST_PARTS = 1 << 16;

  private static final int ENCRYPTED_FLAG = 1;
  private static final int FLAGS_AT = 6;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final byte[] buffer = new byte[1 << 16];
  private State state = State.WHOLE;
  private long unpacked;
  private int seen;

  /** How far a container could be read. */
  public enum State {
    /** To its end. */
    WHOLE,
    /** Up to a damage. */
    DAMAGED,
    /** Up to the bound of what is unpacked: a ZIP bomb. */
    TOO_LARGE,
    /** Up to the bound of their number. */
    TOO_MANY,
    /** Not at all: its parts are encrypted. */
    ENCRYPTED
  }

  private ZipParts() {}

  /**
   * Unpacks the wanted parts.
   *
   * @param content the container
   * @param wanted chooses by names such as {@code word/document.xml}
   */
  public static ZipParts of(byte[] content, Predicate<String> wanted) {
    ZipParts parts = new ZipParts();
    if (content.length > FLAGS_AT && (content[FLAGS_AT] & ENCRYPTED_FLAG) != 0) {
      parts.state = State.ENCRYPTED;
    } else {
      parts.unpack(content, wanted);
    }
    return parts;
  }

  /** How far the container could be read. */
  public State state() {
    return state;
  }

  /**
   * Refuses a container that is not to be read.
   *
   * @throws io.planwright.read.UnreadableFileException with the code {@code FILE_ENCRYPTED}, {@code
   *     CONTAINER_TOO_LARGE} or {@code CONTAINER_TOO_MANY}
   */
  public void requireReadable(String path, ReadingMessages messages) {
    switch (state) {
      case ENCRYPTED -> throw messages.unreadable("FILE_ENCRYPTED", path);
      case TOO_LARGE ->
          throw messages.unreadable("CONTAINER_TOO_LARGE", path, LARGEST_PART_IN_BYTES >> 20);
      case TOO_MANY -> throw messages.unreadable("CONTAINER_TOO_MANY", path, MOST_PARTS);
      case WHOLE, DAMAGED -> {}
    }
  }

  /**
   * A part by its name; a leading slash makes no difference.
   *
   * @param name such as {@code word/document.xml}
   */
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(plain(name)));
  }

  private static String plain(String name) {
    String slashed = name.replace('\\', '/');
    return slashed.startsWith("/") ? slashed.substring(1) : slashed;
  }

  /** Names are read as Latin: those that matter are ASCII, and no name is malformed then. */
  private void unpack(byte[] content, Predicate<String> wanted) {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.ISO_8859_1)) {
      // past the bound not even the rest of an entry is unpacked, as asking for the next one would
      while (state == State.WHOLE) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          return;
        }
        if (++seen > MOST_PARTS) {
          state = State.TOO_MANY;
          return;
        }
        String name = plain(entry.getName());
        if (wanted.test(name)) {
          parts.putIfAbsent(name, unpacked(zip));
        } else {
          passOver(zip);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      state = State.DAMAGED;
    }
  }

  private byte[] unpacked(InputStream zip) {
    byte[] part = new byte[1 << 16];
    int length = 0;
    while (true) {
      int read = read(zip);
      if (read <= 0) {
        return Arrays.copyOf(part, length);
      }
      if (length + read > LARGEST_PART_IN_BYTES) {
        state = State.TOO_LARGE;
        return new byte[0];
      }
      if (length + read > part.length) {
        part = Arrays.copyOf(part, Math.max(part.length * 2, length + read));
      }
      System.arraycopy(buffer, 0, part, length, read);
      length += read;
    }
  }

  private void passOver(InputStream zip) {
    while (read(zip) > 0) {
      // the pictures of a document are of no interest
    }
  }

  /** Reads into the buffer; what stands behind a damage is lost, what stands before it is kept. */
  private int read(InputStream zip) {
    try {
      int read = zip.read(buffer);
      unpacked += Math.max(read, 0);
      if (unpacked > MOST_IN_BYTES) {
        state = State.TOO_LARGE;
        return -1;
      }
      return read;
    } catch (IOException e) {
      state = State.DAMAGED;
      return -1;
    }
  }
}
