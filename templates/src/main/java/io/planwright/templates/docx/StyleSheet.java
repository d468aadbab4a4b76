package io.planwright.templates.docx;

import io.planwright.templates.paper.Piece;
import io.planwright.templates.paper.Piece.Line;
import io.planwright.templates.paper.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The styles of one document: {@code styles.xml} with those measures that depend on its words, so
 * that no paragraph needs a measure of its own.
 *
 * <p>Those are the size of 发文机关标志, which has to fit into one line 35 mm below the top, and where
 * 发文机关署名 and 成文日期 stand: the date four characters from the right, the name centred over it (GB/T
 * 9704 7.3.5.1).
 */
final class StyleSheet {
  private static final double LINE_IN_POINTS = 442.2;
  private static final double CHARACTER_IN_POINTS = 15.75;
  private static final int LINE_PITCH_IN_TWIPS = 579;

  /** 初号; larger than a leader's, smaller than the ministries'. */
  private static final double LARGEST_MARK_IN_POINTS = 42;

  private static final int MARK_TOP_IN_TWIPS = 1984;

  private final Map<String, String> values = new TreeMap<>();

  StyleSheet(List<Piece> pieces) {
    mark(pieces);
    signature(pieces);
  }

  /** The style sheet. */
  String fill(String template) {
    String filled = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  private void mark(List<Piece> pieces) {
    double characters = Math.max(1, width(words(pieces, Role.MARK)));
    double size = Math.min(LARGEST_MARK_IN_POINTS, Math.floor(LINE_IN_POINTS / characters));
    int linesAbove = (int) pieces.stream().filter(p -> isRole(p, Role.CLASSIFICATION)).count();
    // a line as high as 1.2 times its characters shows them a tenth below its top
    long before =
        MARK_TOP_IN_TWIPS - Math.round(size * 2) - (long) linesAbove * LINE_PITCH_IN_TWIPS;
    put("mark.size", Math.round(size * 2));
    put("mark.line", Math.round(size * 24));
    put("mark.before", Math.max(0, before));
  }

  private void signature(List<Piece> pieces) {
    double date = width(words(pieces, Role.DATE));
    double issuer = width(words(pieces, Role.ISSUER));
    double middle = Math.max(4 + date / 2, issuer / 2);
    double right = middle - date / 2;
    double left = Math.max(0, LINE_IN_POINTS / CHARACTER_IN_POINTS - 2 * middle);
    put("issuer.left", Math.round(left * CHARACTER_IN_POINTS * 20));
    put("date.right", Math.round(right * CHARACTER_IN_POINTS * 20));
    put("date.rightChars", Math.round(right * 100));
  }

  private void put(String name, long value) {
    values.put(name, Long.toString(value));
  }

  private static String words(List<Piece> pieces, Role role) {
    return pieces.stream()
        .filter(piece -> isRole(piece, role))
        .map(piece -> ((Line) piece).text().words())
        .findFirst()
        .orElse("");
  }

  private static boolean isRole(Piece piece, Role role) {
    return piece instanceof Line line && line.role() == role;
  }

  /** In Chinese characters; Latin letters and digits are half as wide. */
  private static double width(String words) {
    return words.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
  }
}
