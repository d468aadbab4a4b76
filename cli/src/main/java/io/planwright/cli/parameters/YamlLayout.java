package io.planwright.cli.parameters;

import java.util.List;

/**
 * Lays values out as YAML for readers: blank lines and an explanation before what has parts, the
 * explanation behind what has none, and a list of its keys before the first of many records.
 */
final class YamlLayout {
  private static final String INDENT = "  ";

  /** Explanations behind short values begin here where there is room. */
  private static final int EXPLANATION_COLUMN = 24;

  private final Comments comments;
  private final StringBuilder text = new StringBuilder();

  YamlLayout(Comments comments) {
    this.comments = comments;
  }

  /** The whole file. */
  String text(Written file) {
    comments.at("").forEach(line -> comment("", line));
    if (file instanceof Written.Entries entries) {
      entries(entries.entries(), "", "", 0);
    }
    return text.toString();
  }

  private void comment(String indent, String line) {
    text.append(indent).append(line.isEmpty() ? "#" : "# " + line).append('\n');
  }

  /**
   * Writes keys one below the other.
   *
   * @param explained how deep within explained keys this is; what stands in lists is explained
   *     before them
   */
  private void entries(List<Written.Entry> entries, String indent, String path, int explained) {
    for (Written.Entry entry : entries) {
      Written value = entry.value();
      Key<?, ?> key = explained < 0 ? null : entry.explained();
      String place = path.isEmpty() ? entry.key() : path + "." + entry.key();
      if (value == null) {
        if (key != null) {
          gap(key, path);
          line(indent + "# " + entry.key() + ": ", key.meaning());
        }
        continue;
      }
      if (key != null) {
        gap(key, path);
      }
      boolean compound = !isOnOneLine(value) || !(key == null || key.shape().keys().isEmpty());
      if (key != null && compound) {
        comment(indent, key.meaning());
        if (key.shape() instanceof ListShape<?>) {
          keys(key.shape(), indent, "  ");
        }
      }
      comments.at(place).forEach(line -> comment(indent, line));
      String head = indent + YamlText.plainOrQuoted(entry.key(), true) + ":";
      if (isOnOneLine(value)) {
        line(head + " " + oneLine(value, false), key == null || compound ? "" : key.meaning());
      } else {
        text.append(head).append('\n');
        block(value, indent + INDENT, place, key == null ? -1 : explained + 1);
      }
    }
  }

  /** A blank line before what has parts. */
  private void gap(Key<?, ?> key, String path) {
    boolean top = path.isEmpty() && text.length() > 0;
    if (top && (!key.shape().keys().isEmpty() || key.shape() instanceof ListShape<?>)) {
      text.append('\n');
    }
  }

  /** Says what each of the keys in a list means. */
  private void keys(Shape<?> shape, String indent, String deeper) {
    for (Key<?, ?> key : shape.keys()) {
      String required = key.required() ? "（必填）" : "";
      comment(indent, deeper + key.name() + required + "：" + key.meaning());
      if (key.shape() instanceof ListShape<?>) {
        keys(key.shape(), indent, deeper + "  ");
      }
    }
  }

  private void line(String start, String meaning) {
    text.append(start);
    if (!meaning.isEmpty()) {
      int width = start.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
      text.append(" ".repeat(Math.max(start.endsWith(" ") ? 1 : 2, EXPLANATION_COLUMN - width)));
      text.append("# ").append(meaning);
    }
    text.append('\n');
  }

  private void block(Written value, String indent, String path, int explained) {
    switch (value) {
      case Written.Entries entries -> entries(entries.entries(), indent, path, explained);
      case Written.Items items -> items(items.items(), indent, path);
      case Written.Word word -> throw new IllegalArgumentException(word.text());
      case Written.Text words -> throw new IllegalArgumentException(words.text());
    }
  }

  private void items(List<Written> items, String indent, String path) {
    for (int i = 0; i < items.size(); i++) {
      Written item = items.get(i);
      String place = path + "[" + (i + 1) + "]";
      comments.at(place).forEach(line -> comment(indent, line));
      if (isOnOneLine(item)) {
        text.append(indent).append("- ").append(oneLine(item, false)).append('\n');
      } else {
        int start = text.length();
        block(item, indent + INDENT, place, -1);
        dash(start, indent.length());
      }
    }
  }

  /** Puts the sign of a list before the first key behind some comments. */
  private void dash(int start, int column) {
    int at = start;
    while (text.charAt(at + column + INDENT.length()) == '#') {
      // The comments on the first key stand before its element.
      at = text.indexOf("\n", at) + 1;
    }
    text.setCharAt(at + column, '-');
  }

  private static boolean isOnOneLine(Written value) {
    return switch (value) {
      case Written.Word word -> true;
      case Written.Text words -> true;
      case Written.Items items -> items.onOneLine() || items.items().isEmpty();
      case Written.Entries entries ->
          entries.onOneLine() || entries.entries().stream().allMatch(one -> one.value() == null);
    };
  }

  private static String oneLine(Written value, boolean within) {
    return switch (value) {
      case Written.Word word -> word.text();
      case Written.Text words -> YamlText.plainOrQuoted(words.text(), within);
      case Written.Items items ->
          "["
              + String.join(", ", items.items().stream().map(one -> oneLine(one, true)).toList())
              + "]";
      case Written.Entries entries -> {
        StringBuilder line = new StringBuilder("{");
        for (Written.Entry entry : entries.entries()) {
          Written one = entry.value();
          if (one != null) {
            line.append(line.length() > 1 ? ", " : "")
                .append(YamlText.plainOrQuoted(entry.key(), true))
                .append(": ")
                .append(oneLine(one, true));
          }
        }
        yield line.append('}').toString();
      }
    };
  }
}
