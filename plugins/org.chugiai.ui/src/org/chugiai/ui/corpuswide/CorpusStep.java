package org.chugiai.ui.corpuswide;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.chugiai.cas.CasDocument;
import org.chugiai.corpus.operations.RegistryChange;
import org.chugiai.corpus.operations.WorkChange;
import org.eclipse.emf.common.command.Command;

/**
 * A change of the whole corpus that was done.
 *
 * @param label    what undo and the history say
 * @param parts    what it changed in articles
 * @param registry what it changed in the registry of referents
 * @param depths   how many steps each article that was open had after it
 */
public record CorpusStep(String label, List<Part> parts, RegistryChange registry, Map<CasDocument, Integer> depths) {

  /**
   * What was changed in one article.
   *
   * @param article  its id
   * @param file     change of its file
   * @param work     change of the corpus's note on it
   * @param document the article, where an editor had it open; else null
   * @param command  what was done to it there; else null
   */
  record Part(String article, PackedChange file, WorkChange work, CasDocument document, Command command) {
  }

  /** @return ids of the articles that it changed */
  public List<String> articles() {
    return parts.stream().map(Part::article).toList();
  }

  /** @return whether it changed an article that an editor had open */
  public boolean changed(CasDocument document) {
    return parts.stream().anyMatch(part -> part.document() == document);
  }

  /** @return how many steps an article had after this one; -1 where it was not open */
  public int depth(CasDocument document) {
    return depths.getOrDefault(document, -1);
  }

  /** Whether a command of an article is a part of this step. */
  boolean owns(Command command) {
    return command != null && parts.stream().anyMatch(part -> part.command() == command);
  }

  /** The same step, when an editor of one of its articles has been closed. */
  CorpusStep without(CasDocument document) {
    var open = new HashMap<>(depths);
    open.remove(document);
    return new CorpusStep(label, parts.stream().map(part -> part.document() != document ? part
        : new Part(part.article(), part.file(), part.work(), null, null)).toList(), registry, open);
  }

  /** The same step, when its open articles are open in other documents; what these do not stand for counts as closed. */
  CorpusStep with(Map<CasDocument, CasDocument> documents, Map<Command, Command> commands) {
    var open = new IdentityHashMap<CasDocument, Integer>();
    depths.forEach((document, depth) -> {
      if (documents.containsKey(document)) {
        open.put(documents.get(document), depth);
      }
    });
    return new CorpusStep(label, parts.stream().map(part -> new Part(part.article(), part.file(), part.work(),
        documents.get(part.document()), part.document() == null ? null : commands.get(part.command()))).toList(),
        registry, open);
  }

  /** @return how many steps an article had before this one; -1 where it was not open */
  public int depthBefore(CasDocument document) {
    return changed(document) ? depth(document) - 1 : depth(document);
  }
}
