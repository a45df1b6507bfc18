package org.chugiai.ui.views.referents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chugiai.cas.Span;
import org.chugiai.corpus.concordance.Hit;
import org.chugiai.corpus.concordance.Query;
import org.chugiai.corpus.concordance.Query.Marked;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.operations.ReferentEdits;
import org.chugiai.ui.corpuswide.CorpusEdit;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.chugiai.ui.corpuswide.SavedFirst;
import org.chugiai.ui.editor.select.Folding;
import org.chugiai.ui.jobs.ModalWork;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.views.concordance.MarkNames;
import org.chugiai.ui.views.concordance.Sources;
import org.chugiai.ui.views.referents.ReferentDialog.Question;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/**
 * Renames, merges and splits referents in the registry and in all articles, as one step, after showing what will change.
 *
 * @param shell   where is asked
 * @param corpus  corpus
 * @param history changes of the corpus
 * @param report  is told what was done
 */
record ReferentOperations(Shell shell, OpenCorpus corpus, CorpusHistory history, Consumer<String> report) {

  /** Gives a referent another name and other variants. */
  void rename(ReferentRow row) {
    mentions(Set.of(row.id())).ifPresent(mentions -> {
      var dialog = dialog(new Question(Messages.renameTitle, message(Messages.renameMessage, mentions),
          Messages.renameButton, List.of(row.name()), row.variants(), mentions));
      if (dialog.open() == Window.OK) {
        perform(NLS.bind(Messages.undoRename, row.name(), dialog.name()), Set.of(row.id()),
            MentionEdits.ofAll(corpus.annotator(), Set.of(row.id()), row.id(), dialog.name()),
            ReferentEdits.rename(row.id(), dialog.name(), dialog.variants()));
      }
    });
  }

  /** Makes one referent of several; the first one stays, unless another one is chosen. */
  void merge(List<ReferentRow> rows) {
    var ids = rows.stream().map(ReferentRow::id).collect(Collectors.toSet());
    mentions(ids).ifPresent(mentions -> {
      var dialog = dialog(new Question(Messages.mergeTitle, message(Messages.mergeMessage, mentions),
          Messages.mergeButton, rows.stream().map(row -> row.name() + "  (" + row.id() + ")").toList(), null,
          mentions));
      if (dialog.open() == Window.OK) {
        var into = rows.get(dialog.chosen());
        perform(NLS.bind(Messages.undoMerge, rows.size(), into.name()), ids,
            MentionEdits.ofAll(corpus.annotator(), ids, into.id(), into.name()),
            ReferentEdits.merge(into.id(), ids));
      }
    });
  }

  /**
   * Makes a new referent of some mentions of one.
   *
   * @param row    referent
   * @param chosen mentions that get the new one
   */
  void split(ReferentRow row, List<Hit> chosen) {
    mentions(Set.of(row.id())).ifPresent(all -> {
      var dialog = dialog(new Question(Messages.splitTitle, message(Messages.splitMessage, chosen),
          Messages.splitButton, List.of(chosen.getFirst().key()), null, chosen));
      if (dialog.open() == Window.OK) {
        var id = ReferentEdits.freeId(corpus.corpus(), Folding.slug(dialog.name()));
        var places = chosen.stream().map(hit -> place(hit.article(), hit.begin(), hit.end()))
            .collect(Collectors.toSet());
        var edits = new MentionEdits(corpus.annotator(), Set.of(row.id()), id, dialog.name(),
            (article, span) -> places.contains(place(article, span)));
        perform(NLS.bind(Messages.undoSplit, dialog.name(), row.name()), Set.of(row.id()), edits,
            ReferentEdits.split(row.id(), id, dialog.name(), leaving(chosen, all)));
      }
    });
  }

  private ReferentDialog dialog(Question question) {
    return new ReferentDialog(shell, new MarkNames(corpus.corpus()), question);
  }

  private static String place(String article, Span span) {
    return place(article, span.begin(), span.end());
  }

  private static String place(String article, int begin, int end) {
    return article + " " + begin + " " + end;
  }

  /** The words of mentions that go, and of none that stay. */
  static Set<String> leaving(List<Hit> chosen, List<Hit> all) {
    var going = chosen.stream().map(hit -> place(hit.article(), hit.begin(), hit.end())).collect(Collectors.toSet());
    var words = chosen.stream().map(Hit::key).collect(Collectors.toCollection(HashSet::new));
    all.stream().filter(hit -> !going.contains(place(hit.article(), hit.begin(), hit.end()))).map(Hit::key)
        .forEach(words::remove);
    return words;
  }

  private Optional<List<Hit>> mentions(Set<String> ids) {
    var sources = new Sources(corpus, history.open());
    var all = sources.all();
    var concordance = sources.concordance();
    return ModalWork.run(shell, Messages.notFound, monitor -> {
      var hits = new ArrayList<Hit>();
      concordance.find(Query.of(Marked.mentions(ids)), all, hits::addAll, monitor);
      return hits;
    });
  }

  private String message(String pattern, List<Hit> mentions) {
    var articles = mentions.stream().map(Hit::article).distinct().toList();
    var text = NLS.bind(pattern, mentions.size(), articles.size());
    return new SavedFirst(corpus.corpus(), history).remark(articles).map(remark -> text + " " + remark).orElse(text);
  }

  private void perform(String label, Set<String> ids, MentionEdits edits, Consumer<Corpus> registry) {
    var articles = corpus.corpus().getDocuments().stream().map(Document::getId).toList();
    var open = Set.copyOf(history.open().all().keySet());
    ModalWork.run(shell, Messages.notDone, monitor -> {
      var progress = SubMonitor.convert(monitor, label, 5);
      var naming = MentionEdits.articlesNaming(corpus, articles, open, ids, progress.split(1));
      return history.perform(new CorpusEdit(label, naming, edits.edit(label), registry), progress.split(4));
    }).ifPresent(step -> report.accept(step.map(s -> NLS.bind(Messages.done, label, s.articles().size()))
        .orElse(Messages.nothingToDo)));
  }
}
