package io.planwright.peer;

import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.read.UnreadableFileException;
import io.planwright.score.Facts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Who reads the text of a file. */
enum TextReading {
  /** Planwright: text, and the facts with what the format knows of tables. */
  PLANWRIGHT("本程序") {
    @Override
    Optional<String> text(Path file) {
      return source(file).map(SourceText::text);
    }

    @Override
    List<List<String>> facts(Path file, String text) {
      return source(file).map(read -> Facts.withoutQuotes(Facts.of(read))).stream().toList();
    }

    private Optional<SourceText> source(Path file) {
      try {
        return Optional.of(READERS.read(file));
      } catch (UnreadableFileException e) {
        return Optional.empty();
      }
    }
  },
  /**
   * Tika: the body's text with its standard settings; the facts are those of this text as it is,
   * and without its blank lines.
   */
  TIKA("Tika") {
    @Override
    Optional<String> text(Path file) throws IOException {
      BodyContentHandler body = new BodyContentHandler(-1);
      Metadata metadata = new Metadata();
      try (TikaInputStream stream = TikaInputStream.get(file, metadata)) {
        PARSER.parse(stream, body, metadata, new ParseContext());
      } catch (TikaException | SAXException e) {
        return Optional.empty();
      }
      return Optional.of(body.toString()).filter(text -> !text.isBlank());
    }

    @Override
    List<List<String>> facts(Path file, String text) {
      String dense = text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
      return List.of(TextTruth.facts(text, READERS), TextTruth.facts(dense, READERS));
    }
  };

  private static final Readers READERS = Readers.standard();
  private static final AutoDetectParser PARSER = new AutoDetectParser();

  private final String label;

  TextReading(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The text of a file, empty where it cannot be read. */
  abstract Optional<String> text(Path file) throws IOException;

  /** What is said in the file, in each way in which its text may be taken. */
  abstract List<List<String>> facts(Path file, String text);
}
