package io.planwright.search.inversion;

import io.planwright.search.analysis.Tokens;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the terms of a run, each once, from 0 in the order in which they are met. Threads share
 * it: known terms, which nearly all are, are looked up without waiting.
 *
 * <p>Terms are found in an open hash table: a key and a number for each, side by side. The
 * characters of a short term are its key; of longer ones it is a hash, and the term itself is
 * compared.
 */
final class TermNumbers {
  /** So many characters have room in a key. */
  private static final int SHORT = 3;

  /** So many characters have room in a step of a hash. */
  private static final int IN_A_STEP = 4;

  /** Set in the keys of short terms, so that none is 0. */
  private static final long IS_SHORT = 1L << 62;

  /** Set in the keys of long terms. */
  private static final long IS_LONG = 1L << 63;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int FIRST_SIZE = 1 << 16;
  private static final int PAGE_BITS = 12;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int MOST_PAGES = 1 << 15;

  private static final VarHandle KEY = MethodHandles.arrayElementVarHandle(long[].class);

  /** Keys at even places, numbers at odd ones; a key is written after its number and term. */
  private volatile long[] table = new long[2 * FIRST_SIZE];

  /** The terms by their numbers. */
  private final String[] @Nullable [] pages = new String[MOST_PAGES] @Nullable [];

  private int size;

  /** The numbers of the first terms, in the order of the terms. */
  private int[] sorted = {};

  /** Creates a numbering without terms. */
  TermNumbers() {}

  /**
   * The number of a token, a new one if need be.
   *
   * @param text folded, in which the token stands
   * @param across whether it is marked as two characters that are not one word
   */
  int of(char[] text, int start, int end, boolean across) {
    long key = key(text, start, end, across);
    int number = find(table, key, text, start, end);
    return number >= 0 ? number : add(key, text, start, end, across);
  }

  private static long key(char[] text, int start, int end, boolean across) {
    if (end - start + (across ? 1 : 0) <= SHORT) {
      long key = characters(text, start, end);
      return (across ? key << Character.SIZE | Tokens.ACROSS : key) | IS_SHORT;
    }
    long hash = 0;
    for (int at = start; at < end; at += IN_A_STEP) {
      hash = (hash ^ characters(text, at, Math.min(end, at + IN_A_STEP))) * SPREAD;
      hash ^= hash >>> Integer.SIZE;
    }
    return hash | IS_LONG;
  }

  private static long characters(char[] text, int start, int end) {
    long characters = 0;
    for (int at = start; at < end; at++) {
      characters = characters << Character.SIZE | text[at];
    }
    return characters;
  }

  /** The number of a term, or -1. */
  private int find(long[] table, long key, char[] text, int start, int end) {
    for (int slot = slot(table, key); ; slot = next(table, slot)) {
      long found = (long) KEY.getAcquire(table, slot);
      if (found == 0) {
        return -1;
      }
      if (found == key) {
        int number = (int) table[slot + 1];
        if (key > 0 || isTerm(number, text, start, end)) {
          return number;
        }
      }
    }
  }

  private static int slot(long[] table, long key) {
    int hash = (int) ((key * SPREAD) >>> 32);
    return (hash << 1) & (table.length - 1);
  }

  private static int next(long[] table, int slot) {
    return (slot + 2) & (table.length - 1);
  }

  private boolean isTerm(int number, char[] text, int start, int end) {
    String term = term(number);
    int length = end - start;
    int same = term.length() == length ? 0 : -1;
    while (same >= 0 && same < length && term.charAt(same) == text[start + same]) {
      same++;
    }
    return same == length;
  }

  private synchronized int add(long key, char[] text, int start, int end, boolean across) {
    int known = find(table, key, text, start, end);
    if (known >= 0) {
      return known;
    }
    if (4 * size > table.length) {
      table = grown();
    }
    String term = new String(text, start, end - start);
    String @Nullable [] page = pages[size >>> PAGE_BITS];
    if (page == null) {
      page = new String[PAGE];
      pages[size >>> PAGE_BITS] = page;
    }
    page[size & (PAGE - 1)] = across ? term + Tokens.ACROSS : term;
    put(table, key, size);
    return size++;
  }

  private static void put(long[] table, long key, long number) {
    int slot = slot(table, key);
    while (table[slot] != 0) {
      slot = next(table, slot);
    }
    table[slot + 1] = number;
    KEY.setRelease(table, slot, key);
  }

  private long[] grown() {
    long[] larger = new long[2 * table.length];
    for (int slot = 0; slot < table.length; slot += 2) {
      if (table[slot] != 0) {
        put(larger, table[slot], table[slot + 1]);
      }
    }
    return larger;
  }

  /** The term of a number that was given. */
  String term(int number) {
    String @Nullable [] page = pages[number >>> PAGE_BITS];
    if (page == null) {
      throw new IllegalArgumentException("no term has the number " + number);
    }
    return page[number & (PAGE - 1)];
  }

  /** All numbers given so far, in the order in which an index holds their terms. */
  synchronized int[] sorted() {
    if (sorted.length < size) {
      // letters and digits are no surrogates, so that units are in the order of UTF-8
      int[] added =
          IntStream.range(sorted.length, size)
              .boxed()
              .sorted(Comparator.comparing(this::term))
              .mapToInt(Integer::intValue)
              .toArray();
      sorted = merged(sorted, added);
    }
    return sorted;
  }

  private int[] merged(int[] one, int[] other) {
    int[] merged = Arrays.copyOf(one, one.length + other.length);
    int i = one.length - 1;
    int j = other.length - 1;
    for (int at = merged.length - 1; j >= 0; at--) {
      boolean ofOne = i >= 0 && term(one[i]).compareTo(term(other[j])) > 0;
      merged[at] = ofOne ? one[i--] : other[j--];
    }
    return merged;
  }
}
