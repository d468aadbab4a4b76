package io.planwright.read.ofd;

import java.util.Optional;

/** Reads the lists of numbers in OFD attributes: {@code 28 37.5 156 8}. */
final class Numbers {
  /** {@code g 1000000000 5} would be a bomb; no text object has so many characters. */
  private static final int MOST = 100_000;

  private Numbers() {}

  /** The numbers of an attribute, empty when there is none; what is no number counts as 0. */
  static double[] of(Optional<String> attribute) {
    String[] words = attribute.orElse("").strip().split("\\s+", -1);
    if (words[0].isEmpty()) {
      return new double[0];
    }
    double[] numbers = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = number(words[i]);
    }
    return numbers;
  }

  /** One number, 0 when it is none. */
  static double number(String word) {
    try {
      double number = Double.parseDouble(word);
      return Double.isFinite(number) ? number : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Distances between characters, in which {@code g 3 5.6} stands for {@code 5.6 5.6 5.6}. */
  static double[] distances(Optional<String> attribute, int most) {
    String[] words = attribute.orElse("").strip().split("\\s+", -1);
    double[] distances = new double[Math.min(most, MOST)];
    int count = 0;
    for (int i = 0; i < words.length && count < distances.length; i++) {
      int times = 1;
      if (words[i].equals("g") && i + 2 < words.length) {
        times = (int) Math.clamp(number(words[i + 1]), 0, MOST);
        i += 2;
      }
      double distance = words[i].isEmpty() ? Double.NaN : number(words[i]);
      for (int n = 0; n < times && count < distances.length; n++) {
        distances[count++] = distance;
      }
    }
    while (count < distances.length) {
      distances[count++] = Double.NaN;
    }
    return distances;
  }
}
