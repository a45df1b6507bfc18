package org.chugiai.formats.inception;

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
import org.apache.uima.cas.text.AnnotationFS;
import org.chugiai.formats.CasDump;
import org.chugiai.formats.Documents;
import org.chugiai.formats.ExportReport;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OwnTypes;
import org.chugiai.formats.TestCas;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers that a corpus adds, in the formats of INCEpTION. */
class OwnLayersTest {

  private static final String TEXT = "😀𝟙 Bão\u0301 lũ | làm* ngập \u202Bđê\u202C .";
  private static final Set<String> WITHOUT = Set.of(CAS.TYPE_NAME_DOCUMENT_ANNOTATION);

  @TempDir
  private Path folder;
  private int exports;

  private static CAS article() {
    var cas = OwnTypes.empty();
    Documents.create(cas, "a", TEXT);
    var jcas = Documents.jcas(cas);
    new Sentence(jcas, 0, TEXT.length()).addToIndexes();
    int begin = 0;
    for (var word : TEXT.split(" ")) {
      new Token(jcas, begin, begin + word.length()).addToIndexes();
      begin += word.length() + 1;
    }
    return cas;
  }

  private static AnnotationFS add(CAS cas, String type, String words) {
    int begin = TEXT.indexOf(words);
    return OwnTypes.add(cas, type, begin, begin + words.length());
  }

  private ExportReport report;

  private CAS again(String format, CAS cas) throws IOException {
    var chosen = FormatCatalog.byId(format);
    var target = folder.resolve("out" + exports++);
    report = TestCas.export(chosen, target, Map.of(), List.of(cas));
    return read(chosen, target.resolve("a" + chosen.extensions().get(0)));
  }

  private static CAS read(Format format, Path file) throws IOException {
    var cas = OwnTypes.empty();
    try (var reader = format.open(file, new LossReport())) {
      assertTrue(reader.next(cas));
    }
    return cas;
  }

  private void assertHeld(String format, CAS cas) throws IOException {
    var before = CasDump.of(cas, WITHOUT);
    var after = CasDump.of(again(format, cas), WITHOUT);
    assertEquals(List.of(), report.losses().items().stream().filter(LossReport.Item::loss).toList());
    assertEquals(before, after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"webannotsv", "inception"})
  void valuesOfAllKindsComeBack(String format) throws IOException {
    for (var label : List.of("", "*", "_", "a|b;c", "\ttab\n", "x[1]", "\\", "->", "😀 \"nháy\"", "*[2]", "ả\u0301")) {
      var cas = article();
      var frame = add(cas, OwnTypes.FRAME, "lũ | làm*");
      OwnTypes.set(frame, "label", label);
      OwnTypes.set(frame, "tag", "a|b");
      OwnTypes.set(frame, "count", "-7");
      OwnTypes.set(frame, "weight", "0.1");
      OwnTypes.set(frame, "sure", "true");
      assertHeld(format, cas);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"webannotsv", "inception"})
  void nestedStackedCrossingAndEmptySpansComeBack(String format) throws IOException {
    var cas = article();
    var spans = List.of("lũ", "lũ", "lũ | làm*", "Bão\u0301 lũ", "àm", "𝟙", "\u202Bđê\u202C .");
    for (var words : spans) {
      OwnTypes.set(add(cas, OwnTypes.FRAME, words), "label", words);
      add(cas, OwnTypes.MARK, words);
      OwnTypes.set(add(cas, OwnTypes.DEEP_FRAME, words), "depth", "9000000000");
    }
    OwnTypes.add(cas, OwnTypes.FRAME, 0, 0);
    OwnTypes.add(cas, OwnTypes.FRAME, TEXT.length(), TEXT.length());
    assertHeld(format, cas);
  }

  @ParameterizedTest
  @ValueSource(strings = {"webannotsv", "inception"})
  void referencesAndSlotsComeBack(String format) throws IOException {
    var cas = article();
    var named = (Entity) add(cas, Entity._TypeName, "Bão\u0301");
    named.setKind("EVENT");
    var office = (Entity) add(cas, OwnTypes.OFFICE, "Bão\u0301");
    office.setKind("TITLE");
    OwnTypes.set(office, "rank", "1|2");
    var mark = add(cas, OwnTypes.MARK, "Bão\u0301");
    var one = add(cas, OwnTypes.FRAME, "lũ");
    var other = add(cas, OwnTypes.DEEP_FRAME, "lũ");
    var host = add(cas, OwnTypes.FRAME, "ngập \u202Bđê\u202C");
    OwnTypes.refer(host, "who", named);
    OwnTypes.refer(one, "who", office);
    OwnTypes.refer(host, "what_else", mark);
    OwnTypes.refer(other, "what_else", host);
    OwnTypes.refer(cas, host, "parts", one, other, host);
    OwnTypes.refer(cas, other, "slots", OwnTypes.slot(cas, "ai|*", office), OwnTypes.slot(cas, null, one),
        OwnTypes.slot(cas, "", named));
    assertHeld(format, cas);
  }

