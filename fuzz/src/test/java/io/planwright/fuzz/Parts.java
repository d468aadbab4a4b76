package io.planwright.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The parts of a container, one behind the other under lines such as {@code --- word/document.xml}.
 *
 * <p>A fuzzer that changes the bytes of a ZIP gets no further than its checksums. Of an input in
 * this form a whole container is made, so that what was changed is the XML of a part.
 */
final class Parts {
  private static final String HEAD = "\n--- ";

  private Parts() {}

  /** The parts of a ZIP as one input. */
  static byte[] ofZip(byte[] container) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(container))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return joined(parts);
  }

  /** The ZIP of an input. */
  static byte[] zip(byte[] input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.ISO_8859_1)) {
      for (Map.Entry<String, byte[]> part : split(input).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException | IllegalArgumentException e) {
      // a name of more than 65,535 bytes: what was written so far is a container cut off
      return out.toByteArray();
    }
    return out.toByteArray();
  }

  /** The streams of an OLE2 container, as of a binary Word file, as one input. */
  static byte[] ofOle2(byte[] container) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(container))) {
      for (Entry entry : files.getRoot()) {
        if (entry.isDocumentEntry() && entry.getName().charAt(0) > ' ') {
          try (DocumentInputStream in = files.createDocumentInputStream(entry.getName())) {
            parts.put(entry.getName(), in.readAllBytes());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return joined(parts);
  }

  /** The OLE2 container of an input. */
  static byte[] ole2(byte[] input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      for (Map.Entry<String, byte[]> part : split(input).entrySet()) {
        String name = part.getKey();
        if (!name.isEmpty() && name.length() < 32 && part.getValue().length > 0) {
          files.createDocument(new ByteArrayInputStream(part.getValue()), name);
        }
      }
      files.writeFilesystem(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] joined(Map<String, byte[]> parts) {
    StringBuilder out = new StringBuilder();
    parts.forEach(
        (name, part) ->
            out.append(HEAD)
                .append(name)
                .append('\n')
                .append(new String(part, StandardCharsets.ISO_8859_1)));
    return out.substring(1).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A name that comes again is the same part going on. */
  private static Map<String, byte[]> split(byte[] input) {
    Map<String, StringBuilder> parts = new LinkedHashMap<>();
    String text = "\n" + new String(input, StandardCharsets.ISO_8859_1);
    int head = text.indexOf(HEAD);
    while (head >= 0) {
      int from = head + HEAD.length();
      int next = text.indexOf(HEAD, from);
      int end = next < 0 ? text.length() : next;
      int line = text.indexOf('\n', from);
      int nameEnd = line < 0 || line > end ? end : line;
      parts
          .computeIfAbsent(text.substring(from, nameEnd), name -> new StringBuilder())
          .append(text, Math.min(nameEnd + 1, end), end);
      head = next;
    }
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach(
        (name, part) -> bytes.put(name, part.toString().getBytes(StandardCharsets.ISO_8859_1)));
    return bytes;
  }
}
