package org.chugiai.formats.uima;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.collection.CollectionException;
import org.apache.uima.collection.CollectionReader_ImplBase;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.CasCopier;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.Level;
import org.apache.uima.util.Progress;
import org.apache.uima.util.ProgressImpl;
import org.chugiai.formats.ArticleReader;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Settings;

/**
 * Any format that can be read, as a UIMA collection reader: FormatReader.xml beside this class describes its
 * parameters.
 */
public final class FormatReader extends CollectionReader_ImplBase {

  /** Id of the format. */
  public static final String PARAM_FORMAT = "format";
  /** Paths of the files. */
  public static final String PARAM_FILES = "files";
  /** Options of the format, each as {@code name=value}. */
  public static final String PARAM_OPTIONS = "options";

  private final Deque<Path> files = new ArrayDeque<>();
  private final LossReport losses = new LossReport();
  private Format format;
  private Settings settings;
  private int total;
  private ArticleReader reader;
  /** The next article, read ahead because UIMA asks whether there is one before it supplies a CAS. */
  private CAS ahead;
  private boolean loaded;

  @Override
  public void initialize() throws ResourceInitializationException {
    format = FormatCatalog.byId((String) getConfigParameterValue(PARAM_FORMAT));
    settings = Settings.of(format, options((String[]) getConfigParameterValue(PARAM_OPTIONS)));
    Arrays.stream((String[]) getConfigParameterValue(PARAM_FILES)).map(Path::of).forEach(files::add);
    total = files.size();
    ahead = CasCreationUtils.createCas(getProcessingResourceMetaData());
  }

  /** Options from their written form. */
  static Map<String, String> options(String[] pairs) {
    var options = new HashMap<String, String>();
    for (var pair : pairs == null ? new String[0] : pairs) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("\"" + pair + "\" is no option of the form name=value.");
      }
      options.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return options;
  }

  @Override
  public boolean hasNext() throws IOException, CollectionException {
    while (!loaded) {
      if (reader == null) {
        if (files.isEmpty()) {
          return false;
        }
        reader = format.open(files.pop(), settings, losses);
      }
      ahead.reset();
      loaded = reader.next(ahead);
      if (!loaded) {
        reader.close();
        reader = null;
      }
    }
    return true;
  }

  @Override
  public void getNext(CAS cas) throws IOException, CollectionException {
    if (!hasNext()) {
      throw new CollectionException(new IllegalStateException("There is no further article."));
    }
    loaded = false;
    CasCopier.copyCas(ahead, cas, true);
  }

  @Override
  public Progress[] getProgress() {
    return new Progress[] {new ProgressImpl(total - files.size(), total, Progress.ENTITIES)};
  }

  /** What the files held that a CAS does not. */
  public LossReport losses() {
    return losses;
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
    if (losses.hasLosses()) {
      getLogger().log(Level.WARNING, losses.summary());
    }
  }
}
