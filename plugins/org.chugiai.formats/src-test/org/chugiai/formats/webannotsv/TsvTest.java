package org.chugiai.formats.webannotsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.CasDump;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Samples;
import org.chugiai.formats.Settings;
import org.chugiai.formats.TestCas;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TsvTest {

  @TempDir
  private Path folder;

  private CAS again(CAS cas, boolean lossy) throws IOException {
    var report = TestCas.export(TsvFormat.format(), folder.resolve("out"), Map.of(), List.of(cas));
    assertEquals(lossy, report.losses().hasLosses(), report.summary());
    var name = Documents.fileName(Documents.id(cas)) + ".tsv";
    return TestCas.read(TsvFormat.format(), folder.resolve("out").resolve(name), new LossReport()).get(0);
  }

  @Test
  void comesBackWithAllLayers() throws IOException {
    var cas = Samples.full();
    cas.setDocumentLanguage(CAS.DEFAULT_LANGUAGE_NAME);
    var article = Documents.article(cas).orElseThrow();
    article.setTitle(null);
    article.setSource(null);
    article.setPublished(null);
    article.setPublishedFrom(null);
    var without = Set.of("org.chugiai.types.Suggestion:status", CAS.TYPE_NAME_DOCUMENT_ANNOTATION);
    assertEquals(CasDump.of(cas, without), CasDump.of(again(cas, false), without));
  }

  /** Sentences of one token each. */
  private static CAS article(String text, String... words) {
    var cas = TestCas.empty();
    Documents.create(cas, "a", text);
    int begin = 0;
    for (var word : words) {
      begin = text.indexOf(word, begin);
      new Sentence(Documents.jcas(cas), begin, begin + word.length()).addToIndexes();
      new Token(Documents.jcas(cas), begin, begin + word.length()).addToIndexes();
      begin += word.length();
    }
    return cas;
  }

  @ParameterizedTest
  @ValueSource(strings = {"A.B", "A. B", "A.\nB", "A.\n\n\t B \n ", "A.\r\nB\r\n", "  A. B", "A.\f B"})
  void keepsTheTextBetweenAndBehindSentences(String text) throws IOException {
    var cas = article(text, "A.", "B");
    var read = again(cas, false);
    assertEquals(text, read.getDocumentText());
    assertEquals(CasDump.of(cas, Set.of("uima.tcas.DocumentAnnotation")),
        CasDump.of(read, Set.of("uima.tcas.DocumentAnnotation")));
  }

  @Test
  void keepsTextThatIsInNoSentenceButSaysThatItMovedABorder() throws IOException {
    var text = "A.\u0007\\ \f\b\u000B B";
    assertEquals(text, again(article(text, "A.", "B"), true).getDocumentText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "_", "", "a|b;c", "x[1]", "x\\[1]", "\\", "\\\\n", "a->b", "\t\n", "->", "]", "😀", "*[2]"})
  void escapesValues(String value) throws IOException {
    var cas = article("A.", "A.");
    var entity = new Entity(Documents.jcas(cas), 0, 2);
    entity.setKind(value);
    entity.addToIndexes();
    assertEquals(value, Documents.jcas(again(cas, false)).select(Entity.class).findFirst().orElseThrow().getKind());
  }

  @Test
  void reportsWhatItMoves() throws IOException {
    var cas = article(" A. B", "A.", "B");
    for (int[] span : new int[][] {{0, 3}, {3, 4}, {4, 5}, {1, 4}}) {
      var entity = new Entity(Documents.jcas(cas), span[0], span[1]);
      entity.setKind("MISC");
      entity.addToIndexes();
    }
    var read = again(cas, true);
    assertEquals(List.of("1-3", "1-3", "4-5"), Documents.jcas(read).select(Entity.class)
        .map(entity -> entity.getBegin() + "-" + entity.getEnd()).toList());
  }

  @Test
  void writesAnEmptyArticle() throws IOException {
    assertEquals("", again(article(""), false).getDocumentText());
  }

  private String failure(String content) throws IOException {
    var file = Files.writeString(folder.resolve("x.tsv"), content.replace("~", "\t"));
    var failure = assertThrows(FormatException.class,
        () -> TestCas.read(TsvFormat.format(), file, Settings.none(), new LossReport()));
    return failure.getMessage();
  }

  private static final String HEAD = "#FORMAT=WebAnno TSV 3.3\\n"
      + "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\\n"
      + "#T_SP=webanno.custom.Stance|ROLE_webanno.custom.Stance:roles_webanno.custom.StanceRolesLink|"
      + "webanno.custom.Argument\\n\\n\\n";

  @ParameterizedTest
  @CsvSource(delimiter = '^', value = {
      "#FORMAT=WebAnno TSV 2^:1: is no WebAnno TSV 3",
      "HEAD1-1~0-1~A~_~_~_~_~^:6: there is no #Text= line",
      "HEAD#Text=A\\n1-1~0-1~A~_~_^:7: this is no line of a token with 4 columns",
      "HEAD#Text=A\\n1-1~0-x~A~_~_~_~_~^:7: \"0-x\" are no offsets",
      "HEAD#Text=A\\n1-1~0-2~A~_~_~_~_~^:7: the offsets 0-2 lie outside",
      "HEAD#Text=A\\n1-1.1~0-1~A~_~_~_~_~^:7: a sentence begins with a part of a token",
      "HEAD#Text=A\\n\\n^:7: before this line is a sentence without tokens",
      "HEAD#Text=A\\n1-1~0-1~A~_~_~holder~1-9~^:7: there is no annotation of type webanno.custom.Argument at 1-9",
      "HEAD#Text=A\\n1-1~0-1~A~_~_~holder~x~^:7: \"x\" is no reference",
      "HEAD#Text=A\\n1-1~0-1~A~_~_~holder;target~1-1~^:7: 2 roles have 1 targets",
      "#FORMAT=WebAnno TSV 3.3\\n#T_SP=x.Frame|y\\n\\n\\n#Text=A\\n1-1~0-1~A~_~^lacks: [x.Frame]"})
  void namesTheLineThatIsBroken(String content, String message) throws IOException {
    var actual = failure(content.replace("HEAD", HEAD).replace("\\n", "\n"));
    assertTrue(actual.contains(message), actual);
  }

  @Test
  void refusesTruncatedAndOtherFilesWithoutCrash() throws IOException {
    TestCas.export(TsvFormat.format(), folder.resolve("out"), Map.of(), List.of(Samples.full()));
    var whole = Files.readString(folder.resolve("out/b%C3%A3o-1.tsv"));
    for (int length = 0; length < whole.length(); length += 13) {
      var file = Files.writeString(folder.resolve("x.tsv"), whole.substring(0, length));
      try {
        // cut behind a line, the rest is a whole file
        assertFalse(TestCas.read(TsvFormat.format(), file, new LossReport()).isEmpty());
      } catch (FormatException e) {
        assertTrue(e.getMessage().contains("x.tsv"));
      }
    }
  }
}
