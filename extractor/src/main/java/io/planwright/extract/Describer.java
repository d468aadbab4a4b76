package io.planwright.extract;

import io.planwright.extract.outline.Outline;
import io.planwright.extract.words.Words;
import io.planwright.model.Metadata;
import io.planwright.model.Section;

/** Adds keywords and a short summary to a document's metadata, from its head and its goals only. */
final class Describer {
  private static final int KEYWORDS = 8;
  private static final int SUMMARY_CHARACTERS = 160;

  /** So much of the opening paragraphs and of each goal section is looked at. */
  private static final int PASSAGE = 600;

  private final Words words = new Words();

  Metadata describe(Metadata metadata, DocumentText text) {
    StringBuilder passages = new StringBuilder();
    Outline outline = text.outline();
    int bodyStart = outline.nodes().isEmpty() ? text.end() : outline.nodes().getFirst().start();
    int opening = Math.max(text.start(), bodyStart - PASSAGE);
    append(passages, text, opening, bodyStart);
    StringBuilder headings = new StringBuilder();
    boolean inGoal = false;
    for (Outline.Node node : outline.nodes()) {
      headings.append(node.title()).append('\n');
      boolean goal = node.kind() == Section.Kind.GOAL;
      if (goal && !inGoal) {
        append(passages, text, node.bodyStart(), Math.min(node.end(), node.bodyStart() + PASSAGE));
      }
      inGoal = goal;
    }
    String title = metadata.title() == null ? "" : metadata.title();
    return metadata.describedBy(
        words.keywords(title + "\n" + headings + passages, KEYWORDS),
        words.summary(passages, SUMMARY_CHARACTERS).orElse(null));
  }

  private static void append(StringBuilder out, DocumentText text, int from, int to) {
    if (to > from) {
      out.append(text.text(), from, to).append('\n');
    }
  }
}
