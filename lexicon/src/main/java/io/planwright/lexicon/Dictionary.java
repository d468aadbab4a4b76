package io.planwright.lexicon;

import com.hankcs.hanlp.corpus.tag.Nature;
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
 * state; a word ends where the next state's own cell is negative. Here the two arrays are one, and
 * each cell also says which word ends with its step, so that a step touches the memory once.
 *
 * <p>The files are read without HanLP's own loader, which makes an object of every word.
 */
public final class Dictionary {
  /** About how many words the general dictionary was counted from. */
  private static final double COUNTED = 25_000_000;

  /** What a character costs that no word covers, and a word that was seen once. */
  public static final float HIGHEST_COST = (float) Math.log(COUNTED);

  /** Of each cell base, check, the word that ends in it or -1, and the bits of its cost. */
  private final int[] cells;

  private static final int CHECK = 1;
  private static final int WORD = 2;
  private static final int COST = 3;
  private static final int WIDTH = 4;

  private final int[] frequencies;
  private final boolean[] nouns;

  /**
   * Lays out what was read.
   *
   * @param pairs base and check of each cell
   */
  private Dictionary(int[] pairs, int[] frequencies, boolean[] nouns) {
    this.frequencies = frequencies;
    this.nouns = nouns;
    cells = new int[WIDTH * pairs.length / 2];
    for (int at = 0; at < pairs.length; at += 2) {
      int cell = WIDTH * at / 2;
      int base = pairs[at];
      cells[cell] = base;
      cells[cell + CHECK] = pairs[at + 1];
      int end = 2 * base;
      boolean word = base > 0 && end < pairs.length && pairs[end] < 0 && pairs[end + 1] == base;
      cells[cell + WORD] = word ? -pairs[end] - 1 : -1;
      if (word) {
        int frequency = Math.max(1, frequencies[-pairs[end] - 1]);
        cells[cell + COST] = Float.floatToRawIntBits((float) Math.log(COUNTED / frequency));
      }
    }
  }

  /** General Chinese. */
  public static Dictionary general() {
    return read("/data/dictionary/CoreNatureDictionary.mini.txt.bin");
  }

  /** Terms and names of several words: 高校毕业生, 水污染防治. */
  public static Dictionary compounds() {
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
  public interface Taker {
    /**
     * A word.
     *
     * @param end the place behind it
     * @param word its number
     * @param cost the higher the rarer it is
     */
    void take(int end, int word, float cost);
  }

  /** Hands on the words that begin at a place of a text. */
  public void wordsAt(char[] text, int from, Taker taker) {
    int state = start();
    for (int at = from; at < text.length; at++) {
      int cell = step(state, text[at]);
      if (cell < 0) {
        return;
      }
      state = state(cell);
      int word = word(cell);
      if (word >= 0) {
        taker.take(at + 1, word, cost(cell));
      }
    }
  }

  /** The state before a word. */
  int start() {
    return cells[0];
  }

  /** The cell a character leads to from a state, negative where no word goes on like that. */
  int step(int state, char c) {
    int cell = WIDTH * (state + c + 1);
    return cell < cells.length && cells[cell + CHECK] == state ? cell : -1;
  }

  /**
   * Looks up what each two neighbouring characters of a stretch lead to from the start, all in one
   * go: the memory answers many such questions at a time, if none waits for another's answer.
   *
   * @param found takes the cell for each place but the last, negative where no word begins so
   */
  void pairs(char[] text, int from, int to, int[] found) {
    int start = start();
    int nowhere = cells.length / WIDTH;
    for (int at = from; at + 1 < to; at++) {
      int first = step(start, text[at]);
      int state = first < 0 ? nowhere : cells[first];
      found[at - from] = step(state, text[at + 1]);
    }
  }

  /** The state in a cell. */
  int state(int cell) {
    return cells[cell];
  }

  /** The number of the word that ends in a cell, negative where none does. */
  int word(int cell) {
    return cells[cell + WORD];
  }

  /** What the word that ends in a cell costs. */
  float cost(int cell) {
    return Float.intBitsToFloat(cells[cell + COST]);
  }

  /** Whether a word mostly is a noun and no name. */
  public boolean isNoun(int word) {
    return nouns[word];
  }

  /** How often a word was seen; 0 for words it does not know. */
  public int frequencyOf(String word) {
    int cell = 0;
    for (int at = 0; at < word.length(); at++) {
      cell = step(state(cell), word.charAt(at));
      if (cell < 0) {
        return 0;
      }
    }
    return cells[cell + WORD] < 0 ? 0 : frequencies[cells[cell + WORD]];
  }
}
