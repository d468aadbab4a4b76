package io.planwright.extract.outline;

import io.planwright.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections of one document, to be asked for what stands at an offset of clean text. */
public final class Outline {
  /**
   * A section in clean text.
   *
   * @param start offset of its label
   * @param bodyStart offset after label and heading
   * @param end offset after its last character, subsections included
   * @param depth 1 for the outermost
   * @param label the label as written
   * @param title the heading's words
   * @param kind what it is about
   * @param parent the index of the section above it, -1 for none
   */
  public record Node(
      int start,
      int bodyStart,
      int end,
      int depth,
      String label,
      String title,
      Section.Kind kind,
      int parent) {}

  private final List<Node> nodes;

  Outline(List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
  }

  /** All sections in text order. */
  public List<Node> nodes() {
    return nodes;
  }

  /** The innermost section that holds an offset, or null before the first. */
  public @Nullable Node at(int offset) {
    int index = indexAt(offset);
    return index < 0 ? null : nodes.get(index);
  }

  /** The place of that section among all of them, -1 before the first. */
  public int indexAt(int offset) {
    int low = 0;
    int high = nodes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (nodes.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /** The section above another, or null. */
  public @Nullable Node parent(Node node) {
    return node.parent() < 0 ? null : nodes.get(node.parent());
  }

  /** What the section at an offset is about; OTHER outside all sections. */
  public Section.Kind kindAt(int offset) {
    Node node = at(offset);
    return node == null ? Section.Kind.OTHER : node.kind();
  }

  /** Labels and titles of the sections at an offset, outermost first, joined with " / ". */
  public @Nullable String pathAt(int offset) {
    Node node = at(offset);
    if (node == null) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (Node n = node; n != null; n = parent(n)) {
      names.addFirst(n.label() + n.title());
    }
    return String.join(" / ", names);
  }
}
