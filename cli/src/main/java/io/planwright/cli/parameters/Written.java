package io.planwright.cli.parameters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value on its way into a file. */
sealed interface Written {
  /** What has to be filled in. */
  Word OPEN = new Word("待填");

  /** A word or number that needs no quotation marks. */
  record Word(String text) implements Written {}

  /** A text, put into quotation marks where YAML would not take it for one. */
  record Text(String text) implements Written {}

  /** A list: on one line where that is asked for, else one line or more for each element. */
  record Items(List<Written> items, boolean onOneLine) implements Written {
    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Keys with values: on one line where that is asked for. */
  record Entries(List<Entry> entries, boolean onOneLine) implements Written {
    /** Copies the list. */
    public Entries {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A key.
   *
   * @param value what stands behind it, null for a key that is only mentioned
   * @param explained what it means, null where that has been said
   */
  record Entry(String key, @Nullable Written value, @Nullable Key<?, ?> explained) {
    Entry(String key, Written value) {
      this(key, value, null);
    }
  }
}
