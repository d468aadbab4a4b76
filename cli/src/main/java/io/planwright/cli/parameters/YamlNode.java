package io.planwright.cli.parameters;

import java.util.List;
import java.util.regex.Pattern;

/** What stands at a place of a YAML file: a word, a list or a set of keys with their values. */
sealed interface YamlNode {
  /** Where it begins. */
  Position at();

  /** What it looks like in the file, for messages. */
  String shown();

  /** Whether nothing has been decided here yet: {@code 待填}, {@code 【待填：目标值】} or nothing. */
  default boolean isOpen() {
    return false;
  }

  /**
   * A word, number or text.
   *
   * @param plain whether it stands without quotation marks
   */
  record Scalar(Position at, String text, boolean plain) implements YamlNode {
    private static final Pattern OPEN = Pattern.compile("【?待填([：:][^】]*)?】?");
    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL");
    private static final Pattern TRUTH = Pattern.compile("true|false|True|False|TRUE|FALSE");
    private static final int SHOWN = 40;

    @Override
    public String shown() {
      int length = text.codePointCount(0, text.length());
      return length <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    @Override
    public boolean isOpen() {
      String word = text.strip();
      return word.isEmpty()
          || OPEN.matcher(word).matches()
          || (plain && NOTHING.matcher(word).matches());
    }

    /** Whether YAML takes it for a truth value. */
    boolean isTruth() {
      return plain && TRUTH.matcher(text).matches();
    }
  }

  /** A list. */
  record Items(Position at, List<YamlNode> items) implements YamlNode {
    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String shown() {
      return "[…]";
    }
  }

  /** Keys with values; no key stands twice. */
  record Entries(Position at, List<Entry> entries) implements YamlNode {
    /** Copies the list. */
    public Entries {
      entries = List.copyOf(entries);
    }

    @Override
    public String shown() {
      return "{…}";
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, YamlNode value) {
    /** The key as a word. */
    String name() {
      return key.text().strip();
    }
  }
}
