package io.planwright.templates.word;

import io.planwright.templates.check.PageLayout.Characters;
import io.planwright.templates.check.PageLayout.Lines;
import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.word.WordParagraph.Piece;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Measures how paragraphs look: what styles, direct formatting, the theme and the grid of the page
 * come to together.
 */
final class ParagraphLooks {
  private static final List<String> FONTS = List.of("ascii", "hAnsi", "eastAsia", "cs");

  /** A line of a Chinese font is higher than its size by so much: 宋体 and 仿宋 of Windows. */
  private static final double NATURAL_HEIGHT = 1.14;

  /** A single line spacing, in 240ths of a line. */
  private static final int SINGLE = 240;

  /** The unit of charSpace, in parts of a point. */
  private static final double CHARACTER_SPACE = 4096;

  private final Looks looks;

  ParagraphLooks(Looks looks) {
    this.looks = looks;
  }

  /**
   * How a paragraph looks.
   *
   * @param section the number of its section
   * @param sections the properties of all sections
   */
  Look look(WordParagraph paragraph, int section, List<Element> sections) {
    List<Element> properties = looks.ofParagraph(paragraph.element());
    boolean onGrid = !Looks.isOff(properties, "snapToGrid");
    List<Element> page =
        onGrid && section < sections.size() ? List.of(sections.get(section)) : List.of();
    Map<String, Integer> fonts = new HashMap<>();
    Map<Integer, Integer> sizes = new HashMap<>();
    Map<Integer, Integer> spaces = new HashMap<>();
    boolean incomplete = false;
    boolean themed = false;
    for (Piece piece : paragraph.pieces()) {
      if (piece.isText() && !piece.text().isBlank()) {
        List<Element> run = looks.ofRun(piece.run(), paragraph.element());
        int length = piece.text().length();
        fonts.merge(looks.font(run, "eastAsia").orElse(""), length, Integer::sum);
        sizes.merge(Looks.halfPoints(run).orElse(0), length, Integer::sum);
        spaces.merge(Looks.length(run, "spacing", "val").orElse(0), length, Integer::sum);
        themed |= Looks.isThemed(run, "eastAsia");
        incomplete |= FONTS.stream().anyMatch(name -> !Looks.isNamed(run, name));
      }
    }
    int halfPoints = most(sizes, 0);
    String font = most(fonts, "");
    Characters characters =
        new Characters(
            font.isEmpty() ? null : font,
            halfPoints == 0 ? null : BigDecimal.valueOf(halfPoints).divide(BigDecimal.TWO),
            halfPoints == 0 ? null : pitch(page, halfPoints) + most(spaces, 0),
            incomplete,
            themed);
    boolean listed = isListed(properties);
    Lines lines =
        new Lines(
            line(properties, page, halfPoints),
            gap(properties),
            listed ? null : firstIndent(properties, paragraph.text(), halfPoints),
            listed ? null : otherIndent(properties, halfPoints),
            Looks.value(properties, "jc", "val").filter("center"::equals).isPresent());
    return new Look(paragraph.text().strip(), section, characters, lines);
  }

  /** Whether a list gives it a number, and with it an indentation of its own. */
  private static boolean isListed(List<Element> properties) {
    return properties.stream()
        .flatMap(own -> WordXml.child(own, "numPr").stream())
        .findFirst()
        .flatMap(list -> WordXml.child(list, "numId"))
        .filter(list -> !WordXml.get(list, "val").equals("0"))
        .isPresent();
  }

