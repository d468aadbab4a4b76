package io.planwright.templates.word;

import io.planwright.model.Span;
import io.planwright.templates.word.WordParagraph.Piece;
import io.planwright.templates.word.WordText.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts comments into a Word file, beside those it has. */
public final class WordComments {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private WordComments() {}

  /**
   * A comment.
   *
   * @param span what it is about, in the text that was read of the file
   * @param words its paragraphs
   */
  public record Comment(Span span, List<String> words) {
    /** Copies the list. */
    public Comment {
      words = List.copyOf(words);
    }
  }

  /**
   * Adds comments.
   *
   * @param text what was read of the file
   * @param author the name they are signed with
   * @throws IOException when a part of the file cannot be understood
   */
  public static void add(WordFile file, String text, List<Comment> comments, String author)
      throws IOException {
    if (comments.isEmpty()) {
      return;
    }
    Document part =
        file.related("comments")
            .orElse(
                WordXml.parse(
                    ("<w:comments xmlns:w=\"" + WordXml.W + "\"/>")
                        .getBytes(StandardCharsets.UTF_8)));
    int id = nextId(part);
    WordText places = WordText.of(file, text);
    List<Comment> inOrder = comments.stream().sorted(Comparator.comparing(Comment::span)).toList();
    for (Comment comment : inOrder) {
      Optional<Place> place = places.place(comment.span());
      if (place.isPresent()) {
        write(part, comment, id, author);
        mark(place.get(), id);
        id++;
      }
    }
    file.putRelated("comments", "comments.xml", TYPE, part);
  }

  private static int nextId(Document comments) {
    return WordXml.children(comments.getDocumentElement()).stream()
            .map(comment -> WordXml.get(comment, "id"))
            .filter(id -> id.matches("\\d{1,9}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(-1)
        + 1;
  }

  private static void write(Document part, Comment comment, int id, String author) {
    Element element = WordXml.element(part, "comment");
    WordXml.set(element, "id", String.valueOf(id));
    WordXml.set(element, "author", author);
    WordXml.set(element, "initials", author.substring(0, 1));
    for (String line : comment.words()) {
      Element paragraph = WordXml.element(part, "p");
      Element run = WordXml.element(part, "r");
      Element words = WordXml.element(part, "t");
      words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
      words.setTextContent(line);
      run.appendChild(words);
      paragraph.appendChild(run);
      element.appendChild(paragraph);
    }
    part.getDocumentElement().appendChild(element);
  }

  /** The range round the place, and behind it the sign of the comment. */
  private static void mark(Place place, int id) {
    WordParagraph paragraph = place.paragraph();
    paragraph.split(place.from());
    paragraph.split(place.to());
    Element start = range(paragraph, "commentRangeStart", id);
    Element end = range(paragraph, "commentRangeEnd", id);
    Element sign = WordXml.element(paragraph.element(), "r");
    Element reference = range(paragraph, "commentReference", id);
    sign.appendChild(reference);
    List<Piece> inside =
        paragraph.pieces().stream()
            .filter(piece -> piece.end() > place.from() && piece.start() < place.to())
            .toList();
    if (inside.isEmpty()) {
      paragraph.element().appendChild(start);
      paragraph.element().appendChild(end);
      paragraph.element().appendChild(sign);
      return;
    }
    Element first = inside.getFirst().run();
    Element last = inside.getLast().run();
    first.getParentNode().insertBefore(start, first);
    Node behind = last.getNextSibling();
    last.getParentNode().insertBefore(end, behind);
    last.getParentNode().insertBefore(sign, behind);
  }

  private static Element range(WordParagraph paragraph, String name, int id) {
    Element element = WordXml.element(paragraph.element(), name);
    WordXml.set(element, "id", String.valueOf(id));
    return element;
  }
}
