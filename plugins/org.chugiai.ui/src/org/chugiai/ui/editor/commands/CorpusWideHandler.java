package org.chugiai.ui.editor.commands;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.logic.CorpusSearch;
import org.chugiai.ui.editor.logic.CorpusSearch.Article;
import org.chugiai.ui.editor.logic.CorpusSearch.Found;
import org.chugiai.ui.editor.logic.Occurrences;
import org.chugiai.ui.editor.logic.Occurrences.Occurrence;
import org.chugiai.ui.editor.marks.SpanTexts;
import org.chugiai.ui.editor.popup.OccurrencesDialog;
import org.chugiai.ui.editor.popup.OccurrencesDialog.Row;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

/**
 * Annotates all places of the corpus where the words of the selected annotation stand in the same way: in this article,
 * in articles that other editors have open, and in the files of all others. One undo in this article takes back what was
 * done in it and in the files.
 */
public final class CorpusWideHandler extends ArticleHandler {

  /** Long work with progress that can fail. */
  private interface Work<T> {
    T run(IProgressMonitor monitor) throws IOException;
  }

  @Override
  void perform(ArticleEditor editor, ExecutionEvent event) {
    var spans = editor.selecting().get().spans();
    if (spans.isEmpty()) {
      editor.tell(Messages.Outcome_nothingSelected);
      return;
    }
    new Run(editor, spans.getFirst()).run();
  }

  /** One use of the command. */
  private static final class Run {
    private final ArticleEditor editor;
    private final String type;
    private final String words;
    private final String kind;
    private final Map<String, String> values;
    private final CorpusSearch search;
    private final Map<Row, ArticleEditor> inEditors = new LinkedHashMap<>();
    private final Map<Row, Found> inFiles = new LinkedHashMap<>();

    Run(ArticleEditor editor, Span example) {
      this.editor = editor;
      var texts = new SpanTexts(editor.model().scheme());
      type = example.type();
      words = example.coveredText();
      kind = texts.kind(example);
      values = Occurrences.values(editor.model(), example);
      search = new CorpusSearch(editor.openCorpus(), type, words, values);
    }

    void run() {
      var editors = editors();
      editors.forEach(this::findIn);
      var closed = editor.corpus().getDocuments().stream()
          .filter(d -> editors.stream().noneMatch(e -> e.articleId().equals(d.getId())))
          .map(d -> new Article(d.getId(), Objects.requireNonNullElse(d.getTitle(), d.getId()))).toList();
      withProgress(monitor -> search.find(closed, monitor)).ifPresent(found -> {
        found.forEach(this::add);
        preview();
      });
    }

    private List<ArticleEditor> editors() {
      var editors = new ArrayList<ArticleEditor>();
      for (var reference : editor.getSite().getPage().getEditorReferences()) {
        if (reference.getEditor(false) instanceof ArticleEditor other) {
          editors.add(other);
        }
      }
      return editors;
    }

    private void findIn(ArticleEditor other) {
      for (var place : new Occurrences(other.model()).find(type, words, values)) {
        inEditors.put(new Row(other.getPartName(), other.document().text(), place), other);
      }
    }

    private void add(Found found) {
      for (var place : found.places()) {
        inFiles.put(new Row(found.article().title(), found.text(), place), found);
      }
    }

    private void preview() {
      var rows = new ArrayList<>(inEditors.keySet());
      rows.addAll(inFiles.keySet());
      var dialog = new OccurrencesDialog(editor.getSite().getShell(), words, kind, rows);
      if (dialog.open() == Window.OK && !dialog.chosen().isEmpty()) {
        apply(dialog.chosen());
      }
    }

    private void apply(List<Row> chosen) {
      var files = new LinkedHashMap<Article, Found>();
      chosen.stream().filter(inFiles::containsKey).forEach(row -> files.merge(inFiles.get(row).article(),
          new Found(inFiles.get(row).article(), row.text(), List.of(row.place())), Run::both));
      withProgress(monitor -> search.prepare(List.copyOf(files.values()), monitor)).ifPresent(edits -> {
        var label = NLS.bind(Messages.CorpusWide_undo, words);
        var own = false;
        for (var other : editors()) {
          var steps = other.document().undoLabels().size();
          other.document().execute(
              new Occurrences(other.model()).command(type, values, places(chosen, other), label));
          own |= other == editor && other.document().undoLabels().size() > steps;
        }
        editor.fileHistory().apply(label, edits, own);
        editor.tell(NLS.bind(Messages.CorpusWide_done, chosen.size(), words));
      });
    }

    private static Found both(Found one, Found other) {
      var places = new ArrayList<>(one.places());
      places.addAll(other.places());
      return new Found(one.article(), one.text(), places);
    }

    private List<Occurrence> places(List<Row> chosen, ArticleEditor other) {
      return chosen.stream().filter(row -> inEditors.get(row) == other).map(Row::place).toList();
    }

    private <T> Optional<T> withProgress(Work<T> work) {
      var result = new ArrayList<T>();
      try {
        new ProgressMonitorDialog(editor.getSite().getShell()).run(true, true, monitor -> {
          try {
            result.add(work.run(monitor));
          } catch (IOException e) {
            throw new InvocationTargetException(e, e.getMessage());
          } catch (OperationCanceledException e) {
            throw new InterruptedException();
          }
        });
      } catch (InvocationTargetException e) {
        MessageDialog.openError(editor.getSite().getShell(), Messages.CorpusWide_failed, e.getCause().getMessage());
      } catch (InterruptedException e) {
        // The user gave up; nothing has been changed.
        return Optional.empty();
      }
      return result.stream().findFirst();
    }
  }
}
