package io.planwright.search.find;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Lists of numbers, each with a number of its own, one behind the other in memory. */
final class NumberLists {
  /** Where each list ends in the members of all. */
  private final int[] ends;

  private final int[] members;

  /** Lists, whose numbers are their places. */
  NumberLists(List<int[]> lists) {
    ends = new int[lists.size()];
    members = new int[lists.stream().mapToInt(list -> list.length).sum()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      int[] list = lists.get(i);
      System.arraycopy(list, 0, members, end, list.length);
      end += list.length;
      ends[i] = end;
    }
  }

  /** How many lists there are. */
  int size() {
    return ends.length;
  }

  /** Adds so many to the counts of the members of a list. */
  void add(int list, int times, int[] ofMembers) {
    for (int at = list == 0 ? 0 : ends[list - 1]; at < ends[list]; at++) {
      ofMembers[members[at]] += times;
    }
  }

  /** Collects lists, each different one once. Threads may share it. */
  static final class Builder {
    private final Map<IntBuffer, Integer> numbers = new HashMap<>();
    private final List<int[]> lists = new ArrayList<>();

    /** The number of a list. */
    int number(int[] list) {
      return number(list, same -> same);
    }

    /**
     * The number of a list.
     *
     * @param key what it is known by
     * @param list what it is, for a key not known yet
     */
    synchronized int number(int[] key, UnaryOperator<int[]> list) {
      IntBuffer known = IntBuffer.wrap(key);
      Integer number = numbers.get(known);
      if (number == null) {
        number = lists.size();
        lists.add(list.apply(key));
        numbers.put(known, number);
      }
      return number;
    }

    NumberLists build() {
      return new NumberLists(lists);
    }
  }
}
