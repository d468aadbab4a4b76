package io.planwright.cli.parameters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values that stand under the keys of one owner. */
final class Fields {
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, YamlNode> nodes = new HashMap<>();
  private final YamlNode owner;

  Fields(YamlNode owner) {
    this.owner = owner;
  }

  <T> void put(Key<?, T> key, YamlNode node, @Nullable T value) {
    nodes.put(key.name(), node);
    if (value != null) {
      values.put(key.name(), value);
    }
  }

  /** Whether the key stands there, open or not. */
  boolean has(Key<?, ?> key) {
    return nodes.containsKey(key.name());
  }

  /** What stands there, the owner where the key does not. */
  YamlNode node(Key<?, ?> key) {
    return nodes.getOrDefault(key.name(), owner);
  }

  /** The value, null where it is open. */
  @SuppressWarnings("unchecked") // put only takes what belongs to the key
  <T> @Nullable T get(Key<?, T> key) {
    return (T) values.get(key.name());
  }

  /** The value of a key that is required. */
  <T> T need(Key<?, T> key) {
    return Objects.requireNonNull(get(key), key.name());
  }

  /** The value, or another where it is open. */
  <T> T orElse(Key<?, T> key, T other) {
    T value = get(key);
    return value == null ? other : value;
  }

  /** The elements, none where the list is open. */
  <T> List<T> list(Key<?, List<T>> key) {
    return orElse(key, List.of());
  }
}
