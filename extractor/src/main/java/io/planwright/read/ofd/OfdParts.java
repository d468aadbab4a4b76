package io.planwright.read.ofd;

import io.planwright.read.zip.XmlCursor;
import io.planwright.read.zip.ZipParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the pages of an OFD container, in order, by the references between its parts. */
final class OfdParts {
  private final ZipParts parts;
  private boolean complete = true;

  OfdParts(ZipParts parts) {
    this.parts = parts;
  }

  /** Whether the container is of encrypted parts, as GM/T 0099 describes them. */
  boolean isEncrypted() {
    return parts.part("Encryptions.xml").isPresent();
  }

  /** Whether all pages that should be there were found. */
  boolean isComplete() {
    return complete;
  }

  /** The contents of all pages; empty arrays where one is lost. */
  List<byte[]> pages() {
    List<byte[]> pages = new ArrayList<>();
    for (String root : references("OFD.xml", List.of("DocBody", "DocRoot"))) {
      for (String page : references(root, List.of("Pages", "Page"))) {
        Optional<byte[]> content = parts.part(page);
        complete &= content.isPresent();
        pages.add(content.orElse(new byte[0]));
      }
    }
    return pages;
  }

  /** What the elements at a path below the root refer to, as names of parts. */
  private List<String> references(String name, List<String> path) {
    List<String> found = new ArrayList<>();
    Optional<byte[]> part = parts.part(name);
    complete &= part.isPresent();
    if (part.isPresent()) {
      String folder = name.substring(0, name.lastIndexOf('/') + 1);
      XmlCursor xml = new XmlCursor(part.get());
      xml.child(0);
      while (xml.child(1)) {
        if (xml.name().equals(path.getFirst())) {
          while (xml.child(2)) {
            if (xml.name().equals(path.getLast())) {
              String target = xml.attribute("BaseLoc").orElseGet(xml::text).strip();
              found.add(resolved(folder, target));
            }
          }
        }
      }
      complete &= !xml.isBroken();
    }
    return found;
  }

  private String resolved(String folder, String target) {
    String relative = folder + target;
    return target.startsWith("/") || parts.part(relative).isEmpty() ? target : relative;
  }
}
