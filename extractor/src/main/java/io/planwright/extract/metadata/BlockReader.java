package io.planwright.extract.metadata;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.extract.metadata.MetadataBlock.Value;
import io.planwright.lexicon.Tsv;
import io.planwright.model.Span;
import io.planwright.read.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the metadata block of a government page or law database.
 *
 * <p>It comes as pairs beside the text ({@link SourceText#properties()}), or in the text, in four
 * shapes: {@code 【字号】澜政发〔2024〕2号•【施行日期】2024.05.01}, {@code 发文字号：澜政发〔2024〕2号}, label and value in
 * cells of one line, and label and value on lines of their own. Labels are rows of {@code
 * labels.tsv}; also those nobody asks for are listed, for they end the value before them.
 */
final class BlockReader {
  /** Labels without brackets count only this far down: below is the document itself. */
  private static final int HEAD_LINES = 60;

  private static final int LONGEST_VALUE = 80;
  private static final int SHORTEST_TITLE = 8;

  /** A line with several pairs: 索引号 … 发布机构 … 成文日期 …. */
  private static final int LONGEST_INFO_LINE = 240;

  private static final Pattern BRACKETED = Pattern.compile("〔([^〔〕\\n]{2,12})〕");

  private final Map<String, Field> labels = new HashMap<>();
  private final int longestLabel;
  private final MetadataWords words;
  private final Cleaner cleaner = new Cleaner();

  BlockReader(MetadataWords words) {
    this.words = words;
    for (Tsv.Row row : Tsv.read(BlockReader.class, "labels.tsv")) {
      labels.put(row.get("surface"), Field.valueOf(row.get("field")));
    }
    longestLabel = labels.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The block of a document, what stands beside the text first. */
  MetadataBlock read(OwnText own, SourceText source) {
    Collector found = new Collector();
    if (isMainDocument(own)) {
      for (SourceText.Property property : source.properties()) {
        CleanText value = cleaner.clean(property.value());
        Field field = labels.get(cleaner.clean(property.label()).text());
        found.put(field, new Value(value.text().strip(), property.value().strip()));
      }
    }
    readLines(own, found);
    return new MetadataBlock(found.values, found.spans);
  }

  /** The block of a page speaks of the document that makes up most of it. */
  private static boolean isMainDocument(OwnText own) {
    return own.text().length() * 2 >= own.document().text().length();
  }

  private void readLines(OwnText own, Collector found) {
    String text = own.text();
    int number = 0;
    int at = 0;
    while (at < text.length()) {
      int end = own.lineEnd(at);
      int next = end + 1;
      if (end > at) {
        String line = text.substring(at, end);
        if (!readBracketed(own, at, end, found) && number < HEAD_LINES) {
          if (labels.containsKey(bare(line))) {
            next = readStacked(own, at, end, found);
          } else if (readCells(own, at, end, found)) {
            found.spans.add(new Span(at, end));
          } else if (!readPairs(own, at, end, found)) {
            readBehindTitle(own, at, end, found);
          }
        }
        number++;
      }
      at = next;
    }
  }

  private boolean readBracketed(OwnText own, int start, int end, Collector found) {
    int bracket = own.text().indexOf('〔', start, end);
    if (bracket < 0) {
      return false;
    }
    Matcher matcher = BRACKETED.matcher(own.text());
    int from = -1;
    int valueStart = -1;
    Field field = null;
    for (; bracket >= 0; bracket = own.text().indexOf('〔', bracket + 1, end)) {
      matcher.region(bracket, end);
      Field next = matcher.lookingAt() ? labels.get(matcher.group(1)) : null;
      if (next == null) {
        continue;
      }
      boolean marked = bracket > start && own.text().charAt(bracket - 1) == '•';
      int labelStart = marked ? bracket - 1 : bracket;
      if (field != null) {
        found.put(field, value(own, valueStart, labelStart));
      } else {
        from = labelStart;
      }
      field = next;
      valueStart = matcher.end();
    }
    if (field == null) {
      return false;
    }
    int stop = own.text().indexOf("正文", valueStart);
    boolean glued = stop >= 0 && stop < end && stop - valueStart <= LONGEST_VALUE;
    int valueEnd = glued ? stop : Math.min(end, valueStart + LONGEST_VALUE);
    found.put(field, value(own, valueStart, valueEnd));
    String caption = "文章属性";
    int blockStart = own.text().startsWith(caption, from - caption.length()) ? from - 4 : from;
    found.spans.add(new Span(blockStart, glued ? stop + 2 : valueEnd));
    return true;
  }

  private boolean readPairs(OwnText own, int start, int end, Collector found) {
    Pair first = end - start > LONGEST_INFO_LINE ? null : nextPair(own.text(), start, end);
    if (first == null || first.start() > start) {
      return false;
    }
    found.spans.add(new Span(start, readPairs(own, first, end, found)));
    return true;
  }

  /** A title with the info line behind it: {@code …专项规划 发布时间：2022-04-15}. */
  private void readBehindTitle(OwnText own, int start, int end, Collector found) {
    Pair first = end - start > LONGEST_INFO_LINE ? null : nextPair(own.text(), start, end);
    if (first != null && first.start() - start >= SHORTEST_TITLE) {
      Field field = first.field();
      if (field == Field.PUBLISHED || field == Field.ISSUED || field == Field.DOC_NUMBER) {
        found.spans.add(new Span(first.start(), readPairs(own, first, end, found)));
      }
    }
  }

  /**
   * The pairs of a line from one on; returns where the last value ends. Clean text may have joined
   * the lines of a block with the title below it: a value also ends where the source breaks its
   * line.
   */
  private int readPairs(OwnText own, Pair first, int end, Collector found) {
    Pair pair = first;
    while (true) {
      Pair next = nextPair(own.text(), pair.valueStart(), end);
      int limit = next == null ? end : next.start();
      int valueEnd = own.breakBetween(pair.valueStart(), limit);
      int cut = Math.min(valueEnd, pair.valueStart() + LONGEST_VALUE);
      found.put(pair.field(), value(own, pair.valueStart(), cut));
      if (next == null || valueEnd < limit) {
        return valueEnd;
      }
      pair = next;
    }
  }

  /** A label with its colon: where it starts, what it asks for, where its value starts. */
  private record Pair(int start, Field field, int valueStart) {}

  /** The next label before a colon, the longest that ends there. */
  private @Nullable Pair nextPair(String text, int from, int end) {
    for (int colon = text.indexOf('：', from, end); colon >= 0; ) {
      int stop = colon > from && text.charAt(colon - 1) == '〕' ? colon - 1 : colon;
      for (int length = Math.min(longestLabel, stop - from); length > 1; length--) {
        Field field = labels.get(text.substring(stop - length, stop));
        if (field != null) {
          int start = stop - length;
          boolean marked = start > from && "•|〔".indexOf(text.charAt(start - 1)) >= 0;
          return new Pair(marked ? start - 1 : start, field, colon + 1);
        }
      }
      colon = text.indexOf('：', colon + 1, end);
    }
    return null;
  }

  private boolean readCells(OwnText own, int start, int end, Collector found) {
    boolean any = false;
    int cell = start;
    Field field = null;
    while (cell <= end && own.text().indexOf('\t', start, end) >= 0) {
      int tab = own.text().indexOf('\t', cell);
      int stop = tab < 0 || tab > end ? end : tab;
      Field label = labels.get(bare(own.text().substring(cell, stop).strip()));
      if (field != null && label == null) {
        found.put(field, value(own, cell, stop));
        any = true;
      }
      field = label;
      cell = stop + 1;
    }
    return any;
  }

  /** A label alone on its line, the value on the next; returns where to read on. */
  private int readStacked(OwnText own, int start, int end, Collector found) {
    int from = end;
    while (from < own.text().length() && own.text().charAt(from) == '\n') {
      from++;
    }
    int to = own.lineEnd(from);
    String line = own.text().substring(from, to);
    Field field = labels.get(bare(own.text().substring(start, end)));
    Pair pair = nextPair(line, 0, line.length());
    boolean other =
        line.isEmpty() || labels.containsKey(bare(line)) || (pair != null && pair.start() == 0);
    if (field == null || other || line.length() > LONGEST_VALUE || !accepts(field, line)) {
      return end + 1;
    }
    found.put(field, value(own, from, to));
    found.spans.add(new Span(start, to));
    return to + 1;
  }

  /** Whether a line can be the value of a label above it; an empty value has the title below it. */
  private static boolean accepts(Field field, String line) {
    return switch (field) {
      case ISSUED, SENT, PROMULGATED, PUBLISHED, EFFECTIVE, EXPIRY ->
          DateScanner.first(line).isPresent();
      case DOC_NUMBER -> DocumentNumbers.isIn(line);
      case ISSUER, STATUS, INDEX, TOPIC, VALIDITY, KEYWORDS, OTHER -> line.length() <= 40;
      case TITLE -> true;
    };
  }

  private static String bare(String line) {
    int start = line.startsWith("•") ? 1 : 0;
    int end = line.endsWith("：") ? line.length() - 1 : line.length();
    return start < end ? line.substring(start, end) : line;
  }

  private static Value value(OwnText own, int from, int to) {
    return new Value(own.text().substring(from, to).strip(), own.asWritten(from, to));
  }

  /** Keeps the first value of each field that says something. */
  private final class Collector {
    private final Map<Field, Value> values = new EnumMap<>(Field.class);
    private final List<Span> spans = new ArrayList<>();

    void put(@Nullable Field field, Value value) {
      boolean says = !value.clean().isEmpty() && !words.of("absent").contains(value.clean());
      if (field != null && field != Field.OTHER && says) {
        values.putIfAbsent(field, value);
      }
    }
  }
}
