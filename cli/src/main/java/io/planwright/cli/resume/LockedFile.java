package io.planwright.cli.resume;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that grows at its end and that one run at a time may write. The lock goes with the
 * process, however that ends.
 */
final class LockedFile implements AutoCloseable {
  private final FileChannel channel;

  private LockedFile(FileChannel channel) {
    this.channel = channel;
  }

  static LockedFile open(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (!isOurs(channel)) {
      channel.close();
      throw new BusyException();
    }
    return new LockedFile(channel);
  }

  @SuppressWarnings("UnusedVariable") // a lock is held as long as its channel is open
  private static boolean isOurs(FileChannel channel) {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      // some network file systems know no locks
      return true;
    }
  }

  long size() throws IOException {
    return channel.size();
  }

  /** Drops all behind an offset. */
  void cut(long end) throws IOException {
    channel.truncate(end);
    channel.position(end);
  }

  /** Writes at the end. */
  void append(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Reads from a place, without moving the end; false where the file is shorter. */
  boolean read(ByteBuffer bytes, long offset) throws IOException {
    long at = offset;
    while (bytes.hasRemaining()) {
      int read = channel.read(bytes, at);
      if (read < 0) {
        return false;
      }
      at += read;
    }
    bytes.flip();
    return true;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
