package io.planwright.fuzz;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.extract.outline.Outline;
import io.planwright.extract.outline.Outliner;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.quantity.FigureScanner;
import io.planwright.extract.split.Chrome;
import io.planwright.extract.split.DocTypes;
import io.planwright.extract.split.DocumentSplitter;
import io.planwright.extract.split.Slice;
import io.planwright.extract.table.FoundTables;
import io.planwright.extract.table.TableQuery;
import io.planwright.extract.table.TableRange;
import io.planwright.extract.table.TableReader;
import io.planwright.model.Table;
import java.util.List;
import java.util.Locale;

/** The steps of the text pipeline, each on its own: faster than the whole, so it gets further. */
final class StepChecks {
  private StepChecks() {}

  /** Repairing: every character of the clean text has its place in the source, in order. */
  static Check cleaner() {
    Cleaner cleaner = new Cleaner();
    return input -> {
      String source = Texts.of(input);
      CleanText clean = cleaner.clean(source);
      int last = -1;
      for (int i = 0; i < clean.length(); i++) {
        int at = clean.toSource(i);
        Truths.require(at >= last && at < source.length(), "offset", i);
        Truths.require(clean.fromSource(at) <= i, "way back", i);
        last = at;
      }
      Truths.require(clean.toSource(clean.length()) == source.length(), "end", clean);
      Truths.require(cleaner.clean(source).text().equals(clean.text()), "cleans otherwise", clean);
    };
  }

  /** Cutting into documents and finding their sections, which lie one in the other. */
  static Check outline() {
    Cleaner cleaner = new Cleaner();
    DocumentSplitter splitter = new DocumentSplitter(new DocTypes(), new Chrome());
    Outliner outliner = new Outliner();
    return input -> {
      CleanText clean = cleaner.clean(Texts.of(input));
      int last = 0;
      for (Slice slice : splitter.split(clean)) {
        boolean ordered = slice.start() >= last && slice.end() >= slice.start();
        Truths.require(ordered && slice.end() <= clean.length(), "document", slice);
        last = slice.end();
        Outline outline = outliner.outline(clean.text(), slice.start(), slice.end());
        outline.nodes().forEach(node -> check(node, slice));
        Outliner.toSections(outline, clean);
      }
    };
  }

  private static void check(Outline.Node node, Slice slice) {
    boolean ordered = node.start() <= node.bodyStart() && node.bodyStart() <= node.end();
    boolean inside = node.start() >= slice.start() && node.end() <= slice.end();
    Truths.require(ordered && inside, "section", node);
  }

  /** Finding numbers with their units: in order, none over another. */
  static Check figures() {
    Cleaner cleaner = new Cleaner();
    FigureScanner scanner = new FigureScanner();
    return input -> {
      CleanText clean = cleaner.clean(Texts.of(input));
      int last = 0;
      for (Figure figure : scanner.scan(clean.text(), 0, clean.length())) {
        boolean ordered = figure.start() >= last && figure.end() > figure.start();
        boolean words = figure.leadStart() <= figure.start() && figure.tailEnd() >= figure.end();
        Truths.require(ordered && figure.end() <= clean.length(), "figure", figure);
        Truths.require(words && figure.leadStart() >= 0, "bound words", figure);
        Truths.require(figure.tailEnd() <= clean.length(), "bound words", figure);
        last = figure.end();
      }
    };
  }

  /** Finding tables in plain text: in order, none over another, with rows of one width. */
  static Check tables() {
    Cleaner cleaner = new Cleaner();
    TableReader reader = new TableReader(Locale.ENGLISH);
    return input -> {
      CleanText clean = cleaner.clean(Texts.of(input));
      FoundTables found =
          reader.read(TableQuery.of(clean, 0, clean.length(), List.of(), diagnostic -> {}));
      int last = 0;
      for (TableRange range : found.ranges()) {
        Truths.require(range.start() >= last && range.end() >= range.start(), "table", range);
        Truths.require(range.end() <= clean.length(), "table", range);
        last = range.end();
      }
      for (Table table : found.tables()) {
        for (Table.Row row : table.rows()) {
          Truths.require(row.values().size() == table.columns().size(), "values of a row", table);
        }
      }
    };
  }
}
