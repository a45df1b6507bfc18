package org.chugiai.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.EditHistory;
import org.chugiai.cas.HistoryException;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.chugiai.ui.session.CorpusSession;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * The articles that are open, for changes of the corpus's types, which open documents hold on to: they are closed
 * before, and opened again where they were after.
 */
public final class OpenArticles {

  /** A change of the corpus. */
  @FunctionalInterface
  public interface Change {

    /** Does it; the message of an exception is for the user. */
    void run() throws IOException;
  }

  /** An article that is closed for a while. */
  private record Closed(KeptSelection selection, CasDocument document, EditHistory history) {
  }

  private final IWorkbenchPage page;
  private final CorpusSession session;

  /**
   * The articles on a page.
   *
   * @param page    page
   * @param session tells everybody of the new types
   */
  public OpenArticles(IWorkbenchPage page, CorpusSession session) {
    this.page = page;
    this.session = session;
  }

  /**
   * Changes the types of the corpus while its articles are closed, as {@link #whileClosed(Change)} does. Where steps
   * could not be undone or done again afterwards, the user is asked before.
   *
   * @param shell  where is asked
   * @param after  all types of the corpus as the change leaves them
   * @param change change
   * @return whether it was done; else everything is as it was
   * @throws IOException where the change fails; the articles are open again
   */
  public boolean whileClosed(Shell shell, TypeSystemDescription after, Change change) throws IOException {
    save();
    var lost = lost(after);
    var asked = lost.isEmpty() || MessageDialog.open(MessageDialog.CONFIRM, shell, Messages.Changes_historyTitle,
        NLS.bind(Messages.OpenArticles_lost, String.join("\n• ", lost)), 0, Messages.OpenArticles_goOn,
        IDialogConstants.CANCEL_LABEL) == 0;
    if (asked) {
      // Who has agreed to lose steps need not be told again.
      whileClosed(change, lost.isEmpty() ? this::tell : again -> { });
    }
    return asked;
  }

  /** Where steps would be lost, and how many: what will be done later is tried beforehand, on documents of its own. */
  private List<String> lost(TypeSystemDescription after) throws IOException {
    var types = CasTypes.of(after);
    var lost = new ArrayList<String>();
    for (var editor : editors()) {
      var history = EditHistory.of(editor.document());
      if (!fits(history, editor.document().file(), types)) {
        lost.add(NLS.bind(Messages.OpenArticles_steps, editor.getPartName(), history.size()));
      }
    }
    var before = session.current().orElseThrow().store().typeSystem();
    session.history().map(CorpusHistory::carry).filter(steps -> steps.size() > 0 && !isWider(before, after))
        .ifPresent(steps -> lost.add(NLS.bind(Messages.OpenArticles_corpusSteps, steps.size())));
    return lost;
  }

  private static boolean fits(EditHistory history, Path file, CasTypes types) throws IOException {
    if (history.size() == 0) {
      return true;
    }
    try (var scratch = CasDocument.open(file, types)) {
      history.restore(scratch);
      return true;
    } catch (HistoryException e) {
      ILog.of(OpenArticles.class).info(e.getMessage(), e);
      return false;
    }
  }

  /**
   * Changes the corpus while its articles are closed; unsaved ones are saved first, if the user agrees. Afterwards they
   * are open again, with what could be undone before; where that needs what is gone the user is told.
   *
   * @param change change
   * @throws IOException where the change fails; the articles are open again
   */
  public void whileClosed(Change change) throws IOException {
    save();
    whileClosed(change, this::tell);
  }

  private void whileClosed(Change change, Consumer<List<String>> tellLost) throws IOException {
    var active = page.getActiveEditor() == null ? null : page.getActiveEditor().getEditorInput();
    var carried = session.history().map(CorpusHistory::carry);
    var types = session.current().map(corpus -> corpus.store().typeSystem());
    var closed = new LinkedHashMap<IEditorInput, Closed>();
    for (var editor : editors()) {
      closed.put(editor.getEditorInput(), new Closed(KeptSelection.of(editor),
          editor.document(), EditHistory.of(editor.document())));
      page.closeEditor(editor, false);
    }
    try {
      change.run();
    } finally {
      session.refresh();
      var lost = reopen(closed, active, carried.filter(steps -> session.current()
          .filter(corpus -> isWider(types.orElseThrow(), corpus.store().typeSystem())).isPresent()));
      if (!lost.isEmpty()) {
        tellLost.accept(lost);
      }
    }
  }

  private void tell(List<String> lost) {
    MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.Changes_historyTitle,
        String.join("\n", lost));
  }

  private void save() throws IOException {
    if (!page.saveAllEditors(true) || editors().stream().anyMatch(ArticleEditor::isDirty)) {
      throw new IOException(Messages.OpenArticles_notClosed);
    }
  }

  private List<ArticleEditor> editors() {
    return Arrays.stream(page.getEditorReferences()).map(reference -> reference.getEditor(true))
        .filter(ArticleEditor.class::isInstance).map(ArticleEditor.class::cast)
        .filter(editor -> editor.openCorpus() != null).toList();
  }

  /** Whether the types are the former ones, perhaps with more; if not, what was done may be of types that are gone. */
  private static boolean isWider(TypeSystemDescription before, TypeSystemDescription after) {
    return names(after).containsAll(names(before));
  }

  private static Set<String> names(TypeSystemDescription types) {
    return Arrays.stream(types.getTypes()).flatMap(type -> Stream.concat(Stream.of(type.getName()),
        Arrays.stream(type.getFeatures()).map(f -> type.getName() + ":" + f.getName() + ":" + f.getRangeTypeName())))
        .collect(Collectors.toSet());
  }

  /** Opens the articles again; tells why steps of some were lost. */
  private List<String> reopen(Map<IEditorInput, Closed> closed, IEditorInput active,
      Optional<CorpusHistory.Carried> carried) throws IOException {
    var documents = new IdentityHashMap<CasDocument, CasDocument>();
    var commands = new IdentityHashMap<Command, Command>();
    var lost = new ArrayList<String>();
    try {
      for (var article : closed.entrySet()) {
        if (page.openEditor(article.getKey(), ArticleEditor.ID, false) instanceof ArticleEditor editor) {
          restore(editor, article.getValue(), commands).ifPresentOrElse(lost::add,
              () -> documents.put(article.getValue().document(), editor.document()));
        }
      }
      if (active != null && closed.containsKey(active)) {
        page.openEditor(active, ArticleEditor.ID, true);
      }
    } catch (PartInitException e) {
      throw new IOException(e.getMessage(), e);
    }
    carried.ifPresent(steps -> session.history().ifPresent(history -> history.adopt(steps, documents, commands)));
    return lost;
  }

  /** Gives an article back what could be undone; says why where that is not possible. */
  private static Optional<String> restore(ArticleEditor editor, Closed closed, Map<Command, Command> commands)
      throws IOException {
    var why = Optional.<String>empty();
    if (closed.history().size() > 0) {
      try {
        commands.putAll(closed.history().restore(editor.document()));
      } catch (HistoryException e) {
        ILog.of(OpenArticles.class).info(e.getMessage(), e);
        why = Optional.of(e.getMessage());
      }
    }
    closed.selection().restore(editor);
    return why;
  }
}
