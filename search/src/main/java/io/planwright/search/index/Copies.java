package io.planwright.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/**
 * The documents of an index that are shown only with another of which they are copies.
 *
 * @param keys of the copies
 * @param pathsByShown the paths of the copies by the key of the document that is shown
 */
public record Copies(Set<String> keys, Map<String, List<String>> pathsByShown) {
  /** No copies. */
  static final Copies NONE = new Copies(Set.of(), Map.of());

  /** Copies the set and the map. */
  public Copies {
    keys = Set.copyOf(keys);
    pathsByShown = Map.copyOf(pathsByShown);
  }

  static Copies of(Document record) {
    IndexableField[] paths = record.getFields(Schema.COPY_PATH);
    IndexableField[] shown = record.getFields(Schema.COPY_OF);
    Map<String, List<String>> pathsByShown = new HashMap<>();
    for (int i = 0; i < paths.length; i++) {
      pathsByShown
          .computeIfAbsent(shown[i].stringValue(), key -> new ArrayList<>())
          .add(paths[i].stringValue());
    }
    return new Copies(Set.of(record.getValues(Schema.COPY)), pathsByShown);
  }

  /** The paths of the copies of a document. */
  List<String> pathsOf(String key) {
    return pathsByShown.getOrDefault(key, List.of());
  }
}
