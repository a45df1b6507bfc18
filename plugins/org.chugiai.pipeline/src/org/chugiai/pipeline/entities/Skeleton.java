package org.chugiai.pipeline.entities;

import java.text.Normalizer;
import java.util.Locale;

/** Reduces names to what their usual transliterations have in common: Yury and Yuri, Zelensky and Zelenskyy. */
final class Skeleton {

  private static final String[][] SAME = {{"sch", "s"}, {"sh", "s"}, {"kh", "h"}, {"ph", "f"}, {"th", "t"},
      {"ks", "x"}, {"ck", "k"}, {"ij", "i"}, {"ey", "e"}, {"ei", "e"}, {"iy", "i"}, {"yy", "i"}, {"y", "i"},
      {"j", "i"}, {"w", "v"}, {"q", "k"}, {"c", "k"}};

  private Skeleton() {
  }

  /** The plain, lower-case letters of a name in which look-alike spellings agree. */
  static String of(String name) {
    var plain = plain(name);
    for (var pair : SAME) {
      if (plain.contains(pair[0])) {
        plain = plain.replace(pair[0], pair[1]);
      }
    }
    var skeleton = new StringBuilder();
    for (char c : plain.toCharArray()) {
      boolean doubled = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == c;
      if (c >= 'a' && c <= 'z' && !doubled) {
        skeleton.append(c);
      } else if (c == ' ' || c == '-') {
        skeleton.append(' ');
      }
    }
    return skeleton.toString();
  }

  /** Lower case without marks: "Đà Nẵng" is "da nang". */
  static String plain(String name) {
    var decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
    var plain = new StringBuilder(decomposed.length());
    for (char c : decomposed.toCharArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** A readable identifier: "Nguyễn Văn A" is "nguyen-van-a". */
  static String slug(String name) {
    var slug = new StringBuilder();
    for (char c : plain(name).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int length = slug.length();
    return length > 0 && slug.charAt(length - 1) == '-' ? slug.substring(0, length - 1) : slug.toString();
  }
}
