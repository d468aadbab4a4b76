package io.planwright.templates.paper;

import io.planwright.templates.paper.Piece.Line;
import java.util.List;
import java.util.stream.Stream;

/**
 * The measures of a layout that depend on its words, in points unless they say otherwise.
 *
 * <p>Those are the size at which 发文机关标志 fits into its line, which begins 35 mm below the top of the
 * text (GB/T 9704 7.2.4), and where 发文机关署名 and 成文日期 stand: the date four characters from the right
 * and the name centred over it (7.3.5.1), both farther to the left or right where a name is long;
 * without a seal the name two characters from the right and the date beginning two characters
 * behind the name's beginning, the longer of them two characters from the right (7.3.5.2).
 *
 * @param markSize size of 发文机关标志
 * @param markScale width of its characters in percent of their usual width
 * @param markTop from the lines above it, or the top of the text, to the top of its characters
 * @param issuerLeft how far the field in whose middle the name stands is from the left
 * @param dateRight how far the date is from the right, in characters
 */
public record Measures(
    double markSize, int markScale, double markTop, double issuerLeft, double dateRight) {
  /** 156 mm. */
  private static final double LINE = 442.2;

  /** A character of 16 points, drawn together so that 28 fit into a line. */
  public static final double CHARACTER = 15.75;

  private static final double LINE_PITCH = 28.95;

  /** 初号: what offices use that are none of the central ones. */
  private static final double LARGEST_MARK = 42;

  /** Long names are drawn together rather than set small; beyond this they look pressed. */
  private static final int NARROWEST_IN_PERCENT = 60;

  /** 35 mm. */
  private static final double MARK_TOP = 99.2;

  private static final double DATE_FROM_RIGHT_IN_CHARACTERS = 4;

  private static final double UNSEALED_IN_CHARACTERS = 2;

  /** Keeps a name from touching both ends of its field, where rounding would break it. */
  private static final double SLACK_IN_CHARACTERS = 0.5;

  /** The measures of a paper. */
  public static Measures of(Paper paper, List<Piece> pieces) {
    double mark = Math.max(1, characters(words(pieces, Role.MARK)));
    double fitting = LINE / mark;
    int scale =
        (int) Math.clamp(Math.floor(100 * fitting / LARGEST_MARK), NARROWEST_IN_PERCENT, 100);
    double size = Math.floor(Math.min(LARGEST_MARK, fitting * 100 / scale));
    long above = pieces.stream().filter(piece -> isLine(piece, Role.CLASSIFICATION)).count();

    double date = characters(words(pieces, Role.DATE));
    double issuer = characters(words(pieces, Role.ISSUER));
    double middle;
    double dateRight;
    if (isSealed(paper)) {
      middle =
          Math.max(DATE_FROM_RIGHT_IN_CHARACTERS + date / 2, (issuer + SLACK_IN_CHARACTERS) / 2);
      dateRight = middle - date / 2;
    } else {
      boolean longer = date > issuer;
      dateRight = longer ? UNSEALED_IN_CHARACTERS : issuer - date;
      middle =
          (longer ? dateRight + date + UNSEALED_IN_CHARACTERS - issuer : UNSEALED_IN_CHARACTERS)
              + issuer / 2;
    }
    return new Measures(
        size,
        scale,
        Math.max(0, MARK_TOP - above * LINE_PITCH),
        Math.max(0, LINE - 2 * middle * CHARACTER),
        dateRight);
  }

  private static boolean isSealed(Paper paper) {
    return paper.parts().stream()
        .flatMap(part -> Stream.ofNullable(part.signature()))
        .allMatch(Part.Signature::sealed);
  }

  private static String words(List<Piece> pieces, Role role) {
    return pieces.stream()
        .filter(piece -> isLine(piece, role))
        .map(piece -> ((Line) piece).text().words())
        .findFirst()
        .orElse("");
  }

  private static boolean isLine(Piece piece, Role role) {
    return piece instanceof Line line && line.role() == role;
  }

  /** How wide words are in Chinese characters: Latin letters and digits are half as wide. */
  public static double characters(String words) {
    return words.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
  }
}
