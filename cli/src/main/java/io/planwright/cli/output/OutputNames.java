package io.planwright.cli.output;

import io.planwright.read.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives every source file an output name of its own.
 *
 * <p>A source alone with its name gets the name without its ending: {@code 方案.txt} is {@code 方案}.
 * Sources that share it all get as much more of their path as tells them apart, first the folder
 * above ({@code 东屏区_方案}), then the ending ({@code 方案.txt}, {@code 方案.html}), then both, then
 * further folders. Upper and lower case count as the same, since many file systems take them so.
 * The names depend on the paths only, not on the order in which they are given.
 */
public final class OutputNames {
  /** File systems allow 255 bytes; the ending and a number have to fit in too. */
  private static final int LONGEST_NAME_IN_BYTES = 240;

  private static final int MARK_DIGITS = 8;

  private OutputNames() {}

  /**
   * The names without ending, one for each path and in the same order.
   *
   * @param paths absolute paths of the sources with {@code /} between folders, all different
   */
  public static List<String> of(List<String> paths) {
    Map<String, List<SourcePath>> byStem = new LinkedHashMap<>();
    List<SourcePath> sources = paths.stream().map(SourcePath::parse).toList();
    for (SourcePath source : sources) {
      byStem.computeIfAbsent(folded(source.stem()), stem -> new ArrayList<>()).add(source);
    }
    Map<SourcePath, String> names = new LinkedHashMap<>();
    byStem.values().forEach(group -> names.putAll(apart(group)));
    return unique(
        sources.stream().map(source -> fitting(names.getOrDefault(source, ""), source)).toList());
  }

  /** A name too long for a file system keeps its beginning and gets a mark of its own. */
  private static String fitting(String name, SourcePath source) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME_IN_BYTES) {
      return name;
    }
    int end = 0;
    int bytes = 0;
    while (end < name.length()) {
      int next = name.offsetByCodePoints(end, 1);
      bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST_NAME_IN_BYTES - MARK_DIGITS - 1) {
        break;
      }
      end = next;
    }
    byte[] whole = source.whole().getBytes(StandardCharsets.UTF_8);
    String mark = Fingerprint.of(whole).sha256().substring(0, MARK_DIGITS);
    return name.substring(0, end) + "~" + mark;
  }

  /** Uses the least of the path that tells all members of the group apart. */
  private static Map<SourcePath, String> apart(List<SourcePath> group) {
    int deepest = group.stream().mapToInt(source -> source.folders().size()).max().orElse(0);
    Map<SourcePath, String> names = new LinkedHashMap<>();
    for (Spelling spelling : spellings(deepest)) {
      names.clear();
      group.forEach(source -> names.put(source, source.name(spelling)));
      if (names.values().stream().map(OutputNames::folded).distinct().count() == group.size()) {
        break;
      }
    }
    return names;
  }

  /** All ways to spell a name, the shortest first; a folder's name says more than an ending. */
  private static List<Spelling> spellings(int deepest) {
    List<Spelling> spellings = new ArrayList<>();
    spellings.add(new Spelling(0, false));
    spellings.add(new Spelling(1, false));
    spellings.add(new Spelling(0, true));
    spellings.add(new Spelling(1, true));
    for (int folders = 2; folders <= deepest; folders++) {
      spellings.add(new Spelling(folders, false));
      spellings.add(new Spelling(folders, true));
    }
    return spellings;
  }

  /** Numbers what still collides, such as {@code a_b/c} with {@code a/b_c}. */
  private static List<String> unique(List<String> names) {
    Set<String> taken = new HashSet<>();
    List<String> result = new ArrayList<>();
    for (String name : names) {
      String candidate = name;
      for (int number = 2; !taken.add(folded(candidate)); number++) {
        candidate = name + "~" + number;
      }
      result.add(candidate);
    }
    return List.copyOf(result);
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /**
   * A path taken apart.
   *
   * @param folders the names of the folders, innermost first
   * @param stem the file name without its ending
   * @param ending the ending with its dot, or empty
   */
  private record SourcePath(List<String> folders, String stem, String ending, String whole) {
    static SourcePath parse(String path) {
      String[] parts = path.split("/", -1);
      String fileName = parts[parts.length - 1];
      int dot = fileName.lastIndexOf('.');
      int cut = dot > 0 ? dot : fileName.length();
      List<String> folders = new ArrayList<>();
      for (int i = parts.length - 2; i >= 0; i--) {
        if (!parts[i].isEmpty()) {
          folders.add(parts[i]);
        }
      }
      return new SourcePath(
          List.copyOf(folders), fileName.substring(0, cut), fileName.substring(cut), path);
    }

    String name(Spelling spelling) {
      var name = new StringBuilder(stem);
      for (String folder : folders.subList(0, Math.min(spelling.folders(), folders.size()))) {
        name.insert(0, folder + "_");
      }
      return spelling.ending() ? name + ending : name.toString();
    }
  }

  /**
   * How much of a path goes into a name.
   *
   * @param folders how many folders above the file
   * @param ending whether its ending
   */
  private record Spelling(int folders, boolean ending) {}
}
