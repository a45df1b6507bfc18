package org.chugiai.bench.caseditor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.caseditor.editor.AnnotationEditor;
import org.apache.uima.caseditor.editor.DocumentUimaImpl;
import org.apache.uima.util.CasIOUtils;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** A project with an article, another of three words, and their type system; both open in the CAS Editor. */
final class Desk {

  private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("bench");
  private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  private final IFile typeSystem;
  private final IFile article;

  Desk(Path typeSystem, Path article) throws CoreException {
    project.create(null);
    project.open(null);
    this.typeSystem = link(typeSystem);
    this.article = link(article);
  }

  private IFile link(Path file) throws CoreException {
    var link = project.getFile(file.getFileName().toString());
    link.createLink(file.toUri(), IResource.NONE, null);
    return link;
  }

  void openArticle() {
    open(article);
  }

  /** Lets everything be loaded that is needed for any article. */
  void openShort() throws CoreException {
    var cas = DocumentUimaImpl.getVirginCAS(typeSystem);
    cas.setDocumentText("Một bài ngắn.");
    cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType(ArticleProvider.ENTITY), 4, 7));
    var file = project.getFile("short.xmi");
    try (var out = Files.newOutputStream(file.getLocation().toPath())) {
      CasIOUtils.save(cas, out, SerialFormat.XMI);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    file.refreshLocal(IResource.DEPTH_ZERO, null);
    open(file);
  }

  private void open(IFile file) {
    try {
      page.openEditor(new ArticleInput(file, typeSystem), "org.apache.uima.caseditor.editor");
    } catch (PartInitException e) {
      throw new IllegalStateException("The CAS Editor did not open " + file.getName(), e);
    }
  }

  /** The editor that was opened last. */
  AnnotationEditor editor() {
    return (AnnotationEditor) page.getActiveEditor();
  }

  void close() {
    page.closeEditor(page.getActiveEditor(), false);
  }
}
