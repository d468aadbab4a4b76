package io.planwright.extract.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises whom a notice addresses: {@code 各区、县（市）人民政府，市政府各部门、各直属单位：}. */
final class Salutations {
  private static final int LONGEST = 320;

  /** How far down a notice may begin that others introduce. */
  private static final int LATEST_NOTICE = 3000;

  private static final Pattern LINE = Pattern.compile("(?:各|有关)[^。；：《\\n]{2,240}：");

  private final MetadataWords words;
  private final AgencyNames agencies;

  Salutations(MetadataWords words, AgencyNames agencies) {
    this.words = words;
    this.agencies = agencies;
  }

  /** The offset after a salutation that starts at an offset; the offset itself when none does. */
  int endAt(String text, int at, int lineEnd) {
    int colon = text.indexOf('：', at);
    if (colon < at + 3 || colon - at > LONGEST || colon >= lineEnd) {
      return at;
    }
    String called = text.substring(at, colon);
    boolean names =
        called.chars().noneMatch(c -> c == '。' || c == '；' || c == '《' || c == '〔')
            && !called.contains("关于")
            && words.isIn("salutation", called)
            && (called.startsWith("各")
                || called.startsWith("有关")
                || called.contains("，各")
                || called.contains("、各")
                || !agencies.split(called).isEmpty());
    return names ? colon + 1 : at;
  }

  /** Where the first line begins that is nothing but a salutation, -1 when none is near. */
  int firstLine(String text) {
    int end = Math.min(text.length(), LATEST_NOTICE);
    Matcher line = LINE.matcher(text);
    for (int colon = text.indexOf("：\n", 0, end); colon >= 0; ) {
      int start = text.lastIndexOf('\n', colon) + 1;
      if (line.region(start, colon + 1).lookingAt()) {
        return start;
      }
      colon = text.indexOf("：\n", colon + 1, end);
    }
    return -1;
  }
}
