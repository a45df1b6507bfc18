package org.chugiai.bench.caseditor;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** No views beside the editor: its outline and its feature view would only slow it down. */
public final class EditorAlone implements IPerspectiveFactory {

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
  }
}
