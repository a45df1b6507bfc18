package org.chugiai.ui.views.referents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chugiai.cas.Span;
import org.chugiai.corpus.concordance.Hit;
import org.chugiai.corpus.concordance.Query;
import org.chugiai.corpus.concordance.Query.Marked;
import org.chugiai.corpus.model.Referent;
import org.chugiai.ui.corpuswide.CorpusStep;
import org.chugiai.ui.corpuswide.UndoActions;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.session.ReadOnly;
import org.chugiai.ui.views.ArticleFollower;
import org.chugiai.ui.views.EmptyState;
import org.chugiai.ui.views.concordance.HitOpener;
import org.chugiai.ui.views.concordance.HitTable;
import org.chugiai.ui.views.concordance.MarkNames;
import org.chugiai.ui.views.concordance.SearchJob;
import org.chugiai.ui.views.concordance.Sources;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** The corpus's registry of referents: their names, where each is mentioned, and the way to put them right. */
public final class ReferentsView extends ViewPart implements CorpusSession.Listener, ArticleFollower.Follower {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.ui.views.referents";
  /** How long the selection rests before the mentions are looked for, in milliseconds. */
  private static final int REST = 150;

  private final Consumer<CorpusStep> stepped = this::stepped;
  private final Runnable findMentions = this::findMentions;
  private CorpusSession session;
  private OpenCorpus corpus;
  private Optional<UseCount> counting = Optional.empty();
  private Map<String, ReferentUse.Count> counts = Map.of();
  private boolean counted;
  private ArticleFollower follower;
  private UndoActions undo;
  private StackLayout stack;
  private Composite pages;
  private Composite empty;
  private Composite content;
  private Text words;
  private ReferentTable referents;
  private HitTable mentions;
  private Label report;
  private SearchJob search;
  private Set<String> shown = Set.of();

