package io.planwright.cli.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list. Where its elements are words a single one may stand without a list around it.
 *
 * @param element what its elements are
 * @param onOneLine whether it is written on one line
 * @param <T> what they become
 */
record ListShape<T>(Shape<T> element, boolean onOneLine) implements Shape<List<T>> {
  /** Names, such as those of agencies: {@code [区科技局, 区财政局]} or {@code 区科技局}. */
  static final ListShape<String> NAMES = new ListShape<>(TextShape.NAME, true);

  /** A list of records. */
  static <R> ListShape<R> of(RecordShape<R> element) {
    return new ListShape<>(element, false);
  }

  @Override
  public List<? extends Key<?, ?>> keys() {
    return element.keys();
  }

  @Override
  public @Nullable List<T> read(YamlNode node, Reading reading) {
    List<T> list = new ArrayList<>();
    if (node instanceof YamlNode.Items items) {
      for (int i = 0; i < items.items().size(); i++) {
        YamlNode item = items.items().get(i);
        T value =
            item.isOpen() ? element.open() : reading.item(i + 1, () -> element.read(item, reading));
        if (value != null) {
          list.add(value);
        }
      }
      return list;
    }
    if (!element.keys().isEmpty()) {
      reading.problem("params.notList", node);
      return null;
    }
    T single = element.read(node, reading);
    return single == null ? null : List.of(single);
  }

  @Override
  public @Nullable List<T> open() {
    T one = element.open();
    return one == null ? null : List.of(one);
  }

  @Override
  public Written write(List<T> value) {
    if (value.equals(open())) {
      return Written.OPEN;
    }
    if (value.size() == 1 && element.keys().isEmpty()) {
      return element.write(value.getFirst());
    }
    return new Written.Items(value.stream().map(element::write).toList(), onOneLine);
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> one = element.schema();
    Map<String, Object> many =
        Schemas.of("type", "array", "items", Schemas.anyOf(one, Schemas.OPEN));
    return element.keys().isEmpty() ? Schemas.anyOf(many, one) : many;
  }
}
