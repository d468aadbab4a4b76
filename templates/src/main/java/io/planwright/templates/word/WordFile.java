package io.planwright.templates.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The parts of a {@code .docx}. What is not changed is written as it came.
 *
 * <p>Example: {@code WordFile.read(bytes)}, comments added by {@link WordComments}, {@code
 * bytes()}.
 */
public final class WordFile {
  private static final long MOST_BYTES = 512L << 20;
  private static final long NO_TIME = 315_532_800_000L; // 1980, where the times of a ZIP begin
  private static final String RELATIONS = "_rels/.rels";
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String MAIN = "/officeDocument";

  private final Map<String, byte[]> parts;
  private final String mainName;
  private final Document main;

  private WordFile(Map<String, byte[]> parts, String mainName, Document main) {
    this.parts = parts;
    this.mainName = mainName;
    this.main = main;
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it is none or is damaged
   */
  public static WordFile read(byte[] content) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long left = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          byte[] bytes = zip.readNBytes((int) Math.min(left, Integer.MAX_VALUE - 16L));
          left -= bytes.length;
          parts.putIfAbsent(entry.getName(), bytes);
        }
        if (left <= 0) {
          throw new IOException("too large");
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    String name = mainName(parts);
    byte[] bytes = parts.get(name);
    if (bytes == null) {
      throw new IOException("no main part");
    }
    return new WordFile(parts, name, WordXml.parse(bytes));
  }

  /** A new file with one paragraph a line. */
  public static WordFile ofText(String text) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        CONTENT_TYPES,
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
    parts.put(
        RELATIONS,
        utf8(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
    Document main =
        WordXml.parse(utf8("<w:document xmlns:w=\"" + WordXml.W + "\"><w:body/></w:document>"));
    Element body = WordXml.children(main.getDocumentElement()).getFirst();
    for (String line : text.split("\r\n|\r|\n", -1)) {
      Element paragraph = WordXml.element(main, "p");
      body.appendChild(paragraph);
      if (!line.isEmpty()) {
        Element run = WordXml.element(main, "r");
        Element words = WordXml.element(main, "t");
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        words.setTextContent(printable(line));
        paragraph.appendChild(run);
        run.appendChild(words);
      }
    }
    parts.put("word/document.xml", new byte[0]);
    return new WordFile(parts, "word/document.xml", main);
  }

  /** XML has no place for control characters; a blank of the same length stands for each. */
  private static String printable(String line) {
    StringBuilder printable = new StringBuilder(line.length());
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      printable.append(isAllowed(line, at) ? c : ' ');
    }
    return printable.toString();
  }

  private static boolean isAllowed(String line, int at) {
    char c = line.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < line.length() && Character.isLowSurrogate(line.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(line.charAt(at - 1));
    }
    return c >= ' ' && c < '\ufffe';
  }

  private static byte[] utf8(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static String mainName(Map<String, byte[]> parts) throws IOException {
    byte[] relations = parts.get(RELATIONS);
    if (relations != null) {
      for (Element relation : WordXml.children(WordXml.parse(relations).getDocumentElement())) {
        if (relation.getAttribute("Type").endsWith(MAIN)) {
          String target = relation.getAttribute("Target");
          return target.startsWith("/") ? target.substring(1) : target;
        }
      }
    }
    return "word/document.xml";
  }

  /** The main part. */
  Document main() {
    return main;
  }

  /** The part to which the main part has a relation of this kind: {@code comments}. */
  Optional<Document> related(String kind) throws IOException {
    Optional<String> name = relatedName(kind);
    byte[] bytes = name.isEmpty() ? null : parts.get(name.get());
    return bytes == null ? Optional.empty() : Optional.of(WordXml.parse(bytes));
  }

  /** The part under the id of a relation of the main part. */
  Optional<Document> byRelation(String id) throws IOException {
    for (Element relation : relations()) {
      if (relation.getAttribute("Id").equals(id)) {
        byte[] bytes = parts.get(resolved(relation.getAttribute("Target")));
        return bytes == null ? Optional.empty() : Optional.of(WordXml.parse(bytes));
      }
    }
    return Optional.empty();
  }

  private Optional<String> relatedName(String kind) throws IOException {
    for (Element relation : relations()) {
      if (relation.getAttribute("Type").endsWith("/" + kind)) {
        return Optional.of(resolved(relation.getAttribute("Target")));
      }
    }
    return Optional.empty();
  }

  private List<Element> relations() throws IOException {
    byte[] bytes = parts.get(relationsName());
    return bytes == null ? List.of() : WordXml.children(WordXml.parse(bytes).getDocumentElement());
  }

  private String folder() {
    return mainName.substring(0, mainName.lastIndexOf('/') + 1);
  }

  private String relationsName() {
    return folder() + "_rels/" + mainName.substring(folder().length()) + ".rels";
  }

  private String resolved(String target) {
    return target.startsWith("/") ? target.substring(1) : folder() + target;
  }

  /** Replaces or adds a part to which the main part has a relation. */
  void putRelated(String kind, String fileName, String contentType, Document content)
      throws IOException {
    Optional<String> known = relatedName(kind);
    if (known.isPresent()) {
      parts.put(known.get(), WordXml.bytes(content));
      return;
    }
    String name = folder() + fileName;
    parts.put(name, WordXml.bytes(content));
    byte[] bytes = parts.get(relationsName());
    Document relations =
        WordXml.parse(
            bytes == null
                ? utf8(
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>")
                : bytes);
    Element root = relations.getDocumentElement();
    Element relation = relations.createElementNS(root.getNamespaceURI(), "Relationship");
    relation.setAttribute("Id", "rIdPlanwright" + kind);
    relation.setAttribute(
        "Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind);
    relation.setAttribute("Target", fileName);
    root.appendChild(relation);
    parts.put(relationsName(), WordXml.bytes(relations));
    addContentType(name, contentType);
  }

  private void addContentType(String name, String contentType) throws IOException {
    byte[] bytes = parts.get(CONTENT_TYPES);
    if (bytes == null) {
      throw new IOException("no content types");
    }
    Document types = WordXml.parse(bytes);
    Element root = types.getDocumentElement();
    Element type = types.createElementNS(root.getNamespaceURI(), "Override");
    type.setAttribute("PartName", "/" + name);
    type.setAttribute("ContentType", contentType);
    root.appendChild(type);
    parts.put(CONTENT_TYPES, WordXml.bytes(types));
  }

  /** The file with everything that was changed. */
  public byte[] bytes() throws IOException {
    parts.put(mainName, WordXml.bytes(main));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