  @Override
  public void createPartControl(Composite parent) {
    session = getSite().getService(CorpusSession.class);
    pages = new Composite(parent, SWT.NONE);
    stack = new StackLayout();
    pages.setLayout(stack);
    empty = new EmptyState(pages, getSite(), Messages.noCorpus,
        List.of(new EmptyState.Way(Messages.openCorpus, "org.chugiai.ui.openCorpus")));
    content = new Composite(pages, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    words = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    words.setMessage(Messages.filter);
    words.setToolTipText(Messages.filterTip);
    words.addModifyListener(e -> referents.narrow(words.getText()));
    GridDataFactory.fillDefaults().grab(true, false).indent(3, 3).applyTo(words);
    createTables();
    report = new Label(content, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(report);
    undo = new UndoActions(getViewSite(), session::history);
    new ReferentActions(this, referents, mentions).install();
    follower = new ArticleFollower(getSite().getPage(), this);
    session.addListener(this);
    corpusChanged(session.current());
    follower.start();
  }

  private void createTables() {
    var sash = new SashForm(content, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    referents = new ReferentTable(new Composite(sash, SWT.NONE), getTitle());
    var frame = new Composite(sash, SWT.NONE);
    mentions = new HitTable(frame, Messages.mentionsName);
    mentions.onOpen(hit -> new HitOpener(getSite().getPage(), corpus).open(hit));
    sash.addControlListener(ControlListener.controlResizedAdapter(e -> {
      var size = sash.getSize();
      sash.setOrientation(size.x > 2 * size.y ? SWT.HORIZONTAL : SWT.VERTICAL);
    }));
    referents.viewer().addSelectionChangedListener(event -> {
      pages.getDisplay().timerExec(-1, findMentions);
      pages.getDisplay().timerExec(REST, findMentions);
    });
    referents.viewer().addOpenListener(event -> mentions.table().setFocus());
  }

  @Override
  public void corpusChanged(Optional<OpenCorpus> now) {
    counting.ifPresent(UseCount::stop);
    counting = Optional.empty();
    counts = Map.of();
    counted = false;
    corpus = now.orElse(null);
    words.setText("");
    mentions.clear();
    shown = Set.of();
    if (corpus != null) {
      var history = session.history().orElseThrow();
      history.removeListener(stepped);
      history.addListener(stepped);
      mentions.setKinds(new MarkNames(corpus.corpus())::kind);
      counting = Optional.of(new UseCount(pages.getDisplay(), corpus, history, this::counted));
    }
    refresh();
    summarise();
    undo.update();
    stack.topControl = corpus == null ? empty : content;
    pages.layout();
  }

  private void counted(Optional<Map<String, ReferentUse.Count>> now) {
    if (!pages.isDisposed() && corpus != null) {
      now.ifPresent(value -> counts = value);
      counted |= now.isPresent();
      refresh();
    }
  }

  private void refresh() {
    var rows = corpus == null ? List.<ReferentRow>of()
        : corpus.corpus().getReferents().stream().map(this::row).toList();
    referents.show(rows);
  }

  private void summarise() {
    var size = corpus == null ? 0 : corpus.corpus().getReferents().size();
    say(size == 0 ? Messages.none : NLS.bind(Messages.summary, size));
  }

  /** Where the view is narrow, the words go on in another line. */
  private void say(String message) {
    report.setText(message);
    content.layout();
  }

  private ReferentRow row(Referent referent) {
    var names = new MarkNames(corpus.corpus());
    var kind = referent.getKind() == null ? ""
        : names.kind(new Hit.Mark("org.chugiai.types.Entity", referent.getKind(), null, null, null));
    return ReferentRow.of(referent, kind,
        counted ? counts.getOrDefault(referent.getId(), ReferentUse.Count.NONE) : null);
  }

  private void stepped(CorpusStep step) {
    if (!pages.isDisposed()) {
      undo.update();
      shown = Set.of();
      findMentions();
    }
  }

  private void findMentions() {
    if (pages.isDisposed() || corpus == null) {
      return;
    }
    var ids = referents.selected().stream().map(ReferentRow::id).collect(Collectors.toSet());
    if (ids.equals(shown)) {
      return;
    }
    shown = ids;
    mentions.clear();
    if (search != null) {
      search.cancel();
    }
    if (!ids.isEmpty()) {
      var sources = new Sources(corpus, session.history().orElseThrow().open());
      search = new SearchJob(pages.getDisplay(), sources.concordance(), Query.of(Marked.mentions(ids)), sources.all(),
          this::show);
      search.setSystem(true);
      search.schedule();
    }
  }

  private void show(SearchJob from, List<Hit> more) {
    if (from == search && !pages.isDisposed() && !more.isEmpty()) {
      mentions.add(more);
    }
  }

  /** @return what can be done to referents; empty where no corpus is open, or for reading only */
  Optional<ReferentOperations> operations() {
    return session.current().filter(now -> !ReadOnly.refuses(now, getSite()))
        .map(now -> new ReferentOperations(getSite().getShell(), now, session.history().orElseThrow(), this::tell));
  }

  /** Tells what was done, or what is missing. */
  void tell(String message) {
    say(message);
    referents.viewer().getTable().setFocus();
  }

  @Override
  public void selectionChanged(List<Span> spans) {
    if (referents.viewer().getTable().isFocusControl() || mentions.table().isFocusControl()) {
      return;
    }
    spans.stream().filter(span -> span.has("referent")).map(span -> span.string("referent"))
        .filter(id -> id != null && !id.isEmpty()).findFirst().ifPresent(referents::select);
  }

  @Override
  public void setFocus() {
    if (stack.topControl == content) {
      referents.viewer().getTable().setFocus();
    } else {
      empty.setFocus();
    }
  }

  @Override
  public void dispose() {
    session.removeListener(this);
    session.history().ifPresent(history -> history.removeListener(stepped));
    counting.ifPresent(UseCount::stop);
    getSite().getShell().getDisplay().timerExec(-1, findMentions);
    if (search != null) {
      search.cancel();
    }
    follower.stop();
    super.dispose();
  }
}
