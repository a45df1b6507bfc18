package org.chugiai.formats.brat;

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
import org.apache.uima.jcas.cas.StringArray;
import org.chugiai.formats.CasDump;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Samples;
import org.chugiai.formats.SharedFiles;
import org.chugiai.formats.TestCas;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BratTest {

  /** brat has no zones, sentences, tokens or metadata. */
  private static final Set<String> NOT_HELD = Set.of(Zone._TypeName, Sentence._TypeName, Token._TypeName,
      "org.chugiai.types.Suggestion:status", Article._TypeName + ":title", Article._TypeName + ":source",
      Article._TypeName + ":published", Article._TypeName + ":publishedFrom", CAS.TYPE_NAME_DOCUMENT_ANNOTATION);

  @TempDir
  private Path folder;

  private CAS again(CAS cas) throws IOException {
    TestCas.export(BratFormat.format(), folder.resolve("out"), Map.of(), List.of(cas));
    var file = folder.resolve("out").resolve(Documents.fileName(Documents.id(cas)) + ".ann");
    return TestCas.read(BratFormat.format(), file, new LossReport()).get(0);
  }

  @Test
  void comesBackWithAllLayersItHolds() throws IOException {
    var cas = Samples.full();
    cas.setDocumentLanguage(CAS.DEFAULT_LANGUAGE_NAME);
    assertEquals(CasDump.of(cas, NOT_HELD), CasDump.of(again(cas), NOT_HELD));
  }

  @Test
  void writesCodePointsAndAConfigurationForAllLabels() throws IOException {
    var cas = TestCas.empty();
    Documents.create(cas, "a", "😀 Tàu Sao\nMai");
    var entity = new Entity(Documents.jcas(cas), 7, 14);
    entity.setKind("tàu biển");
    entity.setReferent("sao-mai");
    entity.setName("Sao Mai");
    entity.addToIndexes();
    again(cas);
    assertEquals("T1\tt_u_bi_n 6 9;10 13\tSao Mai\n#1\tAnnotatorNotes T1\t{\"kind\":\"tàu biển\"}\n"
        + "N1\tReference T1 Referent:sao-mai\tSao Mai\n", Files.readString(folder.resolve("out/a.ann")));
    assertTrue(Files.readString(folder.resolve("out/annotation.conf")).contains("\nt_u_bi_n\n"));
    assertEquals("😀 Tàu Sao\nMai", Files.readString(folder.resolve("out/a.txt")));
  }

  @Test
  void keepsImpliedSources() throws IOException {
    var cas = Samples.full();
    var jcas = Documents.jcas(cas);
    var source = jcas.select(Stance.class).findFirst().orElseThrow().getSources(0);
    source.setImplied(true);
    source.setBegin(36);
    source.setEnd(36);
    source.setReferents(StringArray.create(jcas, new String[] {"a", "b c"}));
    cas.setDocumentLanguage(CAS.DEFAULT_LANGUAGE_NAME);
    assertEquals(CasDump.of(cas, NOT_HELD), CasDump.of(again(cas), NOT_HELD));
  }

  private CAS read(String text, String annotations, LossReport losses) throws IOException {
    Files.writeString(folder.resolve("x.txt"), text);
    var file = Files.writeString(folder.resolve("x.ann"), annotations);
    return TestCas.read(BratFormat.format(), file, losses).get(0);
  }

  private static List<String> entities(CAS cas) {
    return Documents.jcas(cas).select(Entity.class)
        .map(entity -> entity.getKind() + " " + entity.getBegin() + " " + entity.getCoveredText()).toList();
  }

  @ParameterizedTest
  @CsvSource({"7 10", "6 9", "8 11"})
  void findsOutHowOffsetsWereCounted(String offsets) throws IOException {
    // as it stands, with CRLF as one character, with the byte order mark
    var cas = read("\uFEFF😀 tới\r\nHuế.", "T1\tLOC " + offsets + "\tHuế\r\n", new LossReport());
    assertEquals(List.of("LOC 8 Huế"), entities(cas));
    assertEquals("😀 tới\r\nHuế.", cas.getDocumentText());
  }

  @Test
  void splitsWhatIsApartAndJoinsLines() throws IOException {
    var losses = new LossReport();
    var cas = read("Sao\nMai và xa Đỏ", "T1\tX 0 3;4 7\tSao Mai\nT2\tY 4 7;14 16\tMai Đỏ\n", losses);
    assertEquals(List.of("X 0 Sao\nMai", "Y 4 Mai", "Y 14 Đỏ"), entities(cas));
    assertEquals("annotation of several parts, read as one annotation for each", losses.items().get(0).what());
  }

  @Test
  void countsEachLineThatItDoesNotKnow() throws IOException {
    var losses = new LossReport();
    var cas = read("Sao Mai đi xa", """
        T1	X 0 3	Sao
        T2	X 4 7	May
        T3	Argument 8 10	đi
        T4	Timex-DATE 8 9;11 13	đ xa
        E1	Meet:T1 Who:T2
        E2	Stance:T1 Holder:T2 Holder2:T1 Where:T1 Target:E1
        R1	Near Arg1:T1 Arg2:T2
        *	Equiv T1 T2
        *	Equiv T1 T2
        A1	Old T1
        M2	Sure E2
        A3	Polarity E2 oppose
        A4	Polarity E2 support
        A5	Old R1
        N1	Reference T2 Wiki:Q1	Mai
        N2	Reference T2 Wiki:Q2
        N3	Reference T9 Wiki:Q2
        #1	AnnotatorNotes T1	hm
        #2	AnnotatorNotes T1	hm
        #3	AnnotatorNotes R1	{"hm
        """, losses);
    assertEquals(List.of("annotation Argument that nothing refers to 1",
        "annotation of several parts, read with what is between them 1",
        "annotation whose text differs from what it says it covers 1", "attribute Old 2", "attribute Polarity 1",
        "attribute Sure 1", "event Meet 1", "name of the resource of a normalisation 1", "normalisation 2",
        "note of an annotator 3", "relation Equiv 2", "relation Near 1", "role Holder of Stance 1",
        "role Where of Stance 1"),
        losses.items().stream().map(item -> item.what() + " " + item.count()).toList());
    var stance = Documents.jcas(cas).select(Stance.class).findFirst().orElseThrow();
    assertEquals("Sao", stance.getTarget().getCoveredText());
    assertEquals("oppose", stance.getPolarity());
  }

  @Test
  void keepsNotesForPeople() throws IOException {
    var losses = new LossReport();
    var cas = read("Sao Mai", "T1\tX 0 3\tSao\n#1\tAnnotatorNotes T1\t{ hỏi lại\n", losses);
    assertEquals("{ hỏi lại", Documents.jcas(cas).select(Entity.class).findFirst().orElseThrow().getNote());
    assertFalse(losses.hasLosses(), losses.summary());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"T1 X 0 3 Sao|x.ann:1: this is no line", "T1~X 0~Sao|no label with offsets",
      "T1~X 0 9~Sao|T1: its offsets lie outside", "T1~X 3 0~Sao|outside the text", "Q~x|is no id of brat",
      "T1~X 0 3~Sao\\nT1~X 0 3~Sao|:2: T1 occurs twice", "E1~Stance:T9|there is no T9", "A1~x|incomplete",
      "E1~Stance|no role"})
  void namesTheLineThatIsBroken(String line, String message) {
    var failure = assertThrows(FormatException.class,
        () -> read("Sao Mai", line.replace("~", "\t").replace("\\n", "\n"), new LossReport()));
    assertTrue(failure.getMessage().contains(message), failure.getMessage());
  }

  @Test
  void wantsTheText() throws IOException {
    var file = Files.writeString(folder.resolve("alone.ann"), "");
    assertTrue(assertThrows(FormatException.class, () -> TestCas.read(BratFormat.format(), file, new LossReport()))
        .getMessage().contains("has no text beside it"));
  }

  @Test
  void readsTheFilesOfOthers() throws IOException {
    var fixtures = SharedFiles.require("fixtures/brat");
    assertEquals(List.of("Organization 0 Sony", "MERGE-ORG 14 joint venture", "Organization 33 Ericsson",
        "Country 75 Sweden"), shared(fixtures.resolve("document1.ann")));
    assertEquals(List.of("Token 0 This", "Token 5 is\na", "Token 10 test", "Token 14 ."),
        shared(fixtures.resolve("document0c.ann")));
    assertEquals(List.of("Token 0 This", "Token 5 is", "Token 9 n", "Token 11 other test", "Token 21 ."),
        shared(fixtures.resolve("document0d.ann")));
    assertFalse(shared(fixtures.resolve("event.ann")).isEmpty());
  }

  private static List<String> shared(Path file) throws IOException {
    return entities(TestCas.read(BratFormat.format(), file, new LossReport()).get(0));
  }
}
