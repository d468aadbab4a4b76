package io.planwright.ocr;

import io.planwright.ocr.LineReader.Seen;
import io.planwright.read.scan.RecognisedPage.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where each character of a line begins and ends. The network only says roughly where it saw
 * one; the columns without ink between two characters say the rest. Marks that fill a part of their
 * square only (，（) are given the whole of it, as a font would.
 */
final class SignPlaces {
  private static final String OPENING = "（《〈“‘〔【「『［｛";
  private static final String CLOSING = "），。、；：！？》〉”’〕】」』］｝";

  /** Letters farther apart than this part of the type size are two words. */
  private static final float WORD_GAP = 0.34f;

  /** Half of a character, as part of the height of a line's ink. */
  private static final float HALF = 0.6f;

  private final Ink ink;
  private final Box box;

  /**
   * Looks at a line.
   *
   * @param ink the page
   * @param box the box of the line
   */
  SignPlaces(Ink ink, Box box) {
    this.ink = ink;
    this.box = box;
  }

  /** The characters with their places in pixels of the page. */
  List<Sign> of(List<Seen> line, float size) {
    List<int[]> stretches = stretches(line);
    List<Sign> signs = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Seen seen = line.get(i);
      int[] stretch = stretches.get(i);
      float left = stretch[0];
      float right = stretch[1];
      float before = i == 0 ? left - size : stretches.get(i - 1)[1];
      float after = i + 1 == line.size() ? right + size : stretches.get(i + 1)[0];
      if (CLOSING.contains(seen.text())) {
        right = Math.max(right, Math.min(left + size, after));
      } else if (OPENING.contains(seen.text())) {
        left = Math.min(left, Math.max(right - size, before));
      } else if (i + 1 < line.size()
          && isWord(seen.text())
          && isWord(line.get(i + 1).text())
          && after - right < size * WORD_GAP) {
        right = Math.max(right, after);
      }
      signs.add(new Sign(seen.text(), left, right, seen.confidence()));
    }
    return signs;
  }

  /** The columns of ink of each character. */
  List<int[]> stretches(List<Seen> line) {
    int[] columns = new int[Math.max(0, box.width())];
    for (int x = 0; x < columns.length; x++) {
      int at = box.left() + x;
      columns[x] = at < 0 || at >= ink.width() ? 0 : ink.inColumn(at, box.top(), box.bottom());
    }
    List<int[]> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < line.size(); i++) {
      int to =
          i + 1 == line.size()
              ? columns.length
              : boundary(columns, line.get(i).centre(), before(line.get(i), line.get(i + 1)));
      to = Math.max(from, to);
      int first = from;
      int last = to;
      while (first < last && columns[first] == 0) {
        first++;
      }
      while (last > first && columns[last - 1] == 0) {
        last--;
      }
      boolean blank = first == last;
      stretches.add(
          new int[] {box.left() + (blank ? from : first), box.left() + (blank ? to : last)});
      from = to;
    }
    return stretches;
  }

  /** Where the next character begins at the latest: the ink of a mark is left in its square. */
  private float before(Seen seen, Seen next) {
    boolean mark = CLOSING.contains(next.text());
    float edge = seen.centre() + HALF * LineBoxes.inkHeight(box);
    return mark ? Math.min(next.centre(), edge) : next.centre();
  }

  /** The column between two characters: in the widest gap, else where there is the least ink. */
  private int boundary(int[] columns, float centre, float next) {
    int from = Math.clamp(Math.round(centre - box.left()), 0, columns.length);
    int to = Math.clamp(Math.round(next - box.left()), from, columns.length);
    int best = (from + to) / 2;
    int bestWidth = 0;
    int least = Integer.MAX_VALUE;
    int gap = 0;
    for (int x = from; x < to; x++) {
      gap = columns[x] == 0 ? gap + 1 : 0;
      if (gap > bestWidth) {
        bestWidth = gap;
        best = x - gap / 2;
      }
    }
    if (bestWidth == 0) {
      for (int x = from; x < to; x++) {
        if (columns[x] < least) {
          least = columns[x];
          best = x;
        }
      }
    }
    return best;
  }

  private static boolean isWord(String text) {
    char first = text.charAt(0);
    return first < 0x2E80 && Character.isLetterOrDigit(first);
  }
}
