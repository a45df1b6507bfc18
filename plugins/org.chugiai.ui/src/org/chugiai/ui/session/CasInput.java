package org.chugiai.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * A CAS outside any corpus as the editor's input.
 *
 * @param file       CAS in XMI
 * @param typeSystem its type system descriptor; null for the built-in types
 */
public record CasInput(Path file, Path typeSystem) implements IEditorInput {

  @Override
  public boolean equals(Object other) {
    return other instanceof CasInput that && file.equals(that.file);
  }

  @Override
  public int hashCode() {
    return file.hashCode();
  }

  @Override
  public boolean exists() {
    return Files.exists(file);
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return null;
  }

  @Override
  public String getName() {
    return file.getFileName().toString();
  }

  @Override
  public String getToolTipText() {
    return file.toString();
  }

  /** Not opened again at the next start: nobody promised that the file stays. */
  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
