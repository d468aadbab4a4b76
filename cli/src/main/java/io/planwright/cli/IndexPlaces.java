package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.json.ExtractionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells the sources of a run from all others in an index: the full path of the file, and in a
 * JSON file with several sources also the path of the source, so that each can be replaced alone.
 * Of JSON that comes in over standard input the path of the source tells it.
 */
final class IndexPlaces {
  /** Between file and source; no path holds it. */
  private static final char SEPARATOR = '\0';

  /** The path of a source stands near the beginning of its JSON. */
  private static final int HEAD_IN_BYTES = 1 << 13;

  private final List<String> places = new ArrayList<>();
  private final Set<String> extractions = new HashSet<>();

  private IndexPlaces() {}

  /** The places of these sources, in their order. */
  static IndexPlaces of(List<InputFile> inputs) {
    IndexPlaces places = new IndexPlaces();
    Map<Path, Integer> parts = new LinkedHashMap<>();
    for (InputFile input : inputs) {
      if (input.file() != null && input.part() != null) {
        parts.merge(input.file(), 1, Integer::sum);
      }
    }
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (InputFile input : inputs) {
      boolean fromInput = input.file() == null && input.part() != null;
      boolean several = fromInput || parts.getOrDefault(input.file(), 0) > 1;
      String place = several ? file(input) + SEPARATOR + source(input) : file(input);
      int times = seen.merge(place, 1, Integer::sum);
      places.places.add(times == 1 ? place : place + SEPARATOR + times);
      if (input.part() != null && !fromInput) {
        places.extractions.add(file(input));
      }
    }
    return places;
  }

  /**
   * Standard input is one and the same whatever comes in; the sources of its JSON are told apart.
   */
  private static String file(InputFile input) {
    @Nullable Path file = input.file();
    return file == null ? InputFile.STANDARD_INPUT : file.toAbsolutePath().normalize().toString();
  }

  private static String source(InputFile input) {
    InputFile.@Nullable Part part = input.part();
    if (part != null) {
      try {
        return ExtractionReader.sourcePath(part.bytes(HEAD_IN_BYTES)).orElse(input.shown());
      } catch (IOException e) {
        return input.shown();
      }
    }
    return input.shown();
  }

  /** The places in the order of the sources. */
  List<String> inOrder() {
    return places;
  }

  /**
   * Those of an index that are gone from the JSON files of this run, which stand for all their
   * sources.
   */
  List<String> goneFrom(Set<String> indexed) {
    Set<String> present = new HashSet<>(places);
    return indexed.stream()
        .filter(place -> extractions.contains(file(place)) && !present.contains(place))
        .toList();
  }

  /** Whether the file of a place is no longer there; what came in never had one. */
  static boolean isVanished(String place) {
    if (file(place).equals(InputFile.STANDARD_INPUT)) {
      return false;
    }
    try {
      return Files.notExists(Path.of(file(place)), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String file(String place) {
    int end = place.indexOf(SEPARATOR);
    return end < 0 ? place : place.substring(0, end);
  }
}
