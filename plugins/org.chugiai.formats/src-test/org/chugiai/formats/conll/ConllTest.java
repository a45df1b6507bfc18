package org.chugiai.formats.conll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.ExportReport;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.TestCas;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConllTest {

  @TempDir
  private Path folder;

  /** Tokens are the text's words. */
  private static CAS article(String text, Object... entities) {
    var cas = TestCas.empty();
    Documents.create(cas, "a", text);
    var jcas = Documents.jcas(cas);
    int begin = 0;
    for (var line : text.split("\n")) {
      new Sentence(jcas, begin, begin + line.length()).addToIndexes();
      for (var word : line.split(" ")) {
        new Token(jcas, begin, begin + word.length()).addToIndexes();
        begin += word.length() + 1;
      }
    }
    for (int i = 0; i < entities.length; i += 3) {
      var entity = new Entity(jcas, (int) entities[i], (int) entities[i + 1]);
      entity.setKind((String) entities[i + 2]);
      entity.addToIndexes();
    }
    return cas;
  }

  private static final Object[] TOUCHING = {0, 7, "PERSON", 8, 10, "PERSON", 16, 19, "LOCATION", 20, 24, "NORP"};
  private static final String TEXT = "Lê Bình An thăm Huế Chăm\nrồi về";

  private String write(Format format, Map<String, String> options, CAS cas) throws IOException {
    var report = TestCas.export(format, folder.resolve(format.id()), options, List.of(cas));
    assertEquals(List.of("id of an article", "white space between tokens"), leftOutAndLost(report));
    try (var files = Files.newDirectoryStream(folder.resolve(format.id()), "*.conll")) {
      return Files.readString(files.iterator().next());
    }
  }

  private static List<String> leftOutAndLost(ExportReport report) {
    return report.losses().items().stream().map(LossReport.Item::what).toList();
  }

  @Test
  void writesConll2002() throws IOException {
    assertEquals("""
        -DOCSTART- O

        Lê B-PER
        Bình I-PER
        An B-PER
        thăm O
        Huế B-LOC
        Chăm B-NORP

        rồi O
        về O

        """, write(ConllFormats.conll2002(), Map.of(), article(TEXT, TOUCHING)));
  }

  @Test
  void writesConll2003() throws IOException {
    assertEquals("""
        -DOCSTART-\t-X-\t-X-\tO

        Lê\t-X-\t-X-\tI-PERSON
        Bình\t-X-\t-X-\tI-PERSON
        An\t-X-\t-X-\tB-PERSON
        thăm\t-X-\t-X-\tO
        Huế\t-X-\t-X-\tI-LOCATION
        Chăm\t-X-\t-X-\tI-NORP

        rồi\t-X-\t-X-\tO
        về\t-X-\t-X-\tO

        """, write(ConllFormats.conll2003(), Map.of("delimiter", "tab", "labels", "kinds"), article(TEXT, TOUCHING)));
  }

  @Test
  void writesIobes() throws IOException {
    assertEquals("""
        -DOCSTART- O

        Lê B-PER
        Bình E-PER
        An S-PER
        thăm O
        Huế S-LOC
        Chăm S-NORP

        rồi O
        về O

        """, write(ConllFormats.iobes(), Map.of(), article(TEXT, TOUCHING)));
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    for (var format : List.of(ConllFormats.conll2002(), ConllFormats.conll2003(), ConllFormats.iobes())) {
      var first = article(TEXT, TOUCHING);
      write(format, Map.of(), first);
      var file = folder.resolve(format.id()).resolve("articles." + format.id() + ".conll");
      var read = TestCas.read(format, file, new LossReport());
      assertEquals(1, read.size());
      assertEquals(TEXT + "\n", read.get(0).getDocumentText());
      assertEquals(entities(first), entities(read.get(0)));
      assertEquals(8, Documents.jcas(read.get(0)).select(Token.class).count());
    }
  }

  private static List<String> entities(CAS cas) {
    return Documents.jcas(cas).select(Entity.class)
        .map(entity -> entity.getBegin() + " " + entity.getCoveredText() + " " + entity.getKind()).toList();
  }

  @Test
  void keepsOutermostOrInnermostAndCountsTheRest() throws IOException {
    Object[] nested = {0, 10, "ORGANIZATION", 3, 7, "PERSON", 8, 15, "EVENT"};
    assertTags("outermost", "B-ORG I-ORG I-ORG O O O O O", nested);
    assertTags("innermost", "O B-PER B-EVENT I-EVENT O O O O", nested);
  }

  private void assertTags(String nesting, String expected, Object... entities) throws IOException {
    var report = export(nesting, article(TEXT, entities));
    assertEquals(
        List.of("Entity inside or across another one", "id of an article", "white space between tokens"),
        leftOutAndLost(report));
    var lines = Files.readAllLines(folder.resolve(nesting).resolve("articles.conll2002.conll"));
    assertEquals(expected, String.join(" ",
        lines.stream().skip(2).filter(line -> !line.isEmpty()).map(line -> line.split(" ")[1]).toList()));
  }

  private ExportReport export(String name, CAS cas) throws IOException {
    return TestCas.export(ConllFormats.conll2002(), folder.resolve(name), Map.of("nested", name), List.of(cas));
  }

  @Test
  void reportsWhatDoesNotFitTokens() throws IOException {
    var cas = article(TEXT, 1, 7, "PERSON", 20, 28, "EVENT", 3, 3, "MISC", 20, 24, null);
    new Token(Documents.jcas(cas), 8, 19).addToIndexes();
    assertEquals(List.of("Entity across sentences", "Entity that does not begin and end with a token",
        "Entity without extent", "Entity without kind", "blank inside a token, written as _",
        "token that is empty or overlaps another"),
        export("outermost", cas).losses().items().stream().filter(LossReport.Item::loss).map(LossReport.Item::what)
            .toList());
  }

  @Test
  void splitsWordsWhereThereAreNoTokens() throws IOException {
    var cas = TestCas.empty();
    Documents.create(cas, "a", "Giá 94.000 đồng (Ê\u0323đê).\n");
    assertEquals("-DOCSTART- O\n\nGiá O\n94.000 O\nđồng O\n( O\nÊ\u0323đê O\n) O\n. O\n\n",
        TestCas.export(ConllFormats.conll2002(), folder.resolve("out"), "articles.conll2002.conll", cas));
  }

  private List<CAS> read(String content) throws IOException {
    return TestCas.read(ConllFormats.conll2002(), Files.writeString(folder.resolve("in.conll"), content),
        new LossReport());
  }

  @Test
  void readsSeveralArticlesAndAnyTagging() throws IOException {
    var articles = read("A O\n-DOCSTART- O\n\n-DOCSTART- O\n\nB I-PER\nC I-PER\nD B-PER\n\n\nE U-LOC\nF B-X\nG L-X\n");
    assertEquals(List.of("in-1", "in-2", "in-3"), articles.stream().map(Documents::id).toList());
    assertEquals("", articles.get(1).getDocumentText());
    assertEquals(List.of("0 B C PERSON", "4 D PERSON", "6 E LOCATION", "8 F G X"), entities(articles.get(2)));
    assertEquals(List.of("B C D", "E F G"),
        Documents.jcas(articles.get(2)).select(Sentence.class).map(Sentence::getCoveredText).toList());
  }

  @Test
  void readsNestedColumnsOfGermEval() throws IOException {
    var cas = read("#\tsource\n1\tĐại\tB-ORG\tO\n2\thọc\tI-ORG\tO\n3\tHuế\tI-ORG\tB-LOC\n").get(0);
    assertEquals(List.of("0 Đại học Huế ORGANIZATION", "8 Huế LOCATION"), entities(cas));
  }

  @Test
  void namesTheLineThatIsBroken() {
    assertTrue(assertThrows(FormatException.class, () -> read("A O\nB\n")).getMessage()
        .contains("in.conll:2: has 1 columns where 2 are expected"));
    assertTrue(assertThrows(FormatException.class, () -> read("A O\nB X-PER\n")).getMessage()
        .contains("\"X-PER\" is no tag"));
    assertTrue(assertThrows(FormatException.class, () -> read("\n\n")).getMessage().contains("holds no tokens"));
  }
}
