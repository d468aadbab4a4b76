package io.planwright.extract.metadata;

import io.planwright.extract.outline.Outline;
import io.planwright.extract.words.Words;
import io.planwright.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what a document is about in a few words and a sentence of its own.
 *
 * <p>Looks at the title, the headings, the paragraphs before the first heading and the first
 * section on aims; tasks and annexes would drown them.
 */
final class GistReader {
  /** As many words as fit on one line of a list. */
  private static final int KEYWORDS = 8;

  /** Two lines on a screen. */
  private static final int LONGEST_SUMMARY = 160;

  /** Enough of a paragraph to say what it is about. */
  private static final int LONGEST_PART = 1000;

  private static final int MOST_HEADINGS = 40;

  private final Words words;

  GistReader(Words words) {
    this.words = words;
  }

  /**
   * The gist of a document.
   *
   * @param keywords the words that mark it, most telling first
   * @param summary one or two of its sentences, empty when it has none
   */
  record Gist(List<String> keywords, Optional<String> summary) {
    /** Copies the list. */
    Gist {
      keywords = List.copyOf(keywords);
    }
  }

  /** The gist. */
  Gist read(OwnText own, Head head, @Nullable String title) {
    List<Outline.Node> sections =
        own.document().outline().nodes().stream()
            .filter(node -> node.kind() != Section.Kind.ANNEX)
            .toList();
    String opening = opening(own, head, sections);
    String aims = aims(own, sections);
    if (opening.isBlank() && aims.isBlank()) {
      opening = part(own, 0, own.text().length());
    }
    List<String> lines = new ArrayList<>();
    lines.add(title == null ? "" : title);
    sections.stream()
        .filter(node -> node.depth() <= 2 && tells(node))
        .limit(MOST_HEADINGS)
        .forEach(node -> lines.add(node.title()));
    String body = opening + "\n" + aims;
    return new Gist(
        words.keywords(String.join("\n", lines), body, KEYWORDS),
        words.summary(body, LONGEST_SUMMARY));
  }

  /** Whether a heading is of this document: 总体要求 and 保障措施 stand in all of them. */
  private static boolean tells(Outline.Node node) {
    return switch (node.kind()) {
      case TASK, POLICY, OTHER -> !node.title().isBlank();
      case GENERAL, GOAL, SAFEGUARD, SUPPLEMENTARY, ANNEX -> false;
    };
  }

  /** The paragraphs between the head and the first section. */
  private static String opening(OwnText own, Head head, List<Outline.Node> sections) {
    int from = Math.min(head.bodyStart(), own.text().length());
    int to = own.text().length();
    for (Outline.Node node : sections) {
      int start = node.start() - own.offset();
      to = start >= from ? Math.min(to, start) : to;
    }
    return part(own, from, to);
  }

  private static String aims(OwnText own, List<Outline.Node> sections) {
    return sections.stream()
        .filter(node -> node.kind() == Section.Kind.GOAL)
        .findFirst()
        .map(node -> part(own, node.bodyStart() - own.offset(), node.end() - own.offset()))
        .orElse("");
  }

  private static String part(OwnText own, int from, int to) {
    int start = Math.max(0, Math.min(from, own.text().length()));
    int end = Math.min(Math.min(to, own.text().length()), start + LONGEST_PART);
    return own.text().substring(start, Math.max(start, end));
  }
}
