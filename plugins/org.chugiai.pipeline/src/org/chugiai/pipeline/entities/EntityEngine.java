package org.chugiai.pipeline.entities;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.UIMAFramework;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.chugiai.pipeline.text.NormalisedText;
import org.chugiai.types.Entity;

/**
 * Suggests entity mentions with their referents. Parameters (see EntityEngine.xml): {@value #LEXICON_FOLDERS}, folders
 * with further lexicons; {@value #REFERENT_FILE}, the corpus's registry of referents, which wins over all lexicons.
 */
public final class EntityEngine extends JCasAnnotator_ImplBase {

  /** Parameter: folders with further *.names.tsv and *.words.tsv files. */
  public static final String LEXICON_FOLDERS = "lexiconFolders";
  /** Parameter: a TSV file with id, kind, name and further spellings of the corpus's referents. */
  public static final String REFERENT_FILE = "referentFile";

  private EntityFinder finder;
  private String origin;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    var folders = (String[]) context.getConfigParameterValue(LEXICON_FOLDERS);
    var registry = (String) context.getConfigParameterValue(REFERENT_FILE);
    origin = "entities " + version();
    try {
      finder = new EntityFinder(lexicon(folders, registry));
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  /** UIMA does not tell an annotator its descriptor's version. */
  private static String version() throws ResourceInitializationException {
    try {
      var descriptor = new XMLInputSource(EntityEngine.class.getResource("EntityEngine.xml"));
      return UIMAFramework.getXMLParser().parseAnalysisEngineDescription(descriptor).getAnalysisEngineMetaData()
          .getVersion();
    } catch (IOException | InvalidXMLException e) {
      throw new ResourceInitializationException(e);
    }
  }

  private static Lexicon lexicon(String[] folders, String registry) throws IOException {
    boolean extended = folders != null && folders.length > 0;
    if (!extended && registry == null) {
      return Lexicon.builtIn();
    }
    var reader = new LexiconReader();
    if (registry != null) {
      reader.registry(Path.of(registry));
    }
    if (extended) {
      for (var folder : folders) {
        reader.folder(Path.of(folder));
      }
    }
    return reader.builtIn().build();
  }

  @Override
  public void process(JCas jcas) {
    var text = jcas.getDocumentText();
    if (text == null || text.isBlank()) {
      return;
    }
    var normalised = NormalisedText.of(text);
    var result = finder.find(normalised.text());
    for (var mention : result.mentions()) {
      int begin = normalised.originalBegin(result.words().begin(mention.from()));
      int end = normalised.originalEnd(result.words().end(mention.to() - 1));
      addEntity(jcas, mention, begin, end);
    }
  }

  private void addEntity(JCas jcas, Mention mention, int begin, int end) {
    var entity = new Entity(jcas, begin, end);
    entity.setKind(mention.kind().name());
    if (mention.referent() != null) {
      entity.setReferent(mention.referent().id());
      entity.setName(mention.referent().name());
    }
    entity.setStatus("suggested");
    entity.setOrigin(origin);
    entity.setConfidence(mention.confidence());
    entity.setReason(mention.reason());
    entity.addToIndexes();
  }
}
