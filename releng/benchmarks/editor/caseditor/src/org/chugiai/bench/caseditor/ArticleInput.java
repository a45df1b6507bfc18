package org.chugiai.bench.caseditor;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** An XMI file in the workspace and its type system. */
record ArticleInput(IFile article, IFile typeSystem) implements IEditorInput {

  @Override
  public boolean exists() {
    return article.exists();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return ImageDescriptor.getMissingImageDescriptor();
  }

  @Override
  public String getName() {
    return article.getName();
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return article.getName();
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter == IFile.class ? adapter.cast(article) : null;
  }
}
