package org.chugiai.ui.editor;

import java.io.IOException;
import java.util.Collection;
import java.util.EventObject;
import java.util.List;
import java.util.function.Consumer;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.CasCommands;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasListener;
import org.chugiai.cas.Span;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.chugiai.ui.corpuswide.CorpusStep;
import org.chugiai.ui.editor.find.FindBar;
import org.chugiai.ui.editor.logic.Annotating;
import org.chugiai.ui.editor.logic.ArticleModel;
import org.chugiai.ui.editor.logic.Linking;
import org.chugiai.ui.editor.logic.Selecting;
import org.chugiai.ui.editor.page.ArticlePage;
import org.chugiai.ui.editor.page.LinkDrag;
import org.chugiai.ui.editor.page.PageKeys;
import org.chugiai.ui.editor.page.PageMouse;
import org.chugiai.ui.editor.page.TextSize;
import org.chugiai.ui.editor.recovery.Recovery;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.session.ArticleInput;
import org.chugiai.ui.session.CasInput;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.session.ReadOnly;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;

/** The editor of an article's annotations. */
public final class ArticleEditor extends EditorPart implements ArticleEditing {

  /** Identifier of the editor. */
  public static final String ID = "org.chugiai.ui.editor";

  /** Identifier of the editor of a CAS outside any corpus. */
  public static final String CAS_ID = "org.chugiai.ui.editor.cas";
  private static final String CONTEXT = "org.chugiai.ui.editor.context";
  private static final int PAGE_HINT = 200;