  @ParameterizedTest
  @ValueSource(strings = {"webannotsv", "inception"})
  void relationsAndChainsComeBack(String format) throws IOException {
    var cas = article();
    var from = add(cas, OwnTypes.FRAME, "Bão\u0301");
    var stacked = add(cas, OwnTypes.FRAME, "Bão\u0301");
    OwnTypes.set(stacked, "label", "2");
    var to = add(cas, OwnTypes.DEEP_FRAME, "ngập \u202Bđê\u202C");
    for (var governor : List.of(from, stacked)) {
      var relation = OwnTypes.add(cas, OwnTypes.RELATION, to.getBegin(), to.getEnd());
      OwnTypes.refer(relation, "Governor", governor);
      OwnTypes.refer(relation, "Dependent", to);
      OwnTypes.set(relation, "kind", "vì_[" + governor.getBegin());
    }
    AnnotationFS before = null;
    for (var words : List.of("Bão\u0301", "lũ | làm*", "đê")) {
      var link = add(cas, OwnTypes.LINK, words);
      OwnTypes.set(link, "referenceType", "nó->1-1");
      OwnTypes.set(link, "referenceRelation", words);
      if (before == null) {
        var chain = cas.createFS(cas.getTypeSystem().getType(OwnTypes.CHAIN));
        OwnTypes.refer(chain, "first", link);
        cas.addFsToIndexes(chain);
      } else {
        OwnTypes.refer(before, "next", link);
      }
      before = link;
    }
    assertHeld(format, cas);
  }

  @ParameterizedTest
  @CsvSource({"webannotsv, 3", "inception, 2"})
  void tellsOfReferencesThatItCannotHold(String format, int lost) throws IOException {
    var cas = article();
    var frame = add(cas, OwnTypes.FRAME, "lũ");
    // metadata, an annotation in no index, a sentence, which has no number in a TSV
    OwnTypes.refer(frame, "what_else", Documents.article(cas).orElseThrow());
    var sentence = Documents.jcas(cas).select(Sentence.class).findFirst().orElseThrow();
    OwnTypes.refer(cas, frame, "slots", OwnTypes.slot(cas, "x", cas.createAnnotation(cas.getAnnotationType(), 0, 1)),
        OwnTypes.slot(cas, "y", sentence));
    again(format, cas);
    assertEquals(lost, report.losses().items().stream().filter(LossReport.Item::loss)
        .mapToLong(LossReport.Item::count).sum(), report.summary());
  }

  @Test
  void statusAndConfidenceAreLeftOutAsOfBuiltInLayers() throws IOException {
    var cas = article();
    OwnTypes.set(add(cas, OwnTypes.FRAME, "lũ"), "status", "accepted");
    var read = again("inception", cas);
    assertTrue(report.summary().contains("left out: status of an annotation (1"), report.summary());
    assertFalse(report.losses().hasLosses(), report.summary());
    assertEquals(1, read.select(read.getTypeSystem().getType(OwnTypes.FRAME)).count());
  }

  @Test
  void theTypeSystemBesideTheXmiHasTheLayersAsInceptionWantsThem() throws IOException {
    var cas = article();
    add(cas, OwnTypes.DEEP_FRAME, "lũ");
    again("inception", cas);
    var types = TestCas.foreign(folder.resolve("out0/TypeSystem.xml")).getTypeSystem();
    assertEquals(CAS.TYPE_NAME_ANNOTATION, types.getParent(types.getType(OwnTypes.DEEP_FRAME)).getName());
    assertEquals(InceptionTypes.ENTITY, types.getParent(types.getType(OwnTypes.OFFICE)).getName());
    var link = types.getType(OwnTypes.FRAME).getFeatureByBaseName("who").getRange().getComponentType();
    assertEquals(InceptionTypes.ENTITY, link.getFeatureByBaseName("target").getRange().getName());
    assertEquals(CAS.TYPE_NAME_TOP, types.getParent(link).getName());
  }

  @Test
  void builtInLayersOnlyAreWrittenWhereThatIsAskedFor() throws IOException {
    var cas = article();
    add(cas, OwnTypes.FRAME, "lũ");
    add(cas, OwnTypes.OFFICE, "lũ");
    var losses = TestCas.export(InceptionFormat.format(), folder.resolve("built-in"), Map.of("layers", "built-in"),
        List.of(cas)).losses().summary();
    assertTrue(losses.contains("annotation of type " + OwnTypes.FRAME + " (1"), losses);
    assertTrue(losses.contains(OwnTypes.OFFICE + " written as Entity (1"), losses);
  }

  @Test
  void aValueThatTheLayerDoesNotAllowIsRefusedByName() throws IOException {
    var cas = article();
    OwnTypes.set(add(cas, OwnTypes.FRAME, "lũ"), "tag", "a|b");
    again("webannotsv", cas);
    var file = folder.resolve("out0/a.tsv");
    Files.writeString(file, Files.readString(file).replace("a\\|b", "c"));
    var failure = assertThrows(FormatException.class, () -> read(FormatCatalog.byId("webannotsv"), file));
    assertTrue(failure.getMessage().contains("\"c\" is no value of Frame:tag"), failure.getMessage());
  }
}
