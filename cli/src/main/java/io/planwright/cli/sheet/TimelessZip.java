package io.planwright.cli.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a zip file so that its bytes depend on the content alone and not on the time. */
final class TimelessZip {
  /** The earliest time a zip entry can carry. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private TimelessZip() {}

  /** Copies {@code file} to {@code stream}, which stays open. */
  static void copy(Path file, OutputStream stream) throws IOException {
    ZipOutputStream out = new ZipOutputStream(stream);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        out.putNextEntry(copy);
        try (InputStream in = zip.getInputStream(entry)) {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
    out.finish();
    out.flush();
  }
}
