package io.planwright.cli.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keys that belong together.
 *
 * @param <R> what they become
 */
final class RecordShape<R> implements Shape<R> {
  private final List<Key<R, ?>> keys;
  private final BiFunction<Fields, Reading, @Nullable R> make;
  private final boolean onOneLine;
  private final @Nullable R open;

  private RecordShape(
      List<Key<R, ?>> keys,
      BiFunction<Fields, Reading, @Nullable R> make,
      boolean onOneLine,
      @Nullable R open) {
    this.keys = List.copyOf(keys);
    this.make = make;
    this.onOneLine = onOneLine;
    this.open = open;
  }

  /**
   * A shape of these keys.
   *
   * @param keys in the order in which they are read and written
   * @param make makes the record, or tells why it cannot be and returns null
   */
  static <R> RecordShape<R> of(
      List<Key<R, ?>> keys, BiFunction<Fields, Reading, @Nullable R> make) {
    return new RecordShape<>(keys, make, false, null);
  }

  /** The same, written on one line. */
  RecordShape<R> onOneLine() {
    return new RecordShape<>(keys, make, true, open);
  }

  /** The same, with the record that stands for one that is open. */
  RecordShape<R> open(R one) {
    return new RecordShape<>(keys, make, onOneLine, one);
  }

  @Override
  public @Nullable R open() {
    return open;
  }

  @Override
  public List<Key<R, ?>> keys() {
    return keys;
  }

  private List<String> names() {
    return keys.stream().map(Key::name).toList();
  }

  @Override
  public @Nullable R read(YamlNode node, Reading reading) {
    if (!(node instanceof YamlNode.Entries entries)) {
      String names = String.join("、", names());
      if (node instanceof YamlNode.Items) {
        reading.problem("params.listNotKeys", node, names);
      } else {
        reading.problem("params.wordNotKeys", node, node.shown(), names);
      }
      return null;
    }
    for (YamlNode.Entry entry : entries.entries()) {
      if (!names().contains(entry.name())) {
        unknown(entry, reading);
      }
    }
    Fields fields = new Fields(node);
    boolean whole = true;
    for (Key<R, ?> key : keys) {
      whole &= read(key, entries, fields, reading);
    }
    return whole ? make.apply(fields, reading) : null;
  }

  private void unknown(YamlNode.Entry entry, Reading reading) {
    String name = entry.name();
    String shown = entry.key().shown();
    String names = String.join("、", names());
    if (FullWidth.isSuspected(name, names())) {
      reading.problem("params.fullWidth", entry.key(), shown);
      return;
    }
    Optional<String> near = Nearest.of(name, names());
    if (near.isPresent()) {
      reading.problem("params.unknownKeyNear", entry.key(), shown, near.get(), names);
    } else {
      reading.problem("params.unknownKey", entry.key(), shown, names);
    }
  }

  /** Whether all is there that has to be. */
  private <T> boolean read(
      Key<R, T> key, YamlNode.Entries entries, Fields fields, Reading reading) {
    YamlNode node = null;
    for (YamlNode.Entry entry : entries.entries()) {
      if (entry.name().equals(key.name())) {
        node = entry.value();
      }
    }
    T value = null;
    if (node != null && !node.isOpen()) {
      YamlNode there = node;
      value = reading.under(key.name(), () -> key.shape().read(there, reading));
    } else if (node != null && key.showsOpen()) {
      value = key.shape().open();
    } else if (key.required()) {
      reading.problem("params.missingKey", node == null ? entries : node, key.name());
    }
    if (node != null) {
      fields.put(key, node, value);
    }
    key.then().accept(reading, value);
    return !key.required() || value != null;
  }

  @Override
  public Written write(R owner) {
    if (owner.equals(open)) {
      return Written.OPEN;
    }
    List<Written.Entry> entries = new ArrayList<>();
    for (Key<R, ?> key : keys) {
      write(key, owner, entries);
    }
    return new Written.Entries(entries, onOneLine);
  }

  private <T> void write(Key<R, T> key, R owner, List<Written.Entry> entries) {
    T value = key.get().apply(owner);
    if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
      entries.add(new Written.Entry(key.name(), key.shape().write(value), key));
    } else if (key.awaitedOf().test(owner)) {
      entries.add(new Written.Entry(key.name(), Written.OPEN, key));
    } else {
      entries.add(new Written.Entry(key.name(), null, key));
    }
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Key<R, ?> key : keys) {
      Map<String, Object> described = new LinkedHashMap<>();
      described.put("description", key.meaning());
      if (key.required()) {
        described.putAll(key.shape().schema());
      } else {
        described.put("anyOf", List.of(key.shape().schema(), Schemas.OPEN));
      }
      properties.put(key.name(), described);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    List<String> required = keys.stream().filter(Key::required).map(Key::name).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }
}