  private OpenCorpus corpus;
  private EditedFile file;
  private ArticleModel model;
  private Selecting selecting;
  private Annotating annotating;
  private Linking linking;
  private ArticlePage page;
  private FindBar findBar;
  private SpanSelections selections;
  private Changes changes;
  private CorpusHistory history;
  private final Consumer<CorpusStep> corpusWide = step -> firePropertyChange(PROP_DIRTY);
  private final CommandStackListener dirty = this::stackChanged;
  private final CasListener redraw = this::changed;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    try {
      switch (input) {
        case ArticleInput article -> open(article);
        case CasInput cas -> open(cas);
        default -> throw new PartInitException(Messages.bind(Messages.ArticleEditor_notAnArticle, input.getName()));
      }
    } catch (IOException e) {
      throw new PartInitException(e.getMessage(), e);
    }
    selecting = new Selecting(model);
    annotating = new Annotating(model, selecting);
    linking = new Linking(model, selecting);
    selections = new SpanSelections(selecting, site.getShell().getDisplay());
    site.setSelectionProvider(selections);
  }

  private void open(ArticleInput article) throws IOException {
    var session = getSite().getService(CorpusSession.class);
    corpus = session.open(article.folder());
    file = new ArticleFile(corpus, article.article());
    var document = file.open();
    if (!corpus.isReadOnly()) {
      new Recovery(getSite().getShell(), article.getName()).open(document);
    }
    model = ArticleModel.of(document, corpus.corpus(), corpus.annotator())
        .where(() -> !ReadOnly.refuses(corpus, getSite()));
    history = session.history().orElseThrow();
    history.addListener(corpusWide);
    history.open().add(article.article(), document, () -> file.save(document));
  }

  /** A CAS outside any corpus: nothing is known of it but its types. */
  private void open(CasInput cas) throws IOException {
    var loose = new LooseFile(cas);
    file = loose;
    var document = file.open();
    new Recovery(getSite().getShell(), cas.getName()).open(document);
    model = ArticleModel.of(document, loose.layers(), System.getProperty("user.name", "user"));
    history = CorpusHistory.none();
    if (!document.resource().getWarnings().isEmpty()) {
      tell(Messages.bind(Messages.LooseFile_unknown, document.resource().getWarnings().size()));
    }
  }

  @Override
  public void createPartControl(Composite parent) {
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
    page = new ArticlePage(parent, model, selecting);
    // With a hint the widget is not asked for its size, for which it would set every line of the text.
    GridDataFactory.fillDefaults().grab(true, true).hint(PAGE_HINT, PAGE_HINT).applyTo(page.widget());
    findBar = new FindBar(parent, model.document().text(), selecting, page.widget());
    new PageMouse(page, annotating, at -> PageTools.offerKinds(this, at));
    new LinkDrag(page, model, linking);
    new TextSize().followWheel(page.widget());
    new PageKeys(page, key -> annotating.key(key));
    PageTools.attach(this);
    changes = new Changes(this);
    model.document().commandStack().addCommandStackListener(dirty);
    model.document().addListener(redraw);
    model.visibility().addListener(selecting::dropHidden);
    new KeyContext(getSite().getService(IContextService.class), CONTEXT).follow(page.widget());
  }

  private void stackChanged(EventObject event) {
    firePropertyChange(PROP_DIRTY);
  }

  private void changed(CasDocument document, CasChange change) {
    if (change.reset()) {
      selecting.clear();
      page.reset();
    } else {
      page.refresh(change);
      selecting.dropHidden();
    }
    document.journalProblem().ifPresent(this::tell);
    firePropertyChange(PROP_DIRTY);
  }

  @Override
  public void setFocus() {
    page.widget().setFocus();
  }

  @Override
  public boolean isDirty() {
    return model.document().isDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    if (!changes.save()) {
      monitor.setCanceled(true);
    }
    firePropertyChange(PROP_DIRTY);
  }

  /** Goes back to what was saved; asks where something would be lost. */
  void revert() {
    changes.revert();
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("An article has its place in its corpus");
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void dispose() {
    if (changes != null) {
      changes.dispose();
    }
    if (model != null) {
      history.closed(model.document());
      history.removeListener(corpusWide);
      model.document().removeListener(redraw);
      model.document().commandStack().removeCommandStackListener(dirty);
      selections.dispose();
      model.document().close();
    }
    super.dispose();
  }

  /** @return the corpus that the article is in; null for a CAS outside any, whose editor has other commands */
  public OpenCorpus openCorpus() {
    return corpus;
  }

  /** @return the file that it is in */
  EditedFile file() {
    return file;
  }

  /** @return the article */
  public ArticleModel model() {
    return model;
  }

  /** @return what is selected */
  public Selecting selecting() {
    return selecting;
  }

  /** @return the gestures that change annotations */
  public Annotating annotating() {
    return annotating;
  }

  /** @return the gestures that fill roles and name referents */
  public Linking linking() {
    return linking;
  }

  /** @return the changes of the whole corpus that the article is in */
  public CorpusHistory history() {
    return history;
  }

  /** @return the line to find words with */
  public FindBar findBar() {
    return findBar;
  }

  /** @return the article on the screen */
  public ArticlePage page() {
    return page;
  }

  /**
   * Tells the user something in the status line.
   *
   * @param message message, or null to take the last one back
   */
  public void tell(String message) {
    getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
  }

  @Override
  public String articleId() {
    return getEditorInput() instanceof ArticleInput article ? article.article() : file.path().toString();
  }

  @Override
  public Corpus corpus() {
    return model.corpus();
  }

  @Override
  public CasDocument document() {
    return model.document();
  }

  @Override
  public CasCommands commands() {
    return model.commands();
  }

  @Override
  public boolean isReadOnly() {
    return corpus != null && corpus.isReadOnly();
  }

  @Override
  public void execute(CasCommand command) {
    model.execute(command);
  }

  @Override
  public void select(Collection<Span> spans) {
    selecting.annotations(List.copyOf(spans));
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    if (adapter == ArticleEditing.class) {
      return adapter.cast(this);
    }
    if (adapter == IFindReplaceTarget.class && page != null) {
      return adapter.cast(page.viewer().getFindReplaceTarget());
    }
    return super.getAdapter(adapter);
  }
}
