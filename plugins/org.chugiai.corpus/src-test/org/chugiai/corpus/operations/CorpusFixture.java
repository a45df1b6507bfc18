package org.chugiai.corpus.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.types.Entity;

/** A corpus with the engine {@link NameEngine} on its list. */
final class CorpusFixture {

  static final String DESCRIPTOR = """
      <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
        <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
        <primitive>true</primitive>
        <annotatorImplementationName>org.chugiai.corpus.operations.NameEngine</annotatorImplementationName>
        <analysisEngineMetaData><name>Names</name><version>1.0</version>
          <configurationParameters>
            <configurationParameter><name>confidence</name><type>Float</type><mandatory>true</mandatory>
            </configurationParameter></configurationParameters>
          <configurationParameterSettings><nameValuePair><name>confidence</name><value><float>0.5</float></value>
            </nameValuePair></configurationParameterSettings>
          <capabilities><capability><inputs/><outputs><type>org.chugiai.types.Entity</type></outputs></capability>
          </capabilities>
        </analysisEngineMetaData>
      </analysisEngineDescription>
      """;

  private CorpusFixture() {
  }

  static CorpusStore create(Path folder) throws IOException {
    var store = CorpusStore.create(folder, "c");
    Files.createDirectories(folder.resolve("engines"));
    Files.writeString(folder.resolve("engines/names.xml"), DESCRIPTOR);
    store.change(corpus -> {
      var engine = CorpusFactory.eINSTANCE.createEngine();
      engine.setId("names");
      engine.setDescriptor("engines/names.xml");
      var parameter = CorpusFactory.eINSTANCE.createParameter();
      parameter.setName("confidence");
      parameter.setValue("0.75");
      engine.getParameters().add(parameter);
      corpus.getEngines().add(engine);
    });
    return store;
  }

  /** Imports an article. */
  static void add(CorpusStore store, String id, String text) throws IOException {
    add(store, Map.of(id, text));
  }

  /** Imports articles: texts by id. */
  static void add(CorpusStore store, Map<String, String> texts) throws IOException {
    var folder = Files.createDirectories(store.layout().folder().resolveSibling("sources"));
    var inputs = new ArrayList<ImportArticles.Input>();
    for (var text : texts.entrySet()) {
      var file = Files.writeString(folder.resolve(text.getKey() + ".txt"), text.getValue());
      inputs.add(new ImportArticles.Input(file, FormatCatalog.byId("txt")));
    }
    new ImportArticles(store, inputs, ImportArticles.Options.standard()).run(null);
  }

  static AnnotateCorpus.Result annotate(CorpusStore store, boolean force, int threads) throws IOException {
    return new AnnotateCorpus(store,
        new AnnotateCorpus.Options(Set.of(), List.of(), force, "main", threads, List.of())).run(null);
  }

  static List<Entity> entities(CorpusStore store, String document) throws IOException {
    var cas = store.newCas();
    store.loadCas(document, "main", cas);
    return Documents.jcas(cas).select(Entity.class).asList();
  }

  /** Does what an annotator does in the editor. */
  static void edit(CorpusStore store, String document, Consumer<List<Entity>> work) throws IOException {
    var cas = store.newCas();
    var read = store.loadCas(document, "main", cas);
    work.accept(Documents.jcas(cas).select(Entity.class).asList());
    store.saveCas(document, "main", cas, read);
  }
}
