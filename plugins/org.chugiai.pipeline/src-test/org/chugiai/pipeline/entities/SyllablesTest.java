package org.chugiai.pipeline.entities;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  @ParameterizedTest
  @ValueSource(strings = {"nghiêng", "quốc", "gì", "giường", "khuya", "ý", "oan", "huỳnh", "thuở", "xoong", "đắk"})
  void acceptsVietnamese(String word) {
    assertTrue(Syllables.isVietnamese(word.toCharArray(), 0, word.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"putin", "scott", "bac", "jen", "fed", "wang", "macron", "khốác", "", "str", "park", "nato"})
  void refusesForeign(String word) {
    assertFalse(Syllables.isVietnamese(word.toCharArray(), 0, word.length()));
  }
}
