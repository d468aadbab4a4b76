package io.planwright.cli;

import io.planwright.model.Metadata;
import io.planwright.search.compare.Filter;
import io.planwright.search.compare.Years;
import io.planwright.search.query.Field;
import io.planwright.search.query.Filter.Levels;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Of which places plans are taken: by name and by level of government. */
final class PlaceOptions {
  @Option(
      names = {"-r", "--regions"},
      paramLabel = "A,B",
      descriptionKey = "compare.regions",
      order = 2)
  private @Nullable String regions;

  @Option(names = "--level", paramLabel = "A,B", descriptionKey = "compare.level", order = 3)
  private @Nullable String levels;

  /** Whether places are chosen at all. */
  boolean areGiven() {
    return regions != null || levels != null;
  }

  /** The places asked for, in these years. */
  Filter filter(CommandContext context, Years years) {
    return new Filter(names(regions), levels(context), years);
  }

  /** The names in a list: {@code 浙江省,白云区}. */
  private static List<String> names(@Nullable String list) {
    return list == null
        ? List.of()
        : Arrays.stream(list.split("[,，、]", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }

  /** The levels in a list, as the field of a query takes them: {@code 市,区县}. */
  private List<Metadata.Level> levels(CommandContext context) {
    if (levels == null) {
      return List.of();
    }
    String line = Field.LEVEL.label() + ":" + levels;
    return new QueryTrouble(context)
        .read(line, "--" + Field.LEVEL.code()).filters().stream()
            .filter(Levels.class::isInstance)
            .flatMap(one -> ((Levels) one).levels().stream())
            .toList();
  }
}
