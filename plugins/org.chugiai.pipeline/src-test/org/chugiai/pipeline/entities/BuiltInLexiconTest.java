package org.chugiai.pipeline.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.stream.Stream;
import org.chugiai.pipeline.text.NormalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lexicon files of the bundle. */
class BuiltInLexiconTest {

  static Stream<String> files() {
    return Stream.concat(LexiconReader.BUILT_IN_NAMES.stream().map(n -> n + ".names.tsv"),
        LexiconReader.BUILT_IN_WORDS.stream().map(n -> n + ".words.tsv"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isInNormalForm(String file) {
    var text = LexiconReader.resource(file);
    assertEquals(NormalisedText.of(text).text(), text);
  }

  @ParameterizedTest
  @MethodSource("files")
  void idsAreReadableAndOfOneKind(String file) {
    var kinds = new HashMap<String, String>();
    LexiconReader.resource(file).lines().filter(row -> file.endsWith("names.tsv") && !row.startsWith("#"))
        .map(row -> row.split("\t")).forEach(row -> {
          assertTrue(row[0].matches("[a-z0-9]+(-[a-z0-9]+)*"), row[0]);
          assertEquals(row[1], kinds.getOrDefault(row[0], row[1]), row[0]);
          kinds.put(row[0], row[1]);
        });
  }

  @Test
  void isReadOnce() {
    assertTrue(Lexicon.builtIn() == Lexicon.builtIn() && Lexicon.builtIn().referents().size() > 2500);
  }
}
