package org.chugiai.pipeline.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.chugiai.pipeline.Tables;
import org.chugiai.pipeline.text.NormalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One row of referents.tsv: a text, then the referents of its mentions in order, titles left out. */
class ReferentTest {

  static Stream<String> rows() {
    return Tables.rows(ReferentTest.class, "referents.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void joinsWhatIsOne(String row) {
    var fields = row.split("\t");
    var text = NormalisedText.of(fields[0].replace("⏎", "\n")).text();
    var found = new EntityFinder(Lexicon.builtIn()).find(text).mentions().stream()
        .filter(m -> m.kind() != Kind.TITLE).map(m -> m.referent().id()).toList();
    assertEquals(Arrays.asList(fields).subList(1, fields.length), found, fields[0]);
  }
}
