package org.chugiai.ui.session;

import java.util.Collection;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.CasCommands;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Span;
import org.chugiai.corpus.model.Corpus;

/**
 * What the editor of an article offers to the views beside it: {@code part.getAdapter(ArticleEditing.class)}. Its
 * selection, heard of through the workbench's selection service, is an {@code IStructuredSelection} of {@link Span}s.
 */
public interface ArticleEditing {

  /** The article's id in the corpus. */
  String articleId();

  /** The corpus with its layers and tag sets. */
  Corpus corpus();

  /** The open document; views read it and listen to it, and change it by {@link #execute} only. */
  CasDocument document();

  /** Commands in the name of the annotator who works here. */
  CasCommands commands();

  /** Whether the article can only be read: its corpus is open for that alone. */
  boolean isReadOnly();

  /** Executes a command on the document; where that can only be read, tells the user so instead. */
  void execute(CasCommand command);

  /** Selects annotations and scrolls the first one into sight; does not take the focus. */
  void select(Collection<Span> spans);
}
