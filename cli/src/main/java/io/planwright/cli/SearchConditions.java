package io.planwright.cli;

import io.planwright.search.query.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The conditions of a search as options; they mean the same as the fields of a query. */
final class SearchConditions {
  @ArgGroup(exclusive = false, validate = false, headingKey = "condition.heading")
  private Group group = new Group();

  /** The values that were given, as they can stand behind the name of the field. */
  Map<Field, String> given() {
    Map<Field, String> given = new EnumMap<>(Field.class);
    put(given, Field.REGION, group.regions);
    put(given, Field.LEVEL, group.levels);
    put(given, Field.YEAR, group.years);
    put(given, Field.TYPE, group.types);
    put(given, Field.INDICATOR, group.indicators);
    put(given, Field.TRIGGER, group.triggers);
    put(given, Field.INSTRUMENT, group.instruments);
    put(given, Field.AMOUNT, group.amounts);
    put(given, Field.SECTION, group.sections);
    put(given, Field.UNIT, group.units);
    return given;
  }

  private static void put(Map<Field, String> given, Field field, List<String> values) {
    if (!values.isEmpty()) {
      given.put(field, String.join(",", values));
    }
  }

  /** The options under a heading of their own. */
  static final class Group {
    @Option(names = "--region", paramLabel = "X", descriptionKey = "condition.region", order = 60)
    private List<String> regions = new ArrayList<>();

    @Option(names = "--level", paramLabel = "X", descriptionKey = "condition.level", order = 61)
    private List<String> levels = new ArrayList<>();

    @Option(names = "--year", paramLabel = "X", descriptionKey = "condition.year", order = 62)
    private List<String> years = new ArrayList<>();

    @Option(names = "--type", paramLabel = "X", descriptionKey = "condition.type", order = 63)
    private List<String> types = new ArrayList<>();

    @Option(
        names = "--indicator",
        paramLabel = "X",
        descriptionKey = "condition.indicator",
        order = 64)
    private List<String> indicators = new ArrayList<>();

    @Option(names = "--trigger", paramLabel = "X", descriptionKey = "condition.trigger", order = 65)
    private List<String> triggers = new ArrayList<>();

    @Option(
        names = "--instrument",
        paramLabel = "X",
        descriptionKey = "condition.instrument",
        order = 66)
    private List<String> instruments = new ArrayList<>();

    @Option(names = "--amount", paramLabel = "X", descriptionKey = "condition.amount", order = 67)
    private List<String> amounts = new ArrayList<>();

    @Option(names = "--section", paramLabel = "X", descriptionKey = "condition.section", order = 68)
    private List<String> sections = new ArrayList<>();

    @Option(names = "--unit", paramLabel = "X", descriptionKey = "condition.unit", order = 69)
    private List<String> units = new ArrayList<>();
  }
}
