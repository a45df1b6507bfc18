package org.chugiai.bench.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chugiai.cas.CasException;
import org.chugiai.cas.CasTypes;
import org.chugiai.corpus.concordance.Concordance.Source;
import org.chugiai.corpus.concordance.Hit;
import org.chugiai.corpus.concordance.Query;
import org.chugiai.corpus.concordance.Query.Marked;
import org.chugiai.corpus.concordance.TextSearch.Manner;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.operations.ReferentEdits;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.ui.corpuswide.CorpusEdit;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.chugiai.ui.editor.logic.CorpusSearch;
import org.chugiai.ui.editor.logic.Occurrences.Occurrence;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.views.concordance.Sources;
import org.chugiai.ui.views.referents.MentionEdits;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Does to a whole corpus what gestures of the workbench do, by the same classes, and prints how long each takes; all is
 * undone again, and what it then holds is compared with what it held.
 *
 * <p>usage: CorpusBench CORPUS
 */
public final class CorpusBench {

  private static final String ENTITY = "org.chugiai.types.Entity";
  private static final int SAVES = 9;

  private final OpenCorpus corpus;
  private final CorpusHistory history;
  private final List<String> articles;
  private final Figures figures;

  private CorpusBench(OpenCorpus corpus) {
    this.corpus = corpus;
    history = new CorpusHistory(corpus);
    articles = corpus.corpus().getDocuments().stream().map(Document::getId).toList();
    figures = new Figures(articles.size());
  }

  /** Prints a table. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (var store = CorpusStore.open(Path.of(arguments[0]), CorpusStore.Access.WRITE)) {
      new CorpusBench(new OpenCorpus(store, CasTypes.of(store.typeSystem()), store.corpus().getDefaultAnnotator()))
          .run();
    } catch (CasException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void run() throws IOException, InterruptedException {
    var peers = new Peers(corpus.store(), corpus.annotator());
    var before = peers.digest();
    figures.floor("UIMA reads the XMI, one thread", () -> peers.readAll(articles));
    var choice = Choice.of(find(Query.of(new Marked(ENTITY, Map.of(), Set.of(), Set.of()))));
    figures.row("grep for words in the texts", () -> peers.grep(choice.words()));
    figures.row("concordance of these words", () ->
        find(Query.ofWords(choice.words(), new Manner(true, true))).size());
    figures.row("concordance of all entities", () ->
        find(Query.of(new Marked(ENTITY, Map.of(), Set.of(), Set.of()))).size());
    everywhere(choice.words());
    merge(choice.referents());
    figures.each("note a save in the corpus", SAVES, () -> corpus.store().change(model -> { }));
    figures.memory();
    if (!Arrays.equals(before, peers.digest())) {
      throw new IOException("Undone, the articles are not what they were");
    }
  }

  private List<Hit> find(Query query) throws IOException {
    var sources = new Sources(corpus, history.open());
    List<Source> all = sources.all();
    var hits = new ArrayList<Hit>();
    sources.concordance().find(query, all, hits::addAll, new NullProgressMonitor());
    return hits;
  }

  /** As Shift+A does: what is marked as something else in all articles is changed. */
  private void everywhere(String words) throws IOException {
    var search = new CorpusSearch(corpus, ENTITY, words, Map.of("kind", "MISC"));
    var places = new LinkedHashMap<String, List<Occurrence>>();
    figures.row("the same everywhere: look", () -> {
      search.find(articles.stream().map(id -> new CorpusSearch.Article(id, id)).toList(), new NullProgressMonitor())
          .forEach(found -> places.put(found.article().id(), found.places()));
      return places.size();
    });
    var edit = new CorpusEdit("everywhere", places.keySet(), search.edit(places, "everywhere"));
    figures.row("  change", () -> perform(edit));
    undoRedo();
  }

  private void merge(List<String> referents) throws IOException {
    var ids = Set.copyOf(referents);
    figures.row("merge two referents", () -> {
      var naming = MentionEdits.articlesNaming(corpus, articles, Set.of(), ids, new NullProgressMonitor());
      var edits = MentionEdits.ofAll(corpus.annotator(), ids, referents.getFirst(), "One");
      return perform(new CorpusEdit("merge", naming, edits.edit("merge"),
          ReferentEdits.merge(referents.getFirst(), ids)));
    });
    undoRedo();
  }

  private int perform(CorpusEdit edit) throws IOException {
    return history.perform(edit, new NullProgressMonitor()).map(step -> step.articles().size()).orElse(0);
  }

  private void undoRedo() throws IOException {
    var changed = history.done().getFirst().articles().size();
    figures.row("  undo", () -> {
      history.undo(new NullProgressMonitor());
      return changed;
    });
    figures.row("  redo", () -> {
      history.redo(new NullProgressMonitor());
      return changed;
    });
    history.undo(new NullProgressMonitor());
  }
}
