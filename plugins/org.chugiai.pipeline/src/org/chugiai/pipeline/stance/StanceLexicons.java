package org.chugiai.pipeline.stance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.resource.Resource_ImplBase;
import org.chugiai.pipeline.clause.ClauseAnalyser;
import org.chugiai.pipeline.clause.ClauseLexicon;

/**
 * The UIMA resource that the engines of quotes and stance share: lexicons, read once for all engines of a pipeline that
 * name the same folders, and the clause analysis that is built on them. The engines' descriptors bind it under the name
 * {@code org.chugiai.stanceLexicons}; a resource manager has one of it.
 */
public final class StanceLexicons extends Resource_ImplBase {

  /** By which key engines ask for it. */
  public static final String KEY = "lexicons";

  /** The lexicons of one set of folders. */
  record Loaded(CueLexicon cues, EvaluationLexicon evaluations, ClauseAnalyser analyser) {
  }

  private final Map<List<String>, Loaded> byFolders = new HashMap<>();

  /**
   * The clause analysis over the built-in lexicons and those of a corpus.
   *
   * @param folders the corpus's folders, may be null
   * @throws IllegalArgumentException if a row is wrong; the message names the file and the row
   */
  public ClauseAnalyser analyser(String[] folders) {
    return load(folders).analyser();
  }

  synchronized Loaded load(String[] folders) {
    return byFolders.computeIfAbsent(folders == null ? List.of() : Arrays.asList(folders), key -> {
      var words = ClauseLexicon.load(folders);
      var cues = CueLexicon.load(folders, words);
      var evaluations = EvaluationLexicon.load(folders, words);
      return new Loaded(cues, evaluations, new ClauseAnalyser(words));
    });
  }
}
