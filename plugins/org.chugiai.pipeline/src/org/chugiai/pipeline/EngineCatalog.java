package org.chugiai.pipeline;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/** The engines that there are, in the order in which they run. Immutable. */
public final class EngineCatalog {

  /** Identifiers of the built-in engines and their descriptors beside this class. */
  private static final Map<String, String> BUILT_IN = builtInDescriptors();

  private final List<EngineInfo> engines;

  private EngineCatalog(List<EngineInfo> engines) {
    this.engines = List.copyOf(engines);
  }

  private static Map<String, String> builtInDescriptors() {
    var descriptors = new LinkedHashMap<String, String>();
    descriptors.put("structure", "structure/StructureEngine.xml");
    descriptors.put("sentences", "segment/SentenceEngine.xml");
    descriptors.put("tokens", "segment/TokenEngine.xml");
    descriptors.put("entities", "entities/EntityEngine.xml");
    descriptors.put("times", "times/TimeEngine.xml");
    descriptors.put("quotes", "quotes/QuoteEngine.xml");
    descriptors.put("stance", "stance/StanceEngine.xml");
    return descriptors;
  }

  /** The engines of this bundle. */
  public static EngineCatalog builtIn() {
    var engines = new ArrayList<EngineInfo>();
    BUILT_IN.forEach((id, file) -> {
      try {
        engines.add(describe(id, EngineCatalog.class.getResource(file)));
      } catch (PipelineException e) {
        throw new IllegalStateException("The bundle org.chugiai.pipeline is damaged: " + e.getMessage(), e);
      }
    });
    return new EngineCatalog(engines);
  }

  /**
   * This catalog and one more engine, behind the others. Its identifier is its descriptor's file name without the
   * ending; where that is taken, a number is added.
   *
   * @param descriptor any UIMA analysis engine descriptor
   * @throws PipelineException when the descriptor cannot be read
   */
  public EngineCatalog with(URL descriptor) throws PipelineException {
    var path = descriptor.getPath();
    var file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    var id = file;
    for (int n = 2; isTaken(id); n++) {
      id = file + "-" + n;
    }
    var more = new ArrayList<>(engines);
    more.add(describe(id, descriptor));
    return new EngineCatalog(more);
  }

  private boolean isTaken(String id) {
    return engines.stream().anyMatch(engine -> engine.id().equals(id));
  }

  /** All engines, in order. */
  public List<EngineInfo> engines() {
    return engines;
  }

  /**
   * The engines with these identifiers, in the catalog's order.
   *
   * @throws IllegalArgumentException naming an identifier that is not in the catalog, and those that are
   */
  public List<EngineInfo> select(Collection<String> ids) {
    for (var id : ids) {
      if (!isTaken(id)) {
        throw new IllegalArgumentException("There is no engine \"" + id + "\"; there are "
            + engines.stream().map(EngineInfo::id).collect(Collectors.joining(", ")));
      }
    }
    return engines.stream().filter(engine -> ids.contains(engine.id())).toList();
  }

  private static EngineInfo describe(String id, URL descriptor) throws PipelineException {
    var metaData = parse(id, descriptor).getAnalysisEngineMetaData();
    var layers = Arrays.stream(metaData.getCapabilities())
        .flatMap(capability -> Arrays.stream(capability.getOutputs()))
        .filter(TypeOrFeature::isType).map(TypeOrFeature::getName)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return new EngineInfo(id, Objects.requireNonNullElse(metaData.getName(), id),
        Objects.requireNonNullElse(metaData.getVersion(), ""), layers, descriptor);
  }

  /** Reads an engine's descriptor. */
  static AnalysisEngineDescription parse(String id, URL descriptor) throws PipelineException {
    try {
      var source = new XMLInputSource(descriptor);
      return UIMAFramework.getXMLParser().parseAnalysisEngineDescription(source);
    } catch (IOException | InvalidXMLException e) {
      throw new PipelineException("The descriptor " + descriptor + " of the engine \"" + id
          + "\" cannot be read as a UIMA analysis engine: " + e.getMessage(), e);
    }
  }
}
