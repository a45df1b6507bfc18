package org.chugiai.ui.session;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * An article of a corpus as the editor's input.
 *
 * @param folder  of the corpus
 * @param article the article's id
 * @param title   shown as the editor's name
 */
public record ArticleInput(Path folder, String article, String title) implements IEditorInput, IPersistableElement {

  @Override
  public boolean equals(Object other) {
    return other instanceof ArticleInput that && folder.equals(that.folder) && article.equals(that.article);
  }

  @Override
  public int hashCode() {
    return folder.hashCode() * 31 + article.hashCode();
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return null;
  }

  @Override
  public String getName() {
    return title == null || title.isBlank() ? article : title;
  }

  @Override
  public String getToolTipText() {
    return getName() + " – " + folder.resolve("articles").resolve(article + ".txt");
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return ArticleInputFactory.ID;
  }

  @Override
  public void saveState(IMemento memento) {
    ArticleInputFactory.save(this, memento);
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
