package org.chugiai.corpus.operations;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.chugiai.corpus.model.Engine;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.InvalidDataException;
import org.chugiai.pipeline.EngineCatalog;
import org.chugiai.pipeline.EngineInfo;
import org.chugiai.pipeline.PipelineException;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The engines that a corpus has on its list; where it has no list, all that there are. */
public final class CorpusEngines {

  /**
   * An engine on the list.
   *
   * @param info what the pipeline needs to know
   * @param enabled whether it runs unless others are asked for
   * @param parameters values that differ from those in its descriptor, by name
   * @param classes the jar or folder with its classes, where it comes from another bundle
   */
  public record Entry(EngineInfo info, boolean enabled, Map<String, Object> parameters, Optional<Path> classes) {
  }

  private final List<Entry> entries;

  private CorpusEngines(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads the list and the descriptors on it.
   *
   * @throws InvalidDataException naming the engine that does not exist or cannot be read
   */
  public static CorpusEngines of(CorpusStore store) throws IOException {
    var folder = store.layout().folder();
    var list = store.query(corpus -> List.copyOf(EcoreUtil.copyAll(corpus.getEngines())));
    return of(list, folder);
  }

  /**
   * The engines that any corpus can have: the built-in ones, then those of other bundles.
   *
   * @throws InvalidDataException naming the contribution that cannot be used
   */
  public static CorpusEngines available() throws IOException {
    var entries = new ArrayList<Entry>();
    EngineCatalog.builtIn().engines().forEach(info -> entries.add(new Entry(info, true, Map.of(), Optional.empty())));
    entries.addAll(ContributedEngines.ofPlatform());
    return new CorpusEngines(entries);
  }

  private static CorpusEngines of(List<Engine> list, Path folder) throws IOException {
    var available = available();
    if (list.isEmpty()) {
      return available;
    }
    var entries = new ArrayList<Entry>();
    for (var engine : list) {
      if (engine.getDescriptor() == null || engine.getDescriptor().isBlank()) {
        var entry = available.find(engine.getId());
        entries.add(new Entry(entry.info(), engine.isEnabled(), parameters(engine, entry.info()), entry.classes()));
      } else {
        var info = describe(engine.getId(), location(engine.getDescriptor(), folder));
        entries.add(new Entry(info, engine.isEnabled(), parameters(engine, info), Optional.empty()));
      }
    }
    return new CorpusEngines(entries);
  }

  private Entry find(String id) throws InvalidDataException {
    return entries.stream().filter(entry -> entry.info().id().equals(id)).findFirst().orElseThrow(
        () -> new InvalidDataException("The corpus's list of engines names \"" + id
            + "\", which does not exist; there are " + ids() + ". Correct the list, or give the engine a descriptor."));
  }

  /** Reads an engine's descriptor. */
  static EngineInfo describe(String id, URL descriptor) throws InvalidDataException {
    try {
      var found = EngineCatalog.builtIn().with(descriptor).engines();
      var info = found.get(found.size() - 1);
      return new EngineInfo(id, info.name(), info.version(), info.layers(), descriptor);
    } catch (PipelineException e) {
      throw new InvalidDataException("The engine \"" + id + "\" cannot be used: " + e.getMessage(), e);
    }
  }

  private static URL location(String descriptor, Path folder) throws InvalidDataException {
    try {
      if (descriptor.matches("[a-z]{2,}:.*")) {
        return URI.create(descriptor).toURL();
      }
      var file = folder.resolve(descriptor);
      if (!Files.isRegularFile(file)) {
        throw new InvalidDataException(file + ": there is no such engine descriptor. Correct the corpus's list.");
      }
      return file.toUri().toURL();
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw new InvalidDataException("The engine descriptor " + descriptor + " is no path and no URL. "
          + "Correct the corpus's list.", e);
    }
  }

  /** Parameters are kept as text; the descriptor says what they are. */
  private static Map<String, Object> parameters(Engine engine, EngineInfo info) throws IOException {
    var values = new HashMap<String, Object>();
    if (engine.getParameters().isEmpty()) {
      return values;
    }
    final ConfigurationParameter[] declared;
    try {
      declared = UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(info.descriptor()))
          .getAnalysisEngineMetaData().getConfigurationParameterDeclarations().getConfigurationParameters();
    } catch (InvalidXMLException e) {
      throw new InvalidDataException(info.descriptor() + ": no analysis engine descriptor", e);
    }
    for (var parameter : engine.getParameters()) {
      var declaration = List.of(declared).stream().filter(p -> p.getName().equals(parameter.getName())).findFirst()
          .orElseThrow(() -> new InvalidDataException("The engine \"" + engine.getId() + "\" has no parameter "
              + parameter.getName() + ". Correct the corpus's list."));
      values.put(parameter.getName(), value(parameter.getValue(), declaration, engine.getId()));
    }
    return values;
  }

  private static Object value(String text, ConfigurationParameter parameter, String engine)
      throws InvalidDataException {
    try {
      if (!parameter.isMultiValued()) {
        return single(text, parameter.getType());
      }
      var parts = text.lines().map(part -> single(part, parameter.getType())).toList();
      return parts.toArray(size -> (Object[]) java.lang.reflect.Array.newInstance(
          parts.isEmpty() ? String.class : parts.get(0).getClass(), size));
    } catch (NumberFormatException e) {
      throw new InvalidDataException("The parameter " + parameter.getName() + " of the engine \"" + engine
          + "\" takes " + parameter.getType() + ", not \"" + text + "\". Correct the corpus's list.", e);
    }
  }

  private static Object single(String text, String type) {
    return switch (type) {
      case ConfigurationParameter.TYPE_INTEGER -> Integer.valueOf(text.strip());
      case ConfigurationParameter.TYPE_LONG -> Long.valueOf(text.strip());
      case ConfigurationParameter.TYPE_FLOAT -> Float.valueOf(text.strip());
      case ConfigurationParameter.TYPE_DOUBLE -> Double.valueOf(text.strip());
      case ConfigurationParameter.TYPE_BOOLEAN -> Boolean.valueOf(text.strip());
      default -> text;
    };
  }

  /** All entries, in the order in which they run. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * The engines to run.
   *
   * @param ids of those asked for; empty for all that are enabled
   * @throws IllegalArgumentException naming an id that is not on the list
   */
  public List<Entry> select(Collection<String> ids) {
    if (ids.isEmpty()) {
      return entries.stream().filter(Entry::enabled).toList();
    }
    for (var id : ids) {
      if (entries.stream().noneMatch(entry -> entry.info().id().equals(id))) {
        throw new IllegalArgumentException("There is no engine \"" + id + "\"; there are " + ids() + ".");
      }
    }
    return entries.stream().filter(entry -> ids.contains(entry.info().id())).toList();
  }

  private String ids() {
    return entries.stream().map(entry -> entry.info().id()).collect(Collectors.joining(", "));
  }
}
