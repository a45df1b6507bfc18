package org.chugiai.pipeline.entities;

import java.util.Arrays;

/** Numbers for the lower-case words that the lexicons know; looked up in a text without making strings. */
final class Vocabulary {

  static final int UNKNOWN = -1;

  private String[] keys = new String[1 << 14];
  private int[] numbers = new int[1 << 14];
  private int size;

  /** Finds or adds a word. */
  int add(char[] text, int begin, int end) {
    int slot = slot(text, begin, end);
    if (keys[slot] != null) {
      return numbers[slot];
    }
    if (size * 2 >= keys.length) {
      grow();
      slot = slot(text, begin, end);
    }
    keys[slot] = new String(text, begin, end - begin);
    numbers[slot] = size;
    return size++;
  }

  /** The word's number, or {@link #UNKNOWN}. */
  int find(char[] text, int begin, int end) {
    int slot = slot(text, begin, end);
    return keys[slot] == null ? UNKNOWN : numbers[slot];
  }

  int size() {
    return size;
  }

  private int slot(char[] text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = (hash ^ hash >>> 15) & keys.length - 1;
    while (keys[slot] != null && !equal(keys[slot], text, begin, end)) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private static boolean equal(String key, char[] text, int begin, int end) {
    if (key.length() != end - begin) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (key.charAt(i - begin) != text[i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    var oldKeys = keys;
    var oldNumbers = numbers;
    keys = new String[oldKeys.length * 2];
    numbers = Arrays.copyOf(oldNumbers, keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        var key = oldKeys[i].toCharArray();
        int slot = slot(key, 0, key.length);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