  private static <T> T most(Map<T, Integer> counts, T none) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(none);
  }

  /** From character to character, as the grid of the page wants it. */
  private int pitch(List<Element> page, int halfPoints) {
    int own = halfPoints * Lengths.POINT / 2;
    String kind = Looks.value(page, "docGrid", "type").orElse("");
    int wider =
        (int)
            Math.round(
                Looks.length(page, "docGrid", "charSpace").orElse(0)
                    * Lengths.POINT
                    / CHARACTER_SPACE);
    return switch (kind) {
      case "linesAndChars" -> own + wider;
      case "snapToChars" -> {
        int cell = looks.usualHalfPoints() * Lengths.POINT / 2 + wider;
        yield cell <= 0 ? own : Math.ceilDiv(own, cell) * cell;
      }
      default -> own;
    };
  }

  private static @Nullable Integer line(
      List<Element> properties, List<Element> page, int halfPoints) {
    String rule = Looks.value(properties, "spacing", "lineRule").orElse("auto");
    int line = Looks.length(properties, "spacing", "line").orElse(SINGLE);
    double natural = halfPoints * Lengths.POINT / 2.0 * NATURAL_HEIGHT;
    return switch (rule) {
      case "exact" -> line;
      case "atLeast" -> line >= natural ? line : null;
      default -> onGrid(page, natural, line);
    };
  }

  /** A line takes as many lines of the grid as it needs, and a multiple of them where it is set. */
  private static @Nullable Integer onGrid(List<Element> page, double natural, int line) {
    boolean lines =
        Looks.value(page, "docGrid", "type")
            .filter(kind -> kind.matches("lines|linesAndChars|snapToChars"))
            .isPresent();
    int pitch = Looks.length(page, "docGrid", "linePitch").orElse(0);
    if (!lines || pitch <= 0 || natural <= 0) {
      return null;
    }
    return (int) Math.round(Math.ceil(natural / pitch) * pitch * line / SINGLE);
  }

  private static int gap(List<Element> properties) {
    return gap(properties, "before") + gap(properties, "after");
  }

  private static int gap(List<Element> properties, String side) {
    int lines = Looks.value(properties, "spacing", side + "Lines").map(Lengths::twips).orElse(0);
    return lines == 0 ? Looks.length(properties, "spacing", side).orElse(0) : lines * SINGLE / 100;
  }

  private static @Nullable BigDecimal firstIndent(
      List<Element> properties, String text, int halfPoints) {
    int blanks = 0;
    for (int at = 0; at < text.length() && text.charAt(at) != '\n'; at++) {
      char c = text.charAt(at);
      if (c == '\t') {
        return null;
      }
      if (c != '\u3000' && c != ' ' && c != '\u00a0') {
        break;
      }
      blanks += c == '\u3000' ? 100 : 50;
    }
    BigDecimal moved =
        hangs(properties)
            ? indent(properties, "hanging", halfPoints).negate()
            : indent(properties, "firstLine", halfPoints);
    return otherIndent(properties, halfPoints).add(moved).add(BigDecimal.valueOf(blanks, 2));
  }

  /** Whether the nearest word on the first line lets it hang out and not stand in. */
  private static boolean hangs(List<Element> properties) {
    for (Element own : properties) {
      List<Element> one = List.of(own);
      if (says(one, "hanging")) {
        return true;
      }
      if (says(one, "firstLine")) {
        return false;
      }
    }
    return false;
  }

  private static boolean says(List<Element> properties, String name) {
    return Looks.value(properties, "ind", name).isPresent()
        || Looks.value(properties, "ind", name + "Chars").isPresent();
  }

  private static BigDecimal otherIndent(List<Element> properties, int halfPoints) {
    BigDecimal left = indent(properties, "left", halfPoints);
    return left.signum() == 0 ? indent(properties, "start", halfPoints) : left;
  }

  /** An indentation in characters: as it is counted in them, else as it is measured. */
  private static BigDecimal indent(List<Element> properties, String name, int halfPoints) {
    int hundredths = Looks.value(properties, "ind", name + "Chars").map(Lengths::twips).orElse(0);
    if (hundredths != 0) {
      return BigDecimal.valueOf(hundredths, 2);
    }
    Optional<Integer> twips = Looks.length(properties, "ind", name);
    return twips.isEmpty() || halfPoints == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(twips.get() * 2L)
            .divide(BigDecimal.valueOf((long) Lengths.POINT * halfPoints), 2, RoundingMode.HALF_UP);
  }
}
