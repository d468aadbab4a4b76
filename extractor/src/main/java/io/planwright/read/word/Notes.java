package io.planwright.read.word;

import io.planwright.read.word.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the footnotes and endnotes that a stretch of text refers to. */
final class Notes {
  private final Map<String, List<Block>> footnotes;
  private final Map<String, List<Block>> endnotes;
  private final List<Block> waiting = new ArrayList<>();
  private int count;
  private boolean skipped;

  /**
   * Notes of a document.
   *
   * @param footnotes by their ids
   * @param endnotes by their ids
   */
  Notes(Map<String, List<Block>> footnotes, Map<String, List<Block>> endnotes) {
    this.footnotes = footnotes;
    this.endnotes = endnotes;
  }

  /** The text refers to a footnote. */
  void footnote(String id) {
    add(footnotes.getOrDefault(id, List.of()));
  }

  /** The text refers to an endnote. */
  void endnote(String id) {
    add(endnotes.getOrDefault(id, List.of()));
  }

  private void add(List<Block> note) {
    String text = String.join(" ", BlockText.lines(note));
    if (!text.isEmpty()) {
      waiting.add(new Paragraph("注" + ++count + "：" + text));
    }
  }

  /** The notes since the last call, one paragraph each: 注1：…. */
  List<Block> take() {
    List<Block> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }

  /** A file embedded in the document is not read. */
  void skippedPart() {
    skipped = true;
  }

  /** Whether the document embeds a file whose text is missing here. */
  boolean hasSkippedPart() {
    return skipped;
  }
}
