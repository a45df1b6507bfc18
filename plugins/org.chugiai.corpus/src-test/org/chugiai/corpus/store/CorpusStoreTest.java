package org.chugiai.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.store.CorpusStore.Access;
import org.chugiai.types.Entity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusStoreTest {

  private static final String TEXT = "Bà Hoà gặp ông 𝟙 ở Huế.\r\nMưa \"to\" <gió> & 🌧";

  @TempDir
  Path folder;
  private Path corpus;

  @BeforeEach
  void name() {
    corpus = folder.resolve("tin tức");
  }

  @Test
  void aNewCorpusHasTheBuiltInLayersAndIsReadBackAsItWasWritten() throws Exception {
    try (var made = CorpusStore.create(corpus, "Tin tức")) {
      made.change(c -> addDocument(c, "bài-1"));
      made.recordWork("bài-1", "main", State.IN_PROGRESS, new WorkCounts(3, 2, 1));
    }
    try (var read = CorpusStore.open(corpus, Access.READ)) {
      assertEquals("Tin tức", read.corpus().getName());
      assertEquals("vi", read.corpus().getLanguage());
      assertEquals(1, read.corpus().getFormatVersion());
      var kinds = read.corpus().findLayer("org.chugiai.types.Entity").getFields().get(0).getTagSet();
      assertEquals("ORGANIZATION", kinds.getTags().get(1).getName());
      assertEquals("2", kinds.getTags().get(1).getKey());
      assertEquals("8", read.corpus().findLayer("org.chugiai.types.TimeExpression").getKey());
      var work = read.corpus().findDocument("bài-1").findWork("main");
      assertEquals(State.IN_PROGRESS, work.getState());
      assertEquals(3, work.getSuggestions());
      assertEquals(2, work.getAnnotations());
      assertNull(read.corpus().findDocument("bài-1").findWork("other"));
    }
  }

  @Test
  void aCasIsReadBackAsItWasWritten() throws Exception {
    try (var store = CorpusStore.create(corpus, "c")) {
      var cas = cas(store, TEXT);
      var written = store.saveCas("a", "main", cas, Fingerprint.ABSENT);
      var back = store.newCas();
      var read = store.loadCas("a", "main", back);
      assertTrue(read.sameContent(written));
      assertEquals(TEXT, back.getDocumentText());
      var entity = back.getJCas().getAnnotationIndex(Entity.class).iterator().next();
      assertEquals("𝟙", entity.getCoveredText());
      assertEquals("PERSON", entity.getKind());
      assertEquals(new WorkCounts(1, 0, 0), WorkCounts.of(back));
    }
  }

  @Test
  void aCasThatAnotherProgramChangedIsNotOverwritten() throws Exception {
    try (var store = CorpusStore.create(corpus, "c")) {
      var read = store.saveCas("a", "main", cas(store, TEXT), Fingerprint.ABSENT);
      var file = store.layout().annotationFile("main", "a");
      var theirs = Files.readString(file).replace("PERSON", "PERSOn");
      Files.writeString(file, theirs);
      var mine = cas(store, TEXT);
      var e = assertThrows(FileChangedException.class, () -> store.saveCas("a", "main", mine, read));
      assertEquals(file, e.file());
      assertEquals(theirs, Files.readString(file));
    }
  }

  @Test
  void aCorpusModelThatAnotherProgramChangedIsNotOverwrittenAndTheModelStaysAsItWas() throws Exception {
    try (var store = CorpusStore.create(corpus, "c")) {
      var file = store.layout().corpusFile();
      Files.writeString(file, Files.readString(file).replace("name=\"c\"", "name=\"d\""));
      assertThrows(FileChangedException.class, () -> store.change(c -> addDocument(c, "a")));
      assertTrue(Files.readString(file).contains("name=\"d\""));
      assertTrue(store.corpus().getDocuments().isEmpty());
    }
  }

  @Test
  void aFolderThatHoldsSomethingIsNotMadeACorpus() throws Exception {
    Files.createDirectories(corpus);
    Files.writeString(corpus.resolve("thesis.doc"), "x");
    var e = assertThrows(CorpusException.class, () -> CorpusStore.create(corpus, "c"));
    assertTrue(e.getMessage().contains("not an empty folder"), e.getMessage());
    assertFalse(Files.exists(corpus.resolve("corpus.xmi")));
  }

  @Test
  void aFolderThatIsNoCorpusIsSaidToBeNoneAndStaysUntouched() throws Exception {
    Files.createDirectories(corpus);
    var e = assertThrows(CorpusException.class, () -> CorpusStore.open(corpus, Access.WRITE));
    assertTrue(e.getMessage().contains("is no corpus"), e.getMessage());
    try (var content = Files.list(corpus)) {
      assertEquals(0, content.count());
    }
  }

  @Test
  void theCorpusMayAddTypes() throws Exception {
    CorpusStore.create(corpus, "c").close();
    Files.writeString(corpus.resolve("typesystem.xml"), """
        <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
          <types><typeDescription><name>my.Frame</name><supertypeName>org.chugiai.types.Suggestion</supertypeName>
            <features><featureDescription><name>role</name><rangeTypeName>uima.cas.String</rangeTypeName>
            </featureDescription></features></typeDescription></types>
        </typeSystemDescription>""");
    try (var store = CorpusStore.open(corpus, Access.WRITE)) {
      var cas = cas(store, TEXT);
      var type = cas.getTypeSystem().getType("my.Frame");
      var frame = cas.createAnnotation(type, 0, 2);
      frame.setStringValue(type.getFeatureByBaseName("role"), "agent");
      frame.setStringValue(type.getFeatureByBaseName("status"), "manual");
      cas.addFsToIndexes(frame);
      store.saveCas("a", "main", cas, Fingerprint.ABSENT);
      var back = store.newCas();
      store.loadCas("a", "main", back);
      assertEquals("agent", back.getAnnotationIndex(back.getTypeSystem().getType("my.Frame")).iterator().next()
          .getStringValue(back.getTypeSystem().getType("my.Frame").getFeatureByBaseName("role")));
      assertEquals(new WorkCounts(1, 1, 0), WorkCounts.of(back));
    }
  }

  @Test
  void theModelIsTouchedOnItsThreadOnly() throws Exception {
    CorpusStore.create(corpus, "c").close();
    var threads = new ArrayList<String>();
    try (var executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "display"));
        var store = CorpusStore.open(corpus, Access.WRITE, executor)) {
      store.change(c -> {
        threads.add(Thread.currentThread().getName());
        addDocument(c, "a");
      });
      threads.add(store.query(c -> Thread.currentThread().getName() + c.getDocuments().size()));
      assertEquals(List.of("display", "display", "display1"), threads);
      assertThrows(IllegalArgumentException.class, () -> store.change(c -> {
        throw new IllegalArgumentException("the change's own failure comes through");
      }));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../main", "a/b", "..", ".hidden", "", "a\\b", "C:x"})
  void noNameLeadsOutOfTheCorpus(String name) throws Exception {
    try (var store = CorpusStore.create(corpus, "c")) {
      var cas = store.newCas();
      assertThrows(IllegalArgumentException.class, () -> store.loadCas("a", name, cas));
      assertThrows(IllegalArgumentException.class, () -> store.saveCas(name, "main", cas, Fingerprint.ABSENT));
      assertThrows(IllegalArgumentException.class, () -> store.writeNewArticle(name, new byte[0]));
    }
  }

  private static void addDocument(Corpus corpus, String id) {
    var document = CorpusFactory.eINSTANCE.createDocument();
    document.setId(id);
    corpus.getDocuments().add(document);
  }

  private static CAS cas(CorpusStore store, String text) throws IOException {
    try {
      var cas = store.newCas();
      cas.setDocumentText(text);
      var at = text.indexOf("𝟙");
      var entity = new Entity(cas.getJCas(), at, at + "𝟙".length());
      entity.setKind("PERSON");
      entity.setStatus("suggested");
      entity.addToIndexes();
      return cas;
    } catch (org.apache.uima.cas.CASException e) {
      throw new IOException(e);
    }
  }
}
