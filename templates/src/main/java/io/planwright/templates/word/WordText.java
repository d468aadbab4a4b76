package io.planwright.templates.word;

import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Lays the text that was read of a Word file over the file's paragraphs. */
final class WordText {
  /** A line this short may stand anywhere; it has to come soon. */
  private static final int SHORT = 8;

  private static final int SOON = 400;

  private final List<Line> lines;

  /**
   * A stretch of the text and the paragraph it came from.
   *
   * @param span in the text
   * @param paragraph the paragraph
   * @param offset of its first character in the paragraph
   */
  record Line(Span span, WordParagraph paragraph, int offset) {}

  /**
   * A place in the file.
   *
   * @param paragraph where it is
   * @param from offset of its first character
   * @param to offset after its last
   */
  record Place(WordParagraph paragraph, int from, int to) {}

  private WordText(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  static WordText of(WordFile file, String text) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    for (WordParagraph paragraph : paragraphs(file.main().getDocumentElement())) {
      int offset = 0;
      for (String line : paragraph.text().split("\n", -1)) {
        String words = line.strip();
        int found = words.isEmpty() ? -1 : text.indexOf(words, at);
        if (found >= 0 && (words.length() > SHORT || found - at < SOON)) {
          int indent = line.indexOf(words);
          lines.add(new Line(new Span(found, found + words.length()), paragraph, offset + indent));
          at = found + words.length();
        }
        offset += line.length() + 1;
      }
    }
    return new WordText(lines);
  }

  /** All paragraphs in the order in which they are read, those of cells and text boxes too. */
  static List<WordParagraph> paragraphs(Element root) {
    List<WordParagraph> paragraphs = new ArrayList<>();
    collect(root, paragraphs);
    return paragraphs;
  }

  private static void collect(Node node, List<WordParagraph> paragraphs) {
    for (Element child : WordXml.children(node)) {
      if (WordXml.is(child, "p")) {
        paragraphs.add(new WordParagraph(child));
      }
      if (!"Fallback".equals(child.getLocalName())) {
        collect(child, paragraphs);
      }
    }
  }

  /**
   * Where a stretch of the text stands; what runs over several paragraphs, in the first of them;
   * what has no counterpart, at the beginning of the next paragraph.
   */
  Optional<Place> place(Span span) {
    for (Line line : lines) {
      boolean inside = span.start() < line.span().end() || span.start() == line.span().start();
      if (inside) {
        int from = Math.max(span.start(), line.span().start());
        int to = Math.max(from, Math.min(span.end(), line.span().end()));
        int shift = line.offset() - line.span().start();
        return Optional.of(new Place(line.paragraph(), from + shift, to + shift));
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Place(lines.getLast().paragraph(), 0, 0));
  }

  /** Where a stretch stands, if all of it stands in one paragraph. */
  Optional<Place> exactly(Span span) {
    return lines.stream()
        .filter(line -> line.span().start() <= span.start() && span.end() <= line.span().end())
        .findFirst()
        .map(
            line -> {
              int shift = line.offset() - line.span().start();
              return new Place(line.paragraph(), span.start() + shift, span.end() + shift);
            });
  }
}
