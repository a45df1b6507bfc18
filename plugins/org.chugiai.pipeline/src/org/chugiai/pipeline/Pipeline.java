package org.chugiai.pipeline;

import java.io.File;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.chugiai.typesystem.ChuGiaiTypes;

/**
 * Engines that run one after the other over an article. It finds classes and descriptors through its own bundle's
 * class loader, so that it works from a plain class path and inside Equinox. Not for use by two threads at once.
 */
public final class Pipeline implements AutoCloseable {

  /** Is told of each engine that has run. */
  @FunctionalInterface
  public interface Listener {

    /** An engine has run on the article without a failure. */
    void ran(EngineInfo engine, CAS cas);
  }

  private record Step(EngineInfo info, AnalysisEngine engine) {
  }

  private final List<Step> steps;
  private final TypeSystemDescription typeSystem;

  private Pipeline(List<Step> steps, TypeSystemDescription typeSystem) {
    this.steps = steps;
    this.typeSystem = typeSystem;
  }

  /** All built-in engines with their defaults. */
  public static Pipeline builtIn() {
    try {
      return create(EngineCatalog.builtIn().engines(), PipelineSettings.DEFAULT);
    } catch (PipelineException e) {
      throw new IllegalStateException("The bundle org.chugiai.pipeline is damaged: " + e.getMessage(), e);
    }
  }

  /**
   * Builds the engines.
   *
   * @throws PipelineException when one cannot be built; those built before it are released
   */
  public static Pipeline create(List<EngineInfo> engines, PipelineSettings settings) throws PipelineException {
    var resources = resourceManager(settings.classPath());
    var steps = new ArrayList<Step>();
    var typeSystems = new ArrayList<TypeSystemDescription>(List.of(ChuGiaiTypes.load()));
    try {
      for (var info : engines) {
        var description = EngineCatalog.parse(info.id(), info.descriptor());
        configure(description, info, settings);
        steps.add(new Step(info, produce(description, info, resources)));
        var ownTypes = description.getAnalysisEngineMetaData().getTypeSystem();
        if (ownTypes != null) {
          ownTypes.resolveImports(resources);
          typeSystems.add(ownTypes);
        }
      }
      return new Pipeline(List.copyOf(steps), CasCreationUtils.mergeTypeSystems(typeSystems, resources));
    } catch (InvalidXMLException | ResourceInitializationException e) {
      steps.forEach(step -> step.engine().destroy());
      throw new PipelineException("The engines' type systems do not agree: " + e.getMessage(), e);
    } catch (PipelineException e) {
      steps.forEach(step -> step.engine().destroy());
      throw e;
    }
  }

  private static ResourceManager resourceManager(List<Path> classPath) throws PipelineException {
    var resources = UIMAFramework.newDefaultResourceManager();
    var loader = Pipeline.class.getClassLoader();
    if (classPath.isEmpty()) {
      resources.setExtensionClassLoader(loader, true);
      return resources;
    }
    var path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    try {
      resources.setExtensionClassPath(loader, path, true);
      return resources;
    } catch (MalformedURLException e) {
      throw new PipelineException("The class path of the engines is wrong: " + path, e);
    }
  }

  private static AnalysisEngine produce(AnalysisEngineDescription description, EngineInfo info,
      ResourceManager resources) throws PipelineException {
    try {
      return UIMAFramework.produceAnalysisEngine(description, resources, null);
    } catch (ResourceInitializationException | RuntimeException e) {
      throw new PipelineException(
          "The engine \"" + info.id() + "\" (" + info.descriptor() + ") cannot start: " + rootMessage(e), e);
    }
  }

  private static void configure(AnalysisEngineDescription description, EngineInfo info, PipelineSettings settings) {
    var values = new HashMap<String, Object>();
    if (!settings.lexiconFolders().isEmpty()) {
      values.put("lexiconFolders", settings.lexiconFolders().stream().map(Path::toString).toArray(String[]::new));
    }
    settings.referentFile().ifPresent(file -> values.put("referentFile", file.toString()));
    values.putAll(settings.parameters().getOrDefault(info.id(), Map.of()));
    var metaData = description.getAnalysisEngineMetaData();
    values.forEach((name, value) -> {
      if (metaData.getConfigurationParameterDeclarations().getConfigurationParameter(null, name) != null) {
        metaData.getConfigurationParameterSettings().setParameterValue(name, value);
      }
    });
  }

  /** The engines, in order. */
  public List<EngineInfo> engines() {
    return steps.stream().map(Step::info).toList();
  }

  /** The built-in layers and the types of the engines. */
  public TypeSystemDescription typeSystem() {
    return typeSystem;
  }

  /** An empty CAS for the engines' types. */
  public CAS newCas() {
    try {
      return CasCreationUtils.createCas(typeSystem, null, null);
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException("The engines' types cannot be used: " + e.getMessage(), e);
    }
  }

  /** Runs all engines; see {@link #process(CAS, Listener)}. */
  public List<EngineFailure> process(CAS cas) {
    return process(cas, (engine, article) -> { });
  }

  /**
   * Runs all engines over an article. What a failing engine has added is taken away, and the next ones go on.
   *
   * @param cas holds the text, and the Article annotation where its metadata is known
   * @param listener told after each engine that has not failed
   * @return the failures, none when all went well
   */
  public List<EngineFailure> process(CAS cas, Listener listener) {
    var failures = new ArrayList<EngineFailure>();
    for (var step : steps) {
      int mark = newestId(cas);
      try {
        step.engine().process(cas);
        listener.ran(step.info(), cas);
      } catch (AnalysisEngineProcessException | RuntimeException | StackOverflowError e) {
        removeNewer(cas, mark);
        failures.add(new EngineFailure(step.info().id(), rootMessage(e), e));
      }
    }
    return failures;
  }

  /** UIMA numbers feature structures as they are made: a new one that is never indexed tells the highest number. */
  private static int newestId(CAS cas) {
    return ((TOP) cas.createFS(cas.getTypeSystem().getTopType()))._id();
  }

  private static void removeNewer(CAS cas, int mark) {
    var views = cas.getViewIterator();
    while (views.hasNext()) {
      var view = views.next();
      view.getIndexedFSs(TOP.class).stream().filter(fs -> fs._id() > mark).toList()
          .forEach(view::removeFsFromIndexes);
    }
  }

  private static String rootMessage(Throwable failure) {
    var root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName()
        : root.getClass().getSimpleName() + ": " + root.getMessage();
  }

  @Override
  public void close() {
    steps.forEach(step -> step.engine().destroy());
  }
}
