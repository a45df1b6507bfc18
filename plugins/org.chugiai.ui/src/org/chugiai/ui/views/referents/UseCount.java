package org.chugiai.ui.views.referents;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chugiai.corpus.concordance.Query;
import org.chugiai.corpus.concordance.Query.Marked;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.model.Work;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.chugiai.ui.jobs.OperationJob;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.views.concordance.Sources;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;

/** Counts the mentions of referents in the background, article by article, and again where one is saved. */
final class UseCount {

  /** How long changes gather before they are counted, in milliseconds. */
  private static final int GATHER = 200;
  private static final Marked MENTIONS = Marked.mentions(Set.of());

  private final Display display;
  private final OpenCorpus corpus;
  private final CorpusHistory history;
  private final Consumer<Optional<Map<String, ReferentUse.Count>>> changed;
  private final ReferentUse use = new ReferentUse();
  private final Runnable gathered = this::count;
  private final EContentAdapter follower = new EContentAdapter() {
    @Override
    public void notifyChanged(Notification notification) {
      super.notifyChanged(notification);
      noted(notification);
    }
  };
  private OperationJob<Boolean> job;
  private boolean stopped;

  /**
   * Begins to count.
   *
   * @param changed told when the registry changed, and with the counts when all is counted
   */
  UseCount(Display display, OpenCorpus corpus, CorpusHistory history,
      Consumer<Optional<Map<String, ReferentUse.Count>>> changed) {
    this.display = display;
    this.corpus = corpus;
    this.history = history;
    this.changed = changed;
    corpus.corpus().eAdapters().add(follower);
    countSoon();
  }

  private void noted(Notification notification) {
    // Noted with each save, whether or not there are more or fewer annotations than before.
    if (notification.getNotifier() instanceof Work work && work.eContainer() instanceof Document document) {
      use.forget(document.getId());
      countSoon();
    } else if (!notification.isTouch()) {
      countSoon();
    }
  }

  private void countSoon() {
    display.timerExec(-1, gathered);
    display.timerExec(GATHER, gathered);
  }

  private Set<String> known() {
    return corpus.corpus().getDocuments().stream().map(Document::getId).collect(Collectors.toSet());
  }

  private void count() {
    if (stopped) {
      return;
    }
    changed.accept(Optional.empty());
    if (job != null) {
      job.cancel();
    }
    var known = known();
    use.keep(known);
    var sources = new Sources(corpus, history.open());
    var wanted = sources.of(use.uncounted(known));
    var concordance = sources.concordance();
    job = new OperationJob<>(display, Messages.counting, monitor -> {
      var order = wanted.iterator();
      concordance.find(Query.of(MENTIONS), wanted, hits -> {
        var article = order.next().id();
        var counts = ReferentUse.count(hits);
        display.asyncExec(() -> use.note(article, counts));
      }, monitor);
      return true;
    }, done -> finish());
    job.setUser(false);
    job.setRule(null);
    job.schedule();
  }

  private void finish() {
    if (!stopped) {
      changed.accept(Optional.of(use.counts()));
    }
  }

  void stop() {
    stopped = true;
    display.timerExec(-1, gathered);
    corpus.corpus().eAdapters().remove(follower);
    if (job != null) {
      job.cancel();
    }
  }
}
