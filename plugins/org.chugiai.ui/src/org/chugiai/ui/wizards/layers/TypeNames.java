package org.chugiai.ui.wizards.layers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names for machines, made of names for people: "Khung sự kiện" is {@code KhungSuKien}. */
final class TypeNames {

  private TypeNames() {
  }

  static String ofType(String label) {
    return words(label).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  static String ofFeature(String label) {
    var type = ofType(label);
    return type.isEmpty() ? "" : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  private static Stream<String> words(String label) {
    var plain = Normalizer.normalize(label.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "");
    return Stream.of(plain.split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty());
  }
}
