package io.planwright.extract.coordination;

import java.util.List;
import java.util.regex.Pattern;

/** Shares the names of indicators out among the numbers of a list. */
public final class NameList {
  private static final Pattern NAME_BREAK = Pattern.compile("、|以及|[和与]|(?<![普以])及");

  /** A shorter part is no name of an indicator but the beginning of one. */
  private static final int SHORTEST_NAME = 4;

  private NameList() {}

  /**
   * One name for each of {@code count} numbers: {@code 设计工具普及率、关键工序数控化率} are two names already,
   * {@code 国家级、省级平台} share their noun.
   */
  public static List<String> share(String names, int count) {
    List<String> parts = List.of(NAME_BREAK.split(names, -1));
    String last = parts.getLast();
    boolean whole =
        parts.size() == count
            && parts.stream().allMatch(part -> part.length() >= SHORTEST_NAME)
            && parts.stream().allMatch(part -> endAlike(part, last));
    return whole ? parts : Coordination.share(names, count);
  }

  /** Whether two names end with the same noun, of which 率 and its like need one character. */
  private static boolean endAlike(String one, String other) {
    String end = other.substring(other.length() - 2);
    return "率值量额数比".indexOf(end.charAt(1)) >= 0
        ? one.charAt(one.length() - 1) == end.charAt(1)
        : one.endsWith(end);
  }
}
