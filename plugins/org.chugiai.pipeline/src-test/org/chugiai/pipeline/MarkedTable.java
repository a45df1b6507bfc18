package org.chugiai.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.chugiai.pipeline.stance.MarkedText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A table that lies beside its test: in each row a phenomenon, a text with its entities and times marked, and then all
 * that the engines must find in it; "-" means that they must find nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MarkedTable {

  private final String file;
  private final Function<JCas, Stream<String>> described;
  private Pipeline pipeline;

  /**
   * A table.
   *
   * @param file its name
   * @param described what was found in an article, in the words of the table
   */
  protected MarkedTable(String file, Function<JCas, Stream<String>> described) {
    this.file = file;
    this.described = described;
  }

  @BeforeAll
  void start() throws PipelineException {
    pipeline = MarkedText.pipeline(PipelineSettings.DEFAULT);
  }

  @AfterAll
  void stop() {
    pipeline.close();
  }

  protected Stream<String> rows() {
    return Tables.rows(getClass(), file);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsExactlyWhatTheRowSays(String row) throws CASException {
    var fields = row.split("\t");
    assertEquals(expected(fields), describe(fields[1]), fields[0] + ": " + fields[1]);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void decomposedTextWithEmojiGivesTheSame(String row) throws CASException {
    var fields = row.split("\t");
    assertEquals(Tables.decomposed(expected(fields)), describe("🎉 𝟙⏎" + Tables.decomposed(fields[1])),
        fields[0] + ": " + fields[1]);
  }

  private static String expected(String[] fields) {
    return String.join("\n", Arrays.asList(fields).subList(2, fields.length));
  }

  private String describe(String text) throws CASException {
    var found = described.apply(MarkedText.analyse(pipeline, text)).collect(Collectors.joining("\n"));
    return found.isEmpty() ? "-" : found;
  }
}
