package io.planwright.cli.planted;

import static io.planwright.cli.planted.WordParts.child;
import static io.planwright.cli.planted.WordParts.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import org.w3c.dom.Element;

/** What planters of layout are made with: places in a Word file, and what is set there. */
abstract class LayoutPlanterKit {
  private final List<LayoutPlanter> planters = new ArrayList<>();

  final List<LayoutPlanter> planters() {
    return planters;
  }

  final void wrong(
      String name, String rule, Set<String> also, BiConsumer<WordParts, RandomGenerator> change) {
    where(
        name,
        rule,
        also,
        (word, random) -> {
          change.accept(word, random);
          return true;
        });
  }

  final void where(
      String name, String rule, Set<String> also, BiPredicate<WordParts, RandomGenerator> change) {
    planters.add(new LayoutPlanter(name, Set.of(rule), also, change::test));
  }

  final void right(String name, BiConsumer<WordParts, RandomGenerator> change) {
    planters.add(
        new LayoutPlanter(
            name,
            Set.of(),
            Set.of(),
            (word, random) -> {
              change.accept(word, random);
              return true;
            }));
  }

  static Element margins(WordParts word) {
    return child(word.section(), "pgMar");
  }

  static void grid(WordParts word, String... attributes) {
    WordParts.all(word.main(), "docGrid").forEach(grid -> set(grid, attributes));
  }

  static Element spacing(WordParts word) {
    return child(child(word.style("Normal"), "pPr"), "spacing");
  }

  static Element ofParagraph(Element paragraph, String name) {
    return child(child(paragraph, "pPr"), name);
  }

  /** What runs are given directly. */
  static void ofRuns(Element paragraph, String name, String... attributes) {
    WordParts.all(paragraph, "r").forEach(run -> set(child(child(run, "rPr"), name), attributes));
  }

  /** One to three paragraphs of the body, which are fewer than half. */
  static List<Element> some(WordParts word, RandomGenerator random) {
    List<Element> body = word.body();
    int from = random.nextInt(body.size());
    int most = Math.max(1, Math.min(3, (body.size() - 1) / 2));
    return body.subList(from, Math.min(body.size(), from + 1 + random.nextInt(most)));
  }

  static void blanks(Element paragraph, String blanks) {
    set(ofParagraph(paragraph, "ind"), "firstLineChars", "0", "firstLine", "0");
    Element words = WordParts.all(paragraph, "t").getFirst();
    words.setTextContent(blanks + words.getTextContent());
  }
}
