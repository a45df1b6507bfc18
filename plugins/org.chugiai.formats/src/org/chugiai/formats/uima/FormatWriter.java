package org.chugiai.formats.uima;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.Level;
import org.chugiai.formats.AnnotationFilter;
import org.chugiai.formats.Export;
import org.chugiai.formats.ExportOptions;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.Settings;

/**
 * Any format that can be written, as a UIMA consumer: FormatWriter.xml beside this class describes its parameters. The
 * folder appears when the collection is complete.
 */
public final class FormatWriter extends CasAnnotator_ImplBase {

  /** Id of the format. */
  public static final String PARAM_FORMAT = "format";
  /** The folder to write. */
  public static final String PARAM_FOLDER = "folder";
  /** Options of the format, each as {@code name=value}. */
  public static final String PARAM_OPTIONS = "options";
  /** Statuses of the annotations that are written. */
  public static final String PARAM_STATUSES = "statuses";
  /** Whether a loss is an error. */
  public static final String PARAM_STRICT = "strict";

  private Export export;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    var format = FormatCatalog.byId((String) context.getConfigParameterValue(PARAM_FORMAT));
    var settings =
        Settings.of(format, FormatReader.options((String[]) context.getConfigParameterValue(PARAM_OPTIONS)));
    var statuses = (String[]) context.getConfigParameterValue(PARAM_STATUSES);
    var filter = statuses == null ? AnnotationFilter.confirmed() : AnnotationFilter.parse(String.join(",", statuses));
    boolean strict = Boolean.TRUE.equals(context.getConfigParameterValue(PARAM_STRICT));
    try {
      export = Export.begin(format, Path.of((String) context.getConfigParameterValue(PARAM_FOLDER)), settings,
          new ExportOptions(filter, strict, false));
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  /** Writes the article; takes the annotations of other statuses out of the CAS, so that this engine comes last. */
  @Override
  public void process(CAS cas) throws AnalysisEngineProcessException {
    try {
      export.write(cas);
    } catch (IOException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }

  @Override
  public void collectionProcessComplete() throws AnalysisEngineProcessException {
    try {
      var report = export.complete();
      getContext().getLogger().log(Level.INFO, report.summary());
    } catch (IOException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }

  @Override
  public void destroy() {
    try {
      export.close();
    } catch (IOException e) {
      getContext().getLogger().log(Level.SEVERE, "The unfinished export could not be removed: " + e.getMessage(), e);
    }
    super.destroy();
  }
}
