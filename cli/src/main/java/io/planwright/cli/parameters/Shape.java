package io.planwright.cli.parameters;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One kind of value of a parameter file: how it is read, written and described.
 *
 * @param <T> what it becomes
 */
interface Shape<T> {
  /** The value of a node that is not open; null where it does not fit, which has been told. */
  @Nullable T read(YamlNode node, Reading reading);

  /** The value as it stands in a file. */
  Written write(T value);

  /** The keywords of JSON Schema that describe it. */
  Map<String, Object> schema();

  /**
   * What stands for a value that is still open; null where that is told by nothing standing there.
   */
  default @Nullable T open() {
    return null;
  }

  /** The keys of this shape or of its elements, none for others. */
  default List<? extends Key<?, ?>> keys() {
    return List.of();
  }
}
