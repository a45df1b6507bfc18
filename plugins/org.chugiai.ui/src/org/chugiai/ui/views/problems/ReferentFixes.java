package org.chugiai.ui.views.problems;

import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.corpus.operations.ReferentRegistry;
import org.chugiai.types.Entity;
import org.chugiai.ui.corpuswide.CorpusEdit;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.chugiai.ui.jobs.ModalWork;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/**
 * Brings entities and the registry of referents together.
 *
 * @param shell   where failures are told
 * @param history changes of the corpus
 */
record ReferentFixes(Shell shell, CorpusHistory history) {

  List<Fix> of(Problem problem, Desk desk) {
    var entity = problem.spans().getFirst();
    var label = NLS.bind(Messages.addReferent, entity.string(Entity._FeatName_referent));
    return List.of(new Fix.Ask(label, () -> add(label, entity)),
        new Fix.Ask(Messages.otherReferent,
            () -> desk.perform(problem.article(), entity, "org.chugiai.ui.editor.referent")),
        new Fix.Edit(Messages.noReferent,
            problem.article().commands().set(entity, Entity._FeatName_referent, null)));
  }

  private void add(String label, Span entity) {
    var mention = new ReferentRegistry.Mention(entity.string(Entity._FeatName_referent),
        entity.string(Entity._FeatName_kind), entity.string(Entity._FeatName_name), entity.coveredText(), true);
    var edit = new CorpusEdit(label, corpus -> ReferentRegistry.merge(corpus, List.of(mention)));
    ModalWork.run(shell, Messages.notMended, monitor -> history.perform(edit, monitor));
  }
}
