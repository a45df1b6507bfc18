package org.chugiai.ui.editor.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chugiai.cas.Span;
import org.chugiai.ui.corpuswide.CorpusEdit;
import org.chugiai.ui.corpuswide.SavedFirst;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.logic.CorpusSearch;
import org.chugiai.ui.editor.logic.CorpusSearch.Article;
import org.chugiai.ui.editor.logic.CorpusSearch.Found;
import org.chugiai.ui.editor.logic.Occurrences;
import org.chugiai.ui.editor.logic.Occurrences.Occurrence;
import org.chugiai.ui.editor.marks.SpanTexts;
import org.chugiai.ui.editor.popup.OccurrencesDialog;
import org.chugiai.ui.editor.popup.OccurrencesDialog.Row;
import org.chugiai.ui.jobs.ModalWork;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

/**
 * Annotates all places of the corpus where the words of the selected annotation stand in the same way: in this article,
 * in articles that other editors have open, and in the files of all others. One undo in any of them takes all of it back.
 */
public final class CorpusWideHandler extends ArticleHandler {

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
      ModalWork.run(editor.getSite().getShell(), Messages.CorpusWide_failed, monitor -> search.find(closed, monitor))
          .ifPresent(found -> {
            found.forEach(this::add);
            preview();
          });
    }

    private List<ArticleEditor> editors() {
      var editors = new ArrayList<ArticleEditor>();
      for (var reference : editor.getSite().getPage().getEditorReferences()) {
        if (reference.getEditor(false) instanceof ArticleEditor other && other.openCorpus() != null) {
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
      var saved = new SavedFirst(editor.corpus(), editor.history());
      var dialog = new OccurrencesDialog(editor.getSite().getShell(), words, kind, rows,
          checked -> saved.remark(checked.stream().map(this::article).distinct().toList()));
      if (dialog.open() == Window.OK && !dialog.chosen().isEmpty()) {
        apply(dialog.chosen());
      }
    }

    private void apply(List<Row> chosen) {
      var places = new LinkedHashMap<String, List<Occurrence>>();
      chosen.forEach(row -> places.computeIfAbsent(article(row), id -> new ArrayList<>()).add(row.place()));
      var label = NLS.bind(Messages.CorpusWide_undo, words);
      var edit = new CorpusEdit(label, places.keySet(), search.edit(places, label));
      ModalWork.run(editor.getSite().getShell(), Messages.CorpusWide_failed,
          monitor -> editor.history().perform(edit, monitor))
          .ifPresent(step -> editor.tell(NLS.bind(Messages.CorpusWide_done, chosen.size(), words)));
    }

    private String article(Row row) {
      return inEditors.containsKey(row) ? inEditors.get(row).articleId() : inFiles.get(row).article().id();
    }
  }
}
