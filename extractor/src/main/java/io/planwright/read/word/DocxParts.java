package io.planwright.read.word;

import io.planwright.read.zip.XmlCursor;
import io.planwright.read.zip.ZipParts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the parts of a {@code .docx} by what they are for.
 *
 * <p>Word calls its main part {@code word/document.xml}; other programs need not, so that names
 * come from the relationships between parts, and Word's names are for files that have lost these.
 */
final class DocxParts {
  private final ZipParts parts;
  private final String main;
  private final Map<String, String> targets;

  /** The parts of this container. */
  DocxParts(ZipParts parts) {
    this.parts = parts;
    String named = targets(parts, "", "_rels/.rels").getOrDefault("officeDocument", "");
    this.main = parts.part(named).isPresent() ? named : "word/document.xml";
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    this.targets = targets(parts, folder, folder + "_rels/" + main.substring(slash) + ".rels");
  }

  /** Whether a part is worth unpacking. */
  static boolean isWanted(String name) {
    return (name.endsWith(".xml") || name.endsWith(".rels"))
        && !name.startsWith("customXml/")
        && !name.contains("/theme/");
  }

  /** The part with the body, empty when it is lost. */
  Optional<byte[]> main() {
    return parts.part(main);
  }

  /**
   * A part that belongs to the body.
   *
   * @param use what it is for, such as {@code numbering} or {@code footnotes}
   */
  Optional<byte[]> related(String use) {
    return parts.part(targets.getOrDefault(use, "word/" + use + ".xml"));
  }

  /** The targets of relationships by the last word of their types. */
  private static Map<String, String> targets(ZipParts parts, String folder, String name) {
    Map<String, String> targets = new HashMap<>();
    Optional<byte[]> part = parts.part(name);
    if (part.isPresent()) {
      XmlCursor xml = new XmlCursor(part.get());
      xml.child(0);
      while (xml.child(1)) {
        String type = xml.attribute("Type").orElse("");
        String target = xml.attribute("Target").orElse("");
        targets.putIfAbsent(
            type.substring(type.lastIndexOf('/') + 1),
            target.startsWith("/") ? target : folder + target);
      }
    }
    return targets;
  }
}
