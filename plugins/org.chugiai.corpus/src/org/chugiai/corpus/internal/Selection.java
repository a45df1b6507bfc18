package org.chugiai.corpus.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Document;

/** Documents by their ids. */
public final class Selection {

  private Selection() {
  }

  /**
   * The documents with these ids, in the corpus's order; all where none are given.
   *
   * @throws IllegalArgumentException naming ids that no document has
   */
  public static List<Document> documents(Corpus corpus, Set<String> ids) {
    if (ids.isEmpty()) {
      return List.copyOf(corpus.getDocuments());
    }
    var unknown = new HashSet<>(ids);
    var found = corpus.getDocuments().stream().filter(document -> ids.contains(document.getId())).toList();
    found.forEach(document -> unknown.remove(document.getId()));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("The corpus has no article " + String.join(", ", new TreeSet<>(unknown))
          + ". Its articles are listed in the view Articles and in corpus.xmi.");
    }
    return found;
  }
}
