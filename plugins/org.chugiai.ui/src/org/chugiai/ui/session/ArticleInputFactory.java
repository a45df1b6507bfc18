package org.chugiai.ui.session;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back, at the next start, the articles that were open. */
public final class ArticleInputFactory implements IElementFactory {

  static final String ID = "org.chugiai.ui.session.article";

  private static final String FOLDER = "folder";
  private static final String ARTICLE = "article";
  private static final String TITLE = "title";

  static void save(ArticleInput input, IMemento memento) {
    memento.putString(FOLDER, input.folder().toString());
    memento.putString(ARTICLE, input.article());
    memento.putString(TITLE, input.title());
  }

  @Override
  public IAdaptable createElement(IMemento memento) {
    var folder = memento.getString(FOLDER);
    var article = memento.getString(ARTICLE);
    return folder == null || article == null ? null
        : new ArticleInput(Path.of(folder), article, memento.getString(TITLE));
  }
}
