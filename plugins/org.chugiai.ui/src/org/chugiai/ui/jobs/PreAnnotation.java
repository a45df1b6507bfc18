package org.chugiai.ui.jobs;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chugiai.corpus.operations.AnnotateCorpus;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;

/**
 * Lets the engines suggest annotations, in the background.
 *
 * @param corpus where
 * @param articles ids of the articles; empty for all
 * @param again whether articles that were annotated before get new suggestions; what people did stays as it is
 */
public record PreAnnotation(OpenCorpus corpus, Set<String> articles, boolean again) {

  private static final int REMARKS = 12;

  /** Of articles that nobody has annotated yet. */
  public static PreAnnotation of(OpenCorpus corpus, Collection<String> articles) {
    return new PreAnnotation(corpus, Set.copyOf(articles), false);
  }

  /** Starts the job. */
  public void schedule(Display display) {
    var standard = AnnotateCorpus.Options.standard(corpus.store());
    var options = new AnnotateCorpus.Options(articles, standard.engines(), again, corpus.annotator(),
        standard.threads(), standard.classPath());
    var operation = new AnnotateCorpus(corpus.store(), options);
    new OperationJob<>(display, Messages.preAnnotating, operation::run, PreAnnotation::report).schedule();
  }

  private static void report(AnnotateCorpus.Result result) {
    if (!result.failed().isEmpty()) {
      List<String> lines = result.failed().entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList();
      MessageDialog.openWarning(Display.getCurrent().getActiveShell(), Messages.preAnnotating,
          Messages.bind(Messages.notAnnotated, lines.size(),
              lines.stream().limit(REMARKS).collect(Collectors.joining("\n"))));
    }
  }
}
