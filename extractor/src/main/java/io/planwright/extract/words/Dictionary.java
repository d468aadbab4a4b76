package io.planwright.extract.words;

import com.hankcs.hanlp.corpus.tag.Nature;
import io.planwright.lexicon.LexiconException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One of HanLP's dictionaries, laid out for looking up all words at every place of a text.
 *
 * <p>HanLP keeps its words in a double array: from the state {@code b} a character leads to the
 * cell {@code b + c + 1}, where one array tells whether the step is allowed and the other the next
 * state; a word ends where the next state's own cell is negative. Here as in its files the two
 * arrays are one, cell by cell, so that a step touches the memory once.
 *
 * <p>The files are read without HanLP's own loader, which makes an object of every word.
 */
final class Dictionary {
  /** About how many words the general dictionary was counted from. */
  private static final double COUNTED = 25_000_000;

  /** What a character costs that no word covers, and a word that was seen once. */
  static final float HIGHEST_COST = (float) Math.log(COUNTED);

  /** Base and check of each cell. */
  private final int[] cells;

  private final int[] frequencies;
  private final float[] costs;
  private final boolean[] nouns;

  private Dictionary(int[] cells, int[] frequencies, boolean[] nouns) {
    this.cells = cells;
    this.frequencies = frequencies;
    this.nouns = nouns;
    costs = new float[frequencies.length];
    for (int word = 0; word < costs.length; word++) {
      costs[word] = (float) Math.log(COUNTED / Math.max(1, frequencies[word]));
    }
  }

  /** General Chinese. */
  static Dictionary general() {
    return read("/data/dictionary/CoreNatureDictionary.mini.txt.bin");
  }

  /** Terms and names of several words: 高校毕业生, 水污染防治. */
  static Dictionary compounds() {
    return read("/data/dictionary/custom/CustomDictionary.txt.bin");
  }

  /**
   * Reads a file of HanLP's jar as it is: first, as a negative number, how many parts of speech are
   * named that HanLP itself does not know, and their names; then the number of words and for each
   * its frequency and its parts of speech with theirs, the most frequent first; then the size of
   * the double array, and base and check of each cell.
   */
  private static Dictionary read(String file) {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(file));
    List<String> natures = natures(bytes);
    boolean[] nounNatures = new boolean[natures.size()];
    for (int nature = 0; nature < nounNatures.length; nature++) {
      nounNatures[nature] = isNoun(natures.get(nature));
    }
    int[] numbers = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(numbers);
    int[] frequencies = new int[numbers[0]];
    boolean[] nouns = new boolean[frequencies.length];
    int at = 1;
    for (int word = 0; word < frequencies.length; word++) {
      frequencies[word] = numbers[at];
      nouns[word] = nounNatures[numbers[at + 2]];
      at += 2 + 2 * numbers[at + 1];
    }
    return new Dictionary(
        Arrays.copyOfRange(numbers, at + 1, at + 1 + 2 * numbers[at]), frequencies, nouns);
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Nature.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new LexiconException(file, 0, "not in the jar of HanLP");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** The parts of speech by their numbers in the file: HanLP's own, then those the file names. */
  private static List<String> natures(ByteBuffer file) {
    List<String> natures = new ArrayList<>();
    for (Nature nature : Nature.values()) {
      natures.add(nature.toString());
    }
    int more = -file.getInt(0);
    if (more > 0) {
      file.getInt();
    }
    for (int i = 0; i < more; i++) {
      char[] name = new char[file.getInt()];
      for (int k = 0; k < name.length; k++) {
        name[k] = file.getChar();
      }
      if (!natures.contains(String.valueOf(name))) {
        natures.add(String.valueOf(name));
      }
    }
    return natures;
  }

  /** Whether a part of speech is a noun's, and no name's. */
  private static boolean isNoun(String nature) {
    boolean name = nature.startsWith("nr") || nature.startsWith("ns") || nature.startsWith("nt");
    return !name && (nature.startsWith("n") || nature.equals("vn") || nature.equals("gi"));
  }

  /** Takes the words at a place, the shorter first. */
  interface Taker {
    /**
     * A word.
     *
     * @param end the place behind it
     * @param word its number
     * @param cost the higher the rarer it is
     */
    void take(int end, int word, float cost);
  }

  void wordsAt(char[] text, int from, Taker taker) {
    int state = cells[0];
    for (int at = from; at < text.length; at++) {
      int cell = 2 * (state + text[at] + 1);
      if (cell >= cells.length || cells[cell + 1] != state) {
        return;
      }
      state = cells[cell];
      int end = 2 * state;
      if (end < cells.length && cells[end] < 0 && cells[end + 1] == state) {
        int word = -cells[end] - 1;
        taker.take(at + 1, word, costs[word]);
      }
    }
  }

  /** Whether a word mostly is a noun and no name. */
  boolean isNoun(int word) {
    return nouns[word];
  }

  /** How often a word was seen; 0 for words it does not know. */
  int frequencyOf(String word) {
    int state = cells[0];
    for (int at = 0; at < word.length(); at++) {
      int cell = 2 * (state + word.charAt(at) + 1);
      if (cell >= cells.length || cells[cell + 1] != state) {
        return 0;
      }
      state = cells[cell];
    }
    int end = 2 * state;
    boolean known = end < cells.length && cells[end] < 0 && cells[end + 1] == state;
    return known ? frequencies[-cells[end] - 1] : 0;
  }
}
