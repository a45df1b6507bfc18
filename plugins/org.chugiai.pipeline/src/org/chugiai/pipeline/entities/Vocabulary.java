package org.chugiai.pipeline.entities;

import java.util.Arrays;

/** Numbers for the lower-case words that the lexicons know; looked up in a text without making strings. */
final class Vocabulary {

  static final int UNKNOWN = -1;

  /** For each slot 0, or a word's hash and behind it its number and one. */
  private long[] slots = new long[1 << 14];
  /** The words one behind the other, and where each ends. */
  private char[] letters = new char[1 << 14];
  private int[] ends = new int[1 << 12];
  private int size;

  /** Finds or adds a word. */
  int add(char[] text, int begin, int end) {
    int slot = slot(text, begin, end);
    if (slots[slot] != 0) {
      return number(slots[slot]);
    }
    if (size * 2 >= slots.length) {
      grow();
      slot = slot(text, begin, end);
    }
    int from = begin(size);
    int to = from + end - begin;
    if (to > letters.length) {
      letters = Arrays.copyOf(letters, 2 * to);
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    System.arraycopy(text, begin, letters, from, end - begin);
    ends[size] = to;
    slots[slot] = (long) hash(text, begin, end) << 32 | size + 1;
    return size++;
  }

  /** The word's number, or {@link #UNKNOWN}. */
  int find(char[] text, int begin, int end) {
    return number(slots[slot(text, begin, end)]);
  }

  int size() {
    return size;
  }

  private static int number(long entry) {
    return (int) entry - 1;
  }

  private int begin(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private static int hash(char[] text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash ^ hash >>> 15;
  }

  private int slot(char[] text, int begin, int end) {
    int hash = hash(text, begin, end);
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0 && !((int) (slots[slot] >>> 32) == hash && isWord(number(slots[slot]), text, begin, end))) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isWord(int number, char[] text, int begin, int end) {
    return Arrays.equals(letters, begin(number), ends[number], text, begin, end);
  }

  private void grow() {
    var old = slots;
    slots = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        int slot = (int) (entry >>> 32) & slots.length - 1;
        while (slots[slot] != 0) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = entry;
      }
    }
  }
}
