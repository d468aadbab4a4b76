package io.planwright.cli.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of a few words.
 *
 * @param <E> what they stand for
 */
final class ChoiceShape<E> implements Shape<E> {
  private final Map<String, E> words = new LinkedHashMap<>();
  private @Nullable E open;

  /** One more word; of several for the same the first is written. */
  ChoiceShape<E> or(String word, E meaning) {
    words.put(word, meaning);
    return this;
  }

  /** What stands for the word that is still open. */
  ChoiceShape<E> open(E meaning) {
    open = meaning;
    return this;
  }

  @Override
  public @Nullable E open() {
    return open;
  }

  private List<String> allowed() {
    List<String> first = new ArrayList<>();
    List<E> met = new ArrayList<>();
    words.forEach(
        (word, meaning) -> {
          if (!met.contains(meaning)) {
            met.add(meaning);
            first.add(word);
          }
        });
    return first;
  }

  @Override
  public @Nullable E read(YamlNode node, Reading reading) {
    String allowed = String.join("、", allowed());
    if (!(node instanceof YamlNode.Scalar scalar)) {
      reading.problem("params.notWord", node, allowed);
      return null;
    }
    E meaning = words.get(scalar.text().strip());
    if (meaning == null) {
      Optional<String> near = Nearest.of(scalar.text().strip(), allowed());
      if (near.isPresent()) {
        reading.problem("params.noChoiceNear", node, scalar.shown(), near.get(), allowed);
      } else {
        reading.problem("params.noChoice", node, scalar.shown(), allowed);
      }
    }
    return meaning;
  }

  @Override
  public Written write(E value) {
    if (value.equals(open)) {
      return Written.OPEN;
    }
    for (Map.Entry<String, E> word : words.entrySet()) {
      if (word.getValue().equals(value)) {
        return new Written.Word(word.getKey());
      }
    }
    throw new IllegalArgumentException("no word for " + value);
  }

  @Override
  public Map<String, Object> schema() {
    List<Object> all = new ArrayList<>(words.keySet());
    if (words.containsKey("true")) {
      all.add(true);
      all.add(false);
    }
    return Schemas.of("enum", all);
  }
}
