package org.chugiai.bench.caseditor;

import java.util.List;
import org.apache.uima.caseditor.editor.CasDocumentProvider;
import org.apache.uima.caseditor.editor.DocumentUimaImpl;
import org.apache.uima.caseditor.editor.ICasDocument;
import org.apache.uima.caseditor.editor.ICasEditor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.widgets.Composite;

/** Reads articles by the CAS Editor's own means, and shows the types that our editor shows, styles by default. */
public final class ArticleProvider extends CasDocumentProvider {

  static final String ENTITY = "org.chugiai.types.Entity";
  private static final List<String> SHOWN = List.of(ENTITY, "org.chugiai.types.TimeExpression",
      "org.chugiai.types.Stance", "org.chugiai.types.Quote");

  private final IPreferenceStore styles = new PreferenceStore();
  private final IPreferenceStore session = new PreferenceStore();

  /** Made by the CAS Editor. */
  public ArticleProvider() {
    session.setValue("LastShownTypes", String.join(";", SHOWN));
    session.setValue("LastUsedModeType", ENTITY);
  }

  @Override
  protected ICasDocument createDocument(Object element) throws CoreException {
    var input = (ArticleInput) element;
    var cas = DocumentUimaImpl.getVirginCAS(input.typeSystem());
    return new DocumentUimaImpl(cas, input.article(), input.typeSystem().getName());
  }

  @Override
  protected void doSaveDocument(IProgressMonitor monitor, Object element, ICasDocument document, boolean overwrite) {
    throw new UnsupportedOperationException("The benchmark saves nothing");
  }

  @Override
  public IPreferenceStore getTypeSystemPreferenceStore(Object element) {
    return styles;
  }

  @Override
  public void saveTypeSystemPreferenceStore(Object element) {
    // Styles last as long as the benchmark.
  }

  @Override
  public IPreferenceStore getSessionPreferenceStore(Object element) {
    return session;
  }

  @Override
  public Composite createTypeSystemSelectorForm(ICasEditor editor, Composite parent, IStatus status) {
    throw new UnsupportedOperationException("No type system: " + status.getMessage());
  }
}
