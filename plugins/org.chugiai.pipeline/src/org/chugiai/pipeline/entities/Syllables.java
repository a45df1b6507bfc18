package org.chugiai.pipeline.entities;

import java.util.Set;

/**
 * Tells whether a written word can be a Vietnamese syllable: an onset, a rhyme and a tone that agree. Foreign names
 * fail it as a rule ("Putin", "Scott"), which marks them as names even at the beginning of a sentence.
 */
final class Syllables {

  private static final Set<String> ONSETS = Set.of("", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l",
      "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x");
  private static final Set<String> RHYMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay ă ăc ăk ăm ăn ăng ăp ăt "
      + "â âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
      + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat "
      + "oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt "
      + "ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt "
      + "up ut uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
      + "y yêm yên yêng yêt yêu").split(" "));

  private static final String MARKED = "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
  private static final String PLAIN = "aaaaaăăăăăâââââeeeeeêêêêêiiiiioooooôôôôôơơơơơuuuuuưưưưưyyyyy";
  private static final int ACUTE = 1;
  private static final int DOT = 4;

  private Syllables() {
  }

  /** True where the lower-case word could be Vietnamese. */
  static boolean isVietnamese(char[] lower, int begin, int end) {
    int length = end - begin;
    if (length == 0 || length > 7) {
      return false;
    }
    var plain = new char[length];
    int tone = -1;
    for (int i = 0; i < length; i++) {
      char c = lower[begin + i];
      int marked = MARKED.indexOf(c);
      if (marked >= 0) {
        if (tone >= 0) {
          return false;
        }
        tone = marked % 5;
        c = PLAIN.charAt(marked);
      }
      plain[i] = c;
    }
    return isSyllable(new String(plain), tone);
  }

  private static boolean isSyllable(String word, int tone) {
    for (int onset = Math.min(3, word.length() - 1); onset >= 0; onset--) {
      if (ONSETS.contains(word.substring(0, onset))) {
        var rhyme = word.substring(onset);
        if (RHYMES.contains(rhyme) && toneFits(rhyme, tone)) {
          return true;
        }
      }
    }
    return "gi".equals(word);
  }

  /** A rhyme that ends in a stop takes only the acute and the dot. */
  private static boolean toneFits(String rhyme, int tone) {
    char last = rhyme.charAt(rhyme.length() - 1);
    boolean stop = last == 'p' || last == 't' || last == 'c' || last == 'k' || rhyme.endsWith("ch");
    return !stop || tone == ACUTE || tone == DOT;
  }
}
