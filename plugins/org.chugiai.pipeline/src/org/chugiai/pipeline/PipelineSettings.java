package org.chugiai.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pipeline's engines are given. An engine gets only those parameters that its descriptor declares.
 *
 * @param lexiconFolders folders with further lexicon files, e.g. a corpus's (parameter {@code lexiconFolders})
 * @param referentFile a corpus's registry of referents (parameter {@code referentFile})
 * @param parameters further parameter values by engine id and parameter name
 * @param classPath jars and folders with the classes of engines that are not built in
 */
public record PipelineSettings(List<Path> lexiconFolders, Optional<Path> referentFile,
    Map<String, Map<String, Object>> parameters, List<Path> classPath) {

  /** Nothing but the engines' own defaults. */
  public static final PipelineSettings DEFAULT =
      new PipelineSettings(List.of(), Optional.empty(), Map.of(), List.of());

  /** Copies the collections. */
  public PipelineSettings {
    lexiconFolders = List.copyOf(lexiconFolders);
    parameters = Map.copyOf(parameters);
    classPath = List.copyOf(classPath);
  }

  /** These settings with a corpus's lexicon folders. */
  public PipelineSettings withLexiconFolders(List<Path> folders) {
    return new PipelineSettings(folders, referentFile, parameters, classPath);
  }

  /** These settings with a corpus's registry of referents. */
  public PipelineSettings withReferentFile(Path file) {
    return new PipelineSettings(lexiconFolders, Optional.of(file), parameters, classPath);
  }

  /** These settings with the classes of further engines. */
  public PipelineSettings withClassPath(List<Path> path) {
    return new PipelineSettings(lexiconFolders, referentFile, parameters, path);
  }

  /** These settings with parameter values by engine id and parameter name. */
  public PipelineSettings withParameters(Map<String, Map<String, Object>> values) {
    return new PipelineSettings(lexiconFolders, referentFile, values, classPath);
  }
}
