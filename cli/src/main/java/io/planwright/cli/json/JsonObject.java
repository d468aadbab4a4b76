package io.planwright.cli.json;

import io.planwright.cli.json.UnfitJsonException.Reason;
import io.planwright.model.Coded;
import io.planwright.model.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of the JSON contract, asked for its members; what is wrong is said with its place. */
final class JsonObject {
  /** Longer numbers are no figures of a plan, and writing them out would take all memory. */
  private static final int MOST_DIGITS = 400;

  private final String path;
  private final Map<String, @Nullable Object> members;

  /**
   * Creates an object.
   *
   * @param path its JSON pointer
   * @param members by name
   */
  JsonObject(String path, Map<String, @Nullable Object> members) {
    this.path = path;
    this.members = members;
  }

  /** What members may be made into. */
  interface Reading<T> {
    /** One of them. */
    T of(JsonObject object) throws UnfitJsonException;
  }

  boolean has(String name) {
    return members.get(name) != null;
  }

  /** What to throw about a member. */
  UnfitJsonException wrong(String name) {
    return new UnfitJsonException(Reason.WRONG, path + "/" + name);
  }

  private <T> @Nullable T find(String name, Class<T> type) throws UnfitJsonException {
    Object value = members.get(name);
    if (value == null) {
      return null;
    }
    if (!type.isInstance(value)) {
      throw wrong(name);
    }
    return type.cast(value);
  }

  private <T> T require(String name, @Nullable T value) throws UnfitJsonException {
    if (value == null) {
      throw wrong(name);
    }
    return value;
  }

  @Nullable String textOrNull(String name) throws UnfitJsonException {
    return find(name, String.class);
  }

  String text(String name) throws UnfitJsonException {
    return require(name, textOrNull(name));
  }

  boolean flag(String name) throws UnfitJsonException {
    return require(name, find(name, Boolean.class));
  }

  @Nullable Integer integerOrNull(String name) throws UnfitJsonException {
    return find(name, Integer.class);
  }

  @Nullable BigDecimal numberOrNull(String name) throws UnfitJsonException {
    return number(name, members.get(name));
  }

  BigDecimal number(String name) throws UnfitJsonException {
    return require(name, numberOrNull(name));
  }

  private @Nullable BigDecimal number(String name, @Nullable Object value)
      throws UnfitJsonException {
    if (value == null) {
      return null;
    }
    if (value instanceof Integer number) {
      return BigDecimal.valueOf(number);
    }
    if (value instanceof BigDecimal number
        && Math.abs((long) number.scale()) <= MOST_DIGITS
        && number.precision() <= MOST_DIGITS) {
      return number;
    }
    throw wrong(name);
  }

  @Nullable LocalDate dateOrNull(String name) throws UnfitJsonException {
    String text = textOrNull(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(name);
    }
  }

  <E extends Enum<E> & Coded> @Nullable E codeOrNull(String name, E[] values)
      throws UnfitJsonException {
    String code = textOrNull(name);
    if (code == null) {
      return null;
    }
    for (E value : values) {
      if (value.code().equals(code)) {
        return value;
      }
    }
    throw wrong(name);
  }

  <E extends Enum<E> & Coded> E code(String name, E[] values) throws UnfitJsonException {
    return require(name, codeOrNull(name, values));
  }

  JsonObject object(String name) throws UnfitJsonException {
    return object(path + "/" + name, require(name, members.get(name)));
  }

  private JsonObject object(String place, @Nullable Object value) throws UnfitJsonException {
    if (!(value instanceof Map<?, ?> map)) {
      throw new UnfitJsonException(Reason.WRONG, place);
    }
    @SuppressWarnings("unchecked") // JsonTree puts names before all values
    Map<String, @Nullable Object> known = (Map<String, @Nullable Object>) map;
    return new JsonObject(place, known);
  }

  private List<?> list(String name) throws UnfitJsonException {
    return require(name, find(name, List.class));
  }

  <T> List<T> objects(String name, Reading<T> reading) throws UnfitJsonException {
    List<T> objects = new ArrayList<>();
    int index = 0;
    for (Object element : list(name)) {
      objects.add(reading.of(object(path + "/" + name + "/" + index, element)));
      index++;
    }
    return objects;
  }

  List<String> texts(String name) throws UnfitJsonException {
    List<String> texts = new ArrayList<>();
    for (Object element : list(name)) {
      if (!(element instanceof String text)) {
        throw wrong(name);
      }
      texts.add(text);
    }
    return texts;
  }

  List<@Nullable BigDecimal> numbers(String name) throws UnfitJsonException {
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    for (Object element : list(name)) {
      numbers.add(number(name, element));
    }
    return numbers;
  }

  List<Integer> integers(String name) throws UnfitJsonException {
    List<Integer> integers = new ArrayList<>();
    for (Object element : list(name)) {
      if (!(element instanceof Integer number)) {
        throw wrong(name);
      }
      integers.add(number);
    }
    return integers;
  }

  /** A span that ends within so many units. */
  Span span(String name, int length) throws UnfitJsonException {
    JsonObject span = object(name);
    int start = require(name, span.integerOrNull("start"));
    int end = require(name, span.integerOrNull("end"));
    if (start < 0 || end < start || end > length) {
      throw wrong(name);
    }
    return new Span(start, end);
  }
}
