package io.planwright.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word file of which a test spells out the XML.
 *
 * <p>Example: {@code new WordParts().body("<w:p><w:r><w:t>目标</w:t></w:r></w:p>").bytes()}.
 */
public final class WordParts {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** A file without text. */
  public WordParts() {
    part("[Content_Types].xml", "<Types/>");
  }

  /** Sets the body. */
  public WordParts body(String xml) {
    return story("document", "<w:body>" + xml + "</w:body>");
  }

  /** Sets {@code numbering}, {@code styles}, {@code footnotes} or {@code endnotes}. */
  public WordParts story(String name, String xml) {
    String root = "w:" + name;
    return part("word/" + name + ".xml", "<" + root + NAMESPACES + ">" + xml + "</" + root + ">");
  }

  /** Sets any part. */
  public WordParts part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    return zip(parts);
  }

  /** A ZIP of these texts. */
  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
