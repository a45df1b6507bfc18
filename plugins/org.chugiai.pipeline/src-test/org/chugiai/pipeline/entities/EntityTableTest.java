package org.chugiai.pipeline.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chugiai.pipeline.Tables;
import org.chugiai.pipeline.text.NormalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One row of entities.tsv: a text, then all mentions in it as KIND and words. */
class EntityTableTest {

  static Stream<String> rows() {
    return Tables.rows(EntityTableTest.class, "entities.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsExactlyTheNames(String row) {
    var fields = row.split("\t");
    var expected = Arrays.asList(fields).subList(1, fields.length);
    assertEquals(String.join("\n", expected), String.join("\n", found(fields[0])), fields[0]);
  }

  /** Mentions as KIND and words, by position, the longer ones first; "⏎" in the text is a line break. */
  static List<String> found(String text) {
    var normalised = NormalisedText.of(text.replace("⏎", "\n")).text();
    var result = new EntityFinder(Lexicon.builtIn()).find(normalised);
    var mentions = new ArrayList<String>();
    for (var mention : result.mentions()) {
      mentions.add(mention.kind() + " " + result.words().text(mention.from(), mention.to()));
    }
    return mentions;
  }
}
