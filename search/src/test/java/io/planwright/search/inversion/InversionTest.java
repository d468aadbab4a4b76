package io.planwright.search.inversion;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.search.Vocabulary;
import io.planwright.search.analysis.Folding;
import io.planwright.search.analysis.Phrase;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.analysis.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** An index with texts turned round here holds what Lucene alone would have put into it. */
class InversionTest {
  private static final Set<String> FIELDS = Set.of("text", "heading");

  private static final List<String> PIECES =
      List.of(
          "高新技术企业",
          "认定",
          "奖励",
          "发展",
          "示范",
          "10万元",
          "R&D",
          "5G基站",
          "，",
          "。",
          " ",
          "　",
          "煤",
          "２０２６年",
          "的",
          "云湖市",
          "〔2026〕7号",
          "新质生产力",
          "𠮷",
          "가");

  private final PolicyWords words =
      new PolicyWords(new Vocabulary(List.of("首次认定"), List.of(List.of("高新技术企业", "高企"))));

  private final Random random = new Random(20_261_123);

  /** A record: its id and its texts. */
  private record Sketch(int id, String text, String heading) {}

  private String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** Blocks of records; some ids come again and replace what was there. */
  private List<List<Sketch>> blocks(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              int id = random.nextInt(4) == 0 ? random.nextInt(count) : i;
              return IntStream.range(0, 1 + random.nextInt(4))
                  .mapToObj(j -> new Sketch(id, text(40), text(3)))
                  .toList();
            })
        .toList();
  }

  @Test
  void holdsWhatLuceneWouldHavePutIntoIt() throws IOException {
    List<List<Sketch>> blocks = blocks(600);
    try (Directory own = new ByteBuffersDirectory();
        Directory plain = new ByteBuffersDirectory()) {
      Inversion inversion = new Inversion(words);
      IndexWriterConfig config = new IndexWriterConfig();
      inversion.prepare(config, FIELDS);
      write(own, config, blocks, sketch -> own(inversion, inversion.cutter(), sketch));
      write(plain, new IndexWriterConfig(), blocks, this::plain);

      Map<String, String> expected = content(plain);
      assertThat(expected).hasSizeGreaterThan(500);
      assertThat(content(own)).isEqualTo(expected);
      assertThat(inversion.waitingTokens()).isZero();
    }
  }

  @Test
  void severalThreadsWriteAtOnce() throws IOException {
    List<List<Sketch>> blocks =
        IntStream.range(0, 800)
            .mapToObj(id -> List.of(new Sketch(id, text(40), text(3)), new Sketch(id, "高企", "")))
            .toList();
    try (Directory own = new ByteBuffersDirectory();
        Directory plain = new ByteBuffersDirectory()) {
      Inversion inversion = new Inversion(words);
      IndexWriterConfig config = new IndexWriterConfig();
      inversion.prepare(config, FIELDS);
      try (IndexWriter writer = new IndexWriter(own, config)) {
        blocks.parallelStream()
            .forEach(block -> put(writer, block, of -> own(inversion, inversion.cutter(), of)));
      }
      write(plain, new IndexWriterConfig(), blocks, this::plain);

      assertThat(content(own)).isEqualTo(content(plain));
      assertThat(inversion.waitingTokens()).isZero();
    }
  }

  /** Makes a record of a sketch. */
  private interface Maker {
    Document of(Sketch sketch);
  }

  private static void write(
      Directory directory, IndexWriterConfig config, List<List<Sketch>> blocks, Maker maker)
      throws IOException {
    Random moments = new Random(7);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (List<Sketch> block : blocks) {
        put(writer, block, maker);
        if (moments.nextInt(20) == 0) {
          writer.flushNextBuffer();
        }
        if (moments.nextInt(100) == 0) {
          writer.commit();
        }
      }
    }
  }

  private static void put(IndexWriter writer, List<Sketch> block, Maker maker) {
    try {
      Term id = new Term("id", String.valueOf(block.getFirst().id));
      writer.updateDocuments(id, block.stream().map(maker::of).toList());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Document record(Sketch sketch) {
    Document record = new Document();
    record.add(new StringField("id", String.valueOf(sketch.id), Field.Store.NO));
    record.add(new NumericDocValuesField("number", sketch.id));
    return record;
  }

  private static Document own(Inversion inversion, TextCutter cutter, Sketch sketch) {
    Document record = record(sketch);
    record.add(inversion.field("text", cutter.cut(sketch.text), true));
    record.add(inversion.field("heading", cutter.cutOnce(sketch.heading), false));
    return record;
  }

  private Document plain(Sketch sketch) {
    Document record = record(sketch);
    record.add(new Field("text", new Cut(words.tokens(), sketch.text), type(false)));
    record.add(new Field("heading", new Cut(words.tokens(), sketch.heading), type(true)));
    return record;
  }

  private static FieldType type(boolean omitNorms) {
    FieldType type = new FieldType();
    type.setOmitNorms(omitNorms);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    return type;
  }

  /** The tokens of a text as Lucene takes them. */
  private static final class Cut extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private int next;

    Cut(Tokens cutter, String text) {
      String folded = Folding.fold(text);
      int[] position = Tokens.positions(folded);
      cutter.of(
          folded,
          (start, end, across) -> {
            String token = folded.substring(start, end);
            tokens.add(across ? Phrase.across(token) : token);
            positions.add(position[start]);
          });
    }

    @Override
    public boolean incrementToken() {
      if (next == tokens.size()) {
        return false;
      }
      clearAttributes();
      term.append(tokens.get(next));
      int before = next == 0 ? -1 : positions.get(next - 1);
      increment.setPositionIncrement(positions.get(next) - before);
      next++;
      return true;
    }
  }

  /**
   * What stands in an index, whatever its segments and their order: for each field, id and place in
   * its block the terms with their positions, and the length.
   */
  private static Map<String, String> content(Directory directory) throws IOException {
    Map<String, StringBuilder> content = new TreeMap<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext context : reader.leaves()) {
        LeafReader leaf = context.reader();
        String[] names = names(leaf);
        for (String field : FIELDS) {
          terms(leaf, field, names, content);
        }
        NumericDocValues lengths = leaf.getNormValues("text");
        while (lengths.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
          if (!names[lengths.docID()].isEmpty()) {
            content
                .computeIfAbsent("length " + names[lengths.docID()], key -> new StringBuilder())
                .append(lengths.longValue());
          }
        }
      }
    }
    Map<String, String> told = new TreeMap<>();
    content.forEach((key, value) -> told.put(key, value.toString()));
    return told;
  }

  /** Id and place in its block of each record; empty for what was deleted. */
  private static String[] names(LeafReader leaf) throws IOException {
    String[] names = new String[leaf.maxDoc()];
    NumericDocValues numbers = leaf.getNumericDocValues("number");
    long last = -1;
    int place = 0;
    for (int record = 0; record < names.length; record++) {
      boolean known = numbers.advanceExact(record);
      assertThat(known).isTrue();
      place = numbers.longValue() == last ? place + 1 : 0;
      last = numbers.longValue();
      boolean live = leaf.getLiveDocs() == null || leaf.getLiveDocs().get(record);
      names[record] = live ? last + "/" + place : "";
    }
    return names;
  }

  private static void terms(
      LeafReader leaf, String field, String[] names, Map<String, StringBuilder> content)
      throws IOException {
    Terms terms = leaf.terms(field);
    if (terms == null) {
      return;
    }
    TermsEnum walk = terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = walk.next(); term != null; term = walk.next()) {
      postings = walk.postings(postings, PostingsEnum.POSITIONS);
      while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        StringBuilder told =
            names[postings.docID()].isEmpty()
                ? new StringBuilder()
                : content.computeIfAbsent(
                    field + " " + names[postings.docID()], key -> new StringBuilder());
        told.append(' ').append(term.utf8ToString());
        Iterator<Integer> positions = positions(postings).iterator();
        positions.forEachRemaining(position -> told.append('@').append(position));
      }
    }
  }

  private static List<Integer> positions(PostingsEnum postings) throws IOException {
    List<Integer> positions = new ArrayList<>();
    for (int i = postings.freq(); i > 0; i--) {
      positions.add(postings.nextPosition());
    }
    return positions;
  }
}
