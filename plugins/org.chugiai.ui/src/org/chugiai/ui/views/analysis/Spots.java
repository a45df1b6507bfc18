package org.chugiai.ui.views.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chugiai.cas.Span;
import org.chugiai.cas.Status;
import org.chugiai.cas.Suggestions;
import org.chugiai.corpus.analysis.Spot;
import org.chugiai.ui.jobs.Failures;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.session.ArticleInput;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The way from an analysis to the words. */
public final class Spots {

  private Spots() {
  }

  /** Selects annotations of the article in front; those of others are left alone, and so is the focus. */
  public static void select(ArticleEditing article, List<Spot> spots) {
    var spans = spots.stream().filter(spot -> spot.article().equals(article.articleId()))
        .flatMap(spot -> span(article, spot).stream()).toList();
    if (!spans.isEmpty()) {
      article.select(spans);
    }
  }

  private static Optional<Span> span(ArticleEditing article, Spot spot) {
    return article.document().spans(spot.type(), spot.begin(), spot.end()).stream()
        .filter(span -> span.begin() == spot.begin() && span.end() == spot.end())
        .filter(span -> Suggestions.status(span).filter(Status.REJECTED::equals).isEmpty()).findFirst();
  }

  /** Opens the article of an annotation, selects it and gives the article the focus. */
  public static void open(IWorkbenchPage page, OpenCorpus corpus, Spot spot) {
    var document = corpus.corpus().findDocument(spot.article());
    var title = document == null ? spot.article() : document.getTitle();
    try {
      var editor = page.openEditor(new ArticleInput(corpus.folder(), spot.article(), title), "org.chugiai.ui.editor");
      var article = editor.getAdapter(ArticleEditing.class);
      if (article != null) {
        select(article, List.of(spot));
      }
    } catch (PartInitException e) {
      Failures.show(page.getWorkbenchWindow().getShell(), Messages.notOpened, e);
    }
  }

  /** Where selected annotations are. */
  public static Set<Spot> of(ArticleEditing article, List<Span> spans) {
    return spans.stream().map(span -> OpenArticles.spot(article, span)).collect(Collectors.toSet());
  }
}
