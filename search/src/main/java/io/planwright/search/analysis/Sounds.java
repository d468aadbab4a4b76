package io.planwright.search.analysis;

import com.hankcs.hanlp.dictionary.other.CharTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How characters sound, without tones: what one hears alike one mistypes alike. Of several sounds a
 * character has the most frequent counts. From HanLP's list, read without its loader, which makes
 * objects of all words.
 *
 * <p>Example: 薪 and 新 are both xin; 兴 is xing, which many do not tell from it.
 */
public final class Sounds {
  private static final String LIST = "/data/dictionary/pinyin/pinyin.txt";

  /** Endings and beginnings that are often taken for each other. */
  private static final Map<String, String> ALIKE =
      Map.of("ang", "an", "eng", "en", "ing", "in", "zh", "z", "ch", "c", "sh", "s");

  private final String[] sounds = new String[Character.MAX_VALUE + 1];

  /** Read when it is first needed. */
  private static final class List {
    static final Sounds READ = new Sounds();
  }

  /** The list, which is read once. */
  public static Sounds list() {
    return List.READ;
  }

  private Sounds() {
    try (InputStream stream = CharTable.class.getResourceAsStream(LIST)) {
      if (stream == null) {
        throw new IllegalStateException("no " + LIST);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.indexOf('=') == 1) {
          int end = 2;
          while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
          }
          sounds[line.charAt(0)] = line.substring(2, end);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sound of a character in letters: {@code xin}; the character itself where it has none. */
  public String of(char sign) {
    String sound = sounds[sign];
    return sound == null ? String.valueOf(sign) : sound;
  }

  /** The sound without what is often not told apart: xing is xin, zhang is zan. */
  public String roughly(char sign) {
    String sound = of(sign);
    for (Map.Entry<String, String> pair : ALIKE.entrySet()) {
      if (sound.endsWith(pair.getKey())) {
        sound = sound.substring(0, sound.length() - pair.getKey().length()) + pair.getValue();
      } else if (sound.startsWith(pair.getKey())) {
        sound = pair.getValue() + sound.substring(pair.getKey().length());
      }
    }
    return sound;
  }
}
