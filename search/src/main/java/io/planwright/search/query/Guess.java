package io.planwright.search.query;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was probably meant by a word that no list knows: 地区 for 地域. */
final class Guess {
  /** From this length on two letters may be wrong; a shorter word allows one. */
  private static final int LONG = 6;

  private Guess() {}

  /** The nearest of the known words, null where none is near. */
  static @Nullable String nearest(String word, Collection<String> known) {
    String folded = Characters.folded(word).toLowerCase(Locale.ROOT);
    int allowed = folded.length() >= LONG ? 2 : 1;
    @Nullable String nearest = null;
    int least = allowed + 1;
    for (String candidate : known) {
      int distance = distance(folded, candidate);
      boolean kept = candidate.length() > distance;
      if (kept && distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** How many letters have to be changed, put in, left out or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
