package org.chugiai.corpus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.operations.CheckCorpus;
import org.chugiai.corpus.operations.ExportCorpus;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.formats.AnnotationFilter;
import org.chugiai.formats.Documents;
import org.chugiai.formats.ExportOptions;
import org.chugiai.formats.ExportReport;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Settings;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a corpus's own layer holds is checked, and comes through the formats of any type system; the others tell that they lose it. */
class LayerExportTest {

  private static final String TEXT = "Mưa lớn làm vỡ đê Bãi Giữa.";
  private static final String FRAME = "my.Frame";

  @TempDir
  Path folder;
  private CorpusStore store;

  @BeforeEach
  void make() throws IOException {
    store = CorpusStore.create(folder.resolve("c"), "c");
    CorpusLayers.of(store).save(new LayerDefinition(FRAME, "org.chugiai.types.Suggestion", "Frame", "", "#CC79A7",
        "#E39CC3", "f", "", List.of(
            FieldDefinition.choice("role", "Role", List.of(TagDefinition.of("cause"), TagDefinition.of("result"))),
            FieldDefinition.of("sure", "Sure", FieldType.BOOLEAN),
            FieldDefinition.of("weight", "Weight", FieldType.INTEGER),
            FieldDefinition.link("place", "Place", Entity._TypeName))));
    save("cause");
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private void save(String role) throws IOException {
    store.change(corpus -> {
      var document = CorpusFactory.eINSTANCE.createDocument();
      document.setId("a");
      corpus.getDocuments().add(document);
    });
    var cas = store.newCas();
    Documents.create(cas, "a", TEXT);
    segment(Documents.jcas(cas));
    var types = cas.getTypeSystem();
    AnnotationFS place = cas.createAnnotation(types.getType(Entity._TypeName), 18, 26);
    AnnotationFS frame = cas.createAnnotation(types.getType(FRAME), 0, 7);
    for (var each : List.of(place, frame)) {
      each.setStringValue(each.getType().getFeatureByBaseName("status"), "manual");
    }
    place.setStringValue(place.getType().getFeatureByBaseName("kind"), "LOCATION");
    frame.setStringValue(frame.getType().getFeatureByBaseName("role"), role);
    frame.setBooleanValue(frame.getType().getFeatureByBaseName("sure"), true);
    frame.setIntValue(frame.getType().getFeatureByBaseName("weight"), 42);
    frame.setFeatureValue(frame.getType().getFeatureByBaseName("place"), place);
    cas.addFsToIndexes(place);
    cas.addFsToIndexes(frame);
    store.saveCas("a", "main", cas, Fingerprint.ABSENT);
    Files.writeString(store.layout().articleFile("a"), TEXT);
  }

  /** Tabular formats write sentences and tokens. */
  private static void segment(JCas cas) {
    new Sentence(cas, 0, TEXT.length()).addToIndexes();
    Pattern.compile("\\p{L}+|\\.").matcher(TEXT).results()
        .forEach(word -> new Token(cas, word.start(), word.end()).addToIndexes());
  }

  @ParameterizedTest
  @CsvSource({"xmi,.xmi", "casjson,.json", "inception,.xmi", "webannotsv,.tsv"})
  void theLayerComesThrough(String format, String ending) throws IOException {
    export(format);
    var cas = store.newCas();
    try (var reader = FormatCatalog.byId(format).open(file(folder.resolve("out"), ending), new LossReport())) {
      assertTrue(reader.next(cas));
    }
    assertEquals(List.of("Mưa lớn cause true 42 Bãi Giữa"), frames(cas));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "brat", "conllu"})
  void aFormatWithoutRoomForItSaysSo(String format) throws IOException {
    var report = export(format);
    assertTrue(report.losses().summary().contains(FRAME), report.toString());
  }

  private ExportReport export(String format) throws IOException {
    return new ExportCorpus(store, new ExportCorpus.Options(FormatCatalog.byId(format), Settings.none(),
        folder.resolve("out"), new ExportOptions(AnnotationFilter.notRejected(), false, false), Set.of(), "main", 1))
        .run(null);
  }

  private static Path file(Path target, String ending) throws IOException {
    try (var files = Files.walk(target)) {
      return files.filter(file -> file.getFileName().toString().startsWith("a")
          && file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  private static List<String> frames(CAS cas) {
    return cas.getAnnotationIndex(cas.getTypeSystem().getType(FRAME)).stream().map(LayerExportTest::text).toList();
  }

  private static String text(AnnotationFS frame) {
    var type = frame.getType();
    var place = (AnnotationFS) frame.getFeatureValue(type.getFeatureByBaseName("place"));
    return String.join(" ", frame.getCoveredText(), frame.getStringValue(type.getFeatureByBaseName("role")),
        frame.getFeatureValueAsString(type.getFeatureByBaseName("sure")),
        frame.getFeatureValueAsString(type.getFeatureByBaseName("weight")),
        place == null ? "nowhere" : place.getCoveredText());
  }

  @Test
  void aValueThatIsNotInTheListIsAProblem() throws IOException {
    assertEquals(List.of(), check());
    store.change(corpus -> corpus.getDocuments().clear());
    Files.delete(store.layout().annotationFile("main", "a"));
    save("nothing");
    assertTrue(check().toString().contains("nothing"), check().toString());
  }

  private List<String> check() throws IOException {
    return new CheckCorpus(store, Set.of(), 1).run(null).problems().stream().map(CheckCorpus.Problem::toString)
        .toList();
  }
}
