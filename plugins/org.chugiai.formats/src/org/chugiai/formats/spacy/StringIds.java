package org.chugiai.formats.spacy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The 64-bit numbers that spaCy 3 gives strings: for a few names that it reserves small numbers in a fixed order, for
 * all others MurmurHash64A with seed 1 of their UTF-8 bytes.
 */
final class StringIds {

  private static final long MULTIPLIER = 0xC6A4A7935BD1E995L;
  private static final int SHIFT = 47;
  private static final int FLAGS = 19;
  private static final int FLAGS_END = 64;
  private static final int RETIRED = 104;
  private static final int RETIRED_COUNT = 276;

  private final Map<String, Long> reserved = new HashMap<>();

  StringIds() {
    reserve(1, "IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL LIKE_NUM LIKE_EMAIL "
        + "IS_STOP IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT IS_CURRENCY");
    for (int i = FLAGS; i < FLAGS_END; i++) {
      reserve(i, "FLAG" + i);
    }
    reserve(FLAGS_END, "ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE HEAD "
        + "SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM "
        + "VERB X EOL SPACE");
    for (int i = 1; i <= RETIRED_COUNT; i++) {
      reserve(RETIRED + i - 1, String.format("DEPRECATED%03d", i));
    }
    reserve(RETIRED + RETIRED_COUNT, "PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE "
        + "TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux auxpass cc ccomp "
        + "complm conj cop csubj csubjpass dep det dobj expl hmod hyph infmod intj iobj mark meta neg nmod nn "
        + "npadvmod nsubj nsubjpass num number oprd obj obl parataxis partmod pcomp pobj poss possessive preconj prep "
        + "prt punct quantmod relcl rcmod root xcomp acl ENT_KB_ID MORPH ENT_ID IDX _");
  }

  private void reserve(int first, String names) {
    long number = first;
    for (var name : names.split(" ")) {
      reserved.put(name, number++);
    }
  }

  /** A string's number. */
  long of(String string) {
    return string.isEmpty() ? 0 : reserved.getOrDefault(string, hash(string.getBytes(StandardCharsets.UTF_8)));
  }

  /** MurmurHash64A (Austin Appleby, in the public domain) with seed 1. */
  private static long hash(byte[] key) {
    long hash = 1 ^ key.length * MULTIPLIER;
    int blocks = key.length / Long.BYTES;
    for (int block = 0; block < blocks; block++) {
      long k = little(key, block * Long.BYTES, Long.BYTES) * MULTIPLIER;
      k = (k ^ k >>> SHIFT) * MULTIPLIER;
      hash = (hash ^ k) * MULTIPLIER;
    }
    int rest = key.length % Long.BYTES;
    if (rest > 0) {
      hash = (hash ^ little(key, blocks * Long.BYTES, rest)) * MULTIPLIER;
    }
    hash = (hash ^ hash >>> SHIFT) * MULTIPLIER;
    return hash ^ hash >>> SHIFT;
  }

  private static long little(byte[] key, int offset, int length) {
    long value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | key[offset + i] & 0xFF;
    }
    return value;
  }
}
