package io.planwright.read.word;

import io.planwright.read.zip.XmlCursor;
import java.util.List;
import java.util.function.Supplier;

/** Reads what stands in the runs of a paragraph: text, breaks, fields, notes, text boxes. */
final class RunReader {
  private static final String MATH_NAMESPACE = "/math";

  private final XmlCursor xml;
  private final Styles styles;
  private final Symbols symbols;
  private final Fields fields;
  private final Notes notes;
  private final Supplier<List<Block>> blocks;

  /**
   * Reads runs of a story.
   *
   * @param blocks reads the blocks of a text box
   */
  RunReader(
      XmlCursor xml,
      Styles styles,
      Symbols symbols,
      Fields fields,
      Notes notes,
      Supplier<List<Block>> blocks) {
    this.xml = xml;
    this.styles = styles;
    this.symbols = symbols;
    this.fields = fields;
    this.notes = notes;
    this.blocks = blocks;
  }

  /** Reads the current element, a run. */
  void read(StringBuilder text, List<Block> anchored, String paragraphStyle) {
    boolean hidden = styles.hides(paragraphStyle);
    int here = xml.depth();
    while (xml.child(here)) {
      if (xml.name().equals("rPr")) {
        hidden = isHidden(RunProperties.read(xml), hidden);
      } else {
        readContent(text, anchored, !hidden && fields.show());
      }
    }
  }

  private boolean isHidden(RunProperties properties, boolean hiddenByParagraph) {
    return properties
        .hidden()
        .orElseGet(() -> hiddenByParagraph || styles.hides(properties.style()));
  }

  private void readContent(StringBuilder text, List<Block> anchored, boolean shown) {
    switch (xml.name()) {
      case "fldChar" -> fields.mark(xml.attribute("fldCharType").orElse(""));
      case "instrText" -> fields.instruction(xml.text());
      default -> {
        if (shown) {
          readShown(text, anchored);
        }
      }
    }
  }

  private void readShown(StringBuilder text, List<Block> anchored) {
    switch (xml.name()) {
      case "t" -> text.append(xml.text());
      case "tab", "ptab" -> text.append('\t');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "sym" -> text.append(symbols.read(xml));
      case "footnoteReference" -> notes.footnote(xml.attribute("id").orElse(""));
      case "endnoteReference" -> notes.endnote(xml.attribute("id").orElse(""));
      case "ruby" -> readRuby(text, anchored);
      case "drawing", "pict", "object" -> readDrawing(anchored);
      case "AlternateContent" -> firstChoice(() -> readChoice(text, anchored));
      default -> {}
    }
  }

  private void readChoice(StringBuilder text, List<Block> anchored) {
    int here = xml.depth();
    while (xml.child(here)) {
      readShown(text, anchored);
    }
  }

  /** Pronunciation over a word: the word stays. */
  private void readRuby(StringBuilder text, List<Block> anchored) {
    int here = xml.depth();
    while (xml.child(here)) {
      if (xml.name().equals("rubyBase")) {
        int base = xml.depth();
        while (xml.child(base)) {
          if (xml.name().equals("r")) {
            read(text, anchored, "");
          }
        }
      }
    }
  }

  /** Text boxes lie anywhere within a drawing. */
  private void readDrawing(List<Block> anchored) {
    int here = xml.depth();
    while (xml.child(here)) {
      switch (xml.name()) {
        case "txbxContent" -> anchored.addAll(blocks.get());
        case "AlternateContent" -> firstChoice(() -> readDrawing(anchored));
        default -> readDrawing(anchored);
      }
    }
  }

  /** Of several ways to show the same, the first is read; the others would say it again. */
  void firstChoice(Runnable content) {
    boolean read = false;
    int here = xml.depth();
    while (xml.child(here)) {
      if (!read) {
        read = true;
        content.run();
      }
    }
  }

  /** Reads the current element, a formula: its characters in a row, fractions as 1/2. */
  void formula(StringBuilder text) {
    int here = xml.depth();
    while (xml.child(here)) {
      if (xml.name().equals("den")) {
        text.append('/');
      }
      if (xml.name().equals("t") && xml.namespace().endsWith(MATH_NAMESPACE)) {
        text.append(xml.text());
      } else {
        formula(text);
      }
    }
  }
}
