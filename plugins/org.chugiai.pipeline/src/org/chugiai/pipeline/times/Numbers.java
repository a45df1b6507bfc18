package org.chugiai.pipeline.times;

import java.math.BigDecimal;
import org.chugiai.pipeline.times.Lexicon.Kind;

/** Reads numbers, in digits and in words. */
final class Numbers {

  private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
      "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii"};

  private final Words words;

  Numbers(Words words) {
    this.words = words;
  }

  /** A number from least to most in digits or words. */
  Found<Integer> between(int least, int most, int index) {
    var found = whole(index);
    return found != null && found.what() >= least && found.what() <= most ? found : null;
  }

  /** A number in digits, without separators. */
  Found<Integer> digits(int least, int most, int index) {
    int number = words.get(index).number();
    return number >= least && number <= most ? new Found<>(number, index + 1) : null;
  }

  /** A Roman number up to 22. */
  Found<Integer> roman(int index) {
    for (int i = 0; i < ROMAN.length; i++) {
      if (words.get(index).is(ROMAN[i])) {
        return new Found<>(i + 1, index + 1);
      }
    }
    return null;
  }

  /** A whole number in digits (1.000 is a thousand) or words. */
  Found<Integer> whole(int index) {
    var word = words.get(index);
    if (word.isNumber()) {
      int value = word.number();
      int end = index + 1;
      while (value < 100_000 && words.is(end, ".") && words.get(end).glued() && words.get(end + 1).hasDigits(3, 3)
          && words.get(end + 1).glued()) {
        value = value * 1000 + words.get(end + 1).number();
        end += 2;
      }
      return new Found<>(value, end);
    }
    return words.leadsTo(Kind.DIGIT, index) || words.leadsTo(Kind.SCALE, index) ? thousands(index) : null;
  }

  /** A number that may have a fraction after a comma or point. */
  Found<BigDecimal> decimal(int index) {
    if (words.get(index).isNumber() && words.is(index + 1, ",", ".") && words.get(index + 1).glued()
        && words.get(index + 2).hasDigits(1, 2) && words.get(index + 2).glued()) {
      var text = words.get(index).form() + "." + words.get(index + 2).form();
      return new Found<>(new BigDecimal(text), index + 3);
    }
    var whole = whole(index);
    return whole == null ? null : new Found<>(BigDecimal.valueOf(whole.what()), whole.end());
  }

  private Found<Integer> thousands(int index) {
    var head = hundreds(index);
    if (head == null) {
      return null;
    }
    if (scale(head.end()) != 1000) {
      return head;
    }
    boolean linked = words.is(head.end() + 1, "lẻ", "linh");
    var rest = hundreds(linked ? head.end() + 2 : head.end() + 1);
    int thousand = head.what() * 1000;
    return rest == null || !linked && rest.what() < 100 && !words.is(head.end() + 1, "không")
        ? new Found<>(thousand, head.end() + 1) : new Found<>(thousand + rest.what(), rest.end());
  }

  private Found<Integer> hundreds(int index) {
    int digit = digit(index);
    if (digit < 0 && words.is(index, "trăm") && words.is(index - 1, "hơn", "gần", "cả", "ngót", "non", "khoảng")) {
      return new Found<>(100, index + 1);
    }
    if (digit < 0 || scale(index + 1) != 100) {
      return tens(index);
    }
    boolean linked = words.is(index + 2, "linh", "lẻ");
    var rest = linked ? ones(index + 3) : tens(index + 2);
    return rest == null || !linked && rest.what() < 10 ? new Found<>(digit * 100, index + 2)
        : new Found<>(digit * 100 + rest.what(), rest.end());
  }

  private Found<Integer> tens(int index) {
    if (words.is(index, "mười")) {
      return withOnes(10, index + 1);
    }
    if (words.is(index, "chục")) {
      return new Found<>(10, index + 1);
    }
    if (digit(index) > 0 && words.is(index + 1, "mươi")) {
      return withOnes(digit(index) * 10, index + 2);
    }
    if (digit(index) > 0 && words.is(index + 1, "chục")) {
      return new Found<>(digit(index) * 10, index + 2);
    }
    if (digit(index) > 1 && words.is(index + 1, "mốt", "lăm", "nhăm")) {
      return new Found<>(digit(index) * 10 + digit(index + 1), index + 2);
    }
    return ones(index);
  }

  /** Tens with their ones. "năm" is no five there ("mười năm" is ten years), unless a unit of its own follows. */
  private Found<Integer> withOnes(int tens, int index) {
    int ones = digit(index);
    if (ones <= 0 || words.is(index, "năm")) {
      return new Found<>(tens, index);
    }
    return new Found<>(tens + ones, index + 1);
  }

  private Found<Integer> ones(int index) {
    int digit = digit(index);
    return digit >= 0 && !words.is(index, "mốt", "lăm", "nhăm") ? new Found<>(digit, index + 1) : null;
  }

  private int digit(int index) {
    var found = words.match(Kind.DIGIT, index);
    return found == null ? -1 : Integer.parseInt(found.what());
  }

  private int scale(int index) {
    var found = words.match(Kind.SCALE, index);
    return found == null ? -1 : Integer.parseInt(found.what());
  }
}
