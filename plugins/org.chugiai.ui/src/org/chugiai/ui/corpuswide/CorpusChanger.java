package org.chugiai.ui.corpuswide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chugiai.cas.CasDocument;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.operations.RegistryChange;
import org.chugiai.corpus.operations.WorkChange;
import org.chugiai.corpus.operations.WorkChange.Note;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.corpus.store.FileChange;
import org.chugiai.ui.corpuswide.CorpusStep.Part;
import org.chugiai.ui.editor.logic.WorkCount;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Puts changes of the whole corpus into effect: each one everywhere, or nowhere. */
final class CorpusChanger {

  /** Work on the display's thread that can fail. */
  private interface Task<T> {
    T run() throws IOException;
  }

  private final OpenCorpus corpus;
  private final EditedArticles open;

  CorpusChanger(OpenCorpus corpus, EditedArticles open) {
    this.corpus = corpus;
    this.open = open;
  }

  private <T> T onDisplay(Task<T> task) throws IOException {
    var failure = new ArrayList<IOException>();
    var result = corpus.store().query(c -> {
      try {
        return Optional.ofNullable(task.run());
      } catch (IOException e) {
        failure.add(e);
        return Optional.<T>empty();
      }
    });
    if (!failure.isEmpty()) {
      throw failure.getFirst();
    }
    return result.orElse(null);
  }

  /** Changes the corpus; see {@link CorpusHistory#perform}. */
  Optional<CorpusStep> perform(CorpusEdit edit, IProgressMonitor monitor) throws IOException {
    var progress = SubMonitor.convert(monitor, edit.label(), 2 * edit.articles().size() + 1);
    var inEditors = onDisplay(() -> Set.copyOf(open.all().keySet()));
    var notes = corpus.store().query(c -> WorkChange.notes(c, corpus.annotator()));
    var parts = new ArrayList<Part>();
    for (var article : edit.articles()) {
      progress.split(1).subTask(article);
      if (!inEditors.contains(article)) {
        closed(article, edit.edit(), notes.get(article)).ifPresent(parts::add);
      }
    }
    var registry = onDisplay(() -> RegistryChange.of(corpus.corpus(), edit.registry()));
    // From here on giving up would not be quicker than going on.
    var moves = new ArrayList<Move>();
    try {
      onDisplay(() -> {
        openParts(edit, parts);
        parts.forEach(part -> moves.add(Move.done(part)));
        return true;
      });
      if (parts.isEmpty() && registry.isEmpty()) {
        return Optional.empty();
      }
      change(moves, c -> {
        registry.apply(c);
        WorkChange.applyAll(parts.stream().map(Part::work).toList(), c);
      }, progress);
    } catch (IOException | RuntimeException e) {
      onDisplay(() -> {
        parts.forEach(part -> Move.done(part).giveUp());
        return true;
      });
      throw e;
    }
    return Optional.of(onDisplay(() -> new CorpusStep(edit.label(), List.copyOf(parts), registry, depths())));
  }

  private Map<CasDocument, Integer> depths() {
    var depths = new IdentityHashMap<CasDocument, Integer>();
    open.all().values().forEach(document -> depths.put(document, document.undoLabels().size()));
    return depths;
  }

  private Optional<Part> closed(String article, ArticleEdit edit, Note note) throws IOException {
    var file = corpus.store().layout().annotationFile(corpus.annotator(), article);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (var document = CasDocument.open(file, corpus.types())) {
      var before = Files.readAllBytes(file);
      if (!execute(article, document, edit)) {
        return Optional.empty();
      }
      var change = new FileChange(file, before, document.resource().toBytes());
      return Optional.of(new Part(article, PackedChange.of(change),
          WorkChange.of(article, corpus.annotator(), note, WorkCount.of(document)), null, null));
    }
  }

  private static boolean execute(String article, CasDocument document, ArticleEdit edit) {
    var before = document.commandStack().getUndoCommand();
    edit.command(article, document).ifPresent(document::execute);
    return document.commandStack().getUndoCommand() != before;
  }

  private void openParts(CorpusEdit edit, List<Part> parts) throws IOException {
    for (var article : edit.articles()) {
      var document = open.find(article);
      if (document.isPresent()) {
        // A file that another program wrote differently gets our way of writing, which undo gives back to the byte.
        if (!Arrays.equals(document.get().resource().toBytes(), Files.readAllBytes(document.get().file()))) {
          open.save(article);
        }
        openPart(article, document.get(), edit.edit()).ifPresent(parts::add);
      }
    }
  }

  private Optional<Part> openPart(String article, CasDocument document, ArticleEdit edit) throws IOException {
    var before = Files.readAllBytes(document.file());
    if (!execute(article, document, edit)) {
      return Optional.empty();
    }
    var change = new FileChange(document.file(), before, document.resource().toBytes());
    return Optional.of(new Part(article, PackedChange.of(change), WorkChange.of(
        corpus.corpus().findDocument(article), corpus.annotator(), WorkCount.of(document)), document,
        document.commandStack().getUndoCommand()));
  }

  /** Undoes or redoes a step; see {@link CorpusHistory#undo}. */
  void move(CorpusStep step, boolean forward, IProgressMonitor monitor) throws IOException {
    var progress = SubMonitor.convert(monitor, step.label(), step.parts().size());
    var moves = onDisplay(() -> {
      var result = new ArrayList<Move>();
      for (var part : step.parts()) {
        result.add(move(step, part, forward));
      }
      result.forEach(Move::begin);
      return result;
    });
    var registry = forward ? step.registry() : step.registry().reversed();
    var works = step.parts().stream().map(part -> forward ? part.work() : part.work().reversed()).toList();
    try {
      change(moves, c -> {
        registry.apply(c);
        WorkChange.applyAll(works, c);
      }, progress);
    } catch (IOException | RuntimeException e) {
      onDisplay(() -> {
        moves.forEach(Move::giveUp);
        return true;
      });
      throw e;
    }
    progress.done();
  }

  private Move move(CorpusStep step, Part part, boolean forward) throws IOException {
    var done = part.file().unpacked();
    var change = forward ? done : done.reversed();
    var now = open.find(part.article());
    if (now.isEmpty()) {
      return Move.ofFile(change);
    }
    var document = now.get();
    var stack = document.commandStack();
    if (document == part.document() && part.command() == (forward ? stack.getRedoCommand() : stack.getUndoCommand())) {
      return Move.ofCommand(change, part, forward);
    }
    if (document.isDirty() || document == part.document() && document.undoLabels().size() >= step.depth(document)) {
      throw new CorpusException(NLS.bind(Messages.changedSince, title(part.article()), step.label()));
    }
    return Move.ofReload(change, document);
  }

  private String title(String article) {
    var title = corpus.corpus().findDocument(article).getTitle();
    return title == null || title.isBlank() ? article : title;
  }

  /** Writes everything; what is left of the progress is for that. It takes the longest, and is not given up at half. */
  private void change(List<Move> moves, Consumer<Corpus> model, SubMonitor progress) throws IOException {
    progress.setWorkRemaining(moves.size()).subTask(Messages.writing);
    var byFile = new HashMap<Path, Move>();
    var files = new ArrayList<FileChange>();
    for (var move : moves) {
      byFile.put(move.change().file(), move);
      files.add(move.change());
    }
    corpus.store().change(files, change -> {
      var move = byFile.get(change.file());
      progress.worked(1);
      if (move.document() == null) {
        move.write(change);
      } else {
        onDisplay(() -> {
          move.write(change);
          return true;
        });
      }
    }, model);
  }
}
