package org.chugiai.bench.caseditor;

import java.util.Iterator;
import java.util.function.IntSupplier;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.cas.text.AnnotationIndex;
import org.apache.uima.caseditor.editor.AnnotationEditor;
import org.apache.uima.caseditor.editor.ModelFeatureStructure;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** What an annotator does in the CAS Editor. Each counts when a painting has shown its effect. */
final class Gestures {

  private final AnnotationEditor editor;
  private final Stopwatch watch;
  private final StyledText page;
  private AnnotationFS current;
  private int before;

  Gestures(AnnotationEditor editor, Stopwatch watch) {
    this.editor = editor;
    this.watch = watch;
    page = (StyledText) editor.getAdapter(Control.class);
    if (!page.forceFocus()) {
      throw new IllegalStateException("The article did not get the focus; keys would reach nobody");
    }
  }

  /** From entity to entity as its outline does, for it has no key for that; and on with the caret. */
  void select() {
    var entities = fromTheMiddle();
    watch.times("next annotation", () -> current = entities.next(), () -> select(current),
        painted -> painted.getCaretOffset() == current.getEnd());
    watch.times("select the next token", () -> before = page.getCaretOffset(), () -> press(SWT.ARROW_RIGHT),
        painted -> painted.getCaretOffset() != before);
  }

  /** By the actions that keys are bound to. */
  void edit() {
    var entities = fromTheMiddle();
    watch.times("move the end by a token", () -> {
      current = entities.next();
      before = current.getEnd();
      select(current);
    }, action("WideRightAnnotationSide"), painted -> current.getEnd() != before);
    watch.times("new annotation", () -> {
      int letter = letterFrom(Math.max(entities.next().getEnd(), page.getCaretOffset() + 1));
      page.setSelection(letter, letter + 1);
      before = entities().size();
    }, action("QuickAnnotate"), painted -> entities().size() != before);
    watch.times("delete an annotation", () -> {
      select(entities.next());
      before = entities().size();
    }, action(IWorkbenchCommandConstants.EDIT_DELETE), painted -> entities().size() != before);
  }

  void scroll() {
    scroll("scroll by three lines", () -> 3 * page.getLineHeight());
    scroll("scroll by a page", () -> page.getClientArea().height);
    scroll("drag the scroll bar far away", () -> (int) (0.37 * page.getVerticalBar().getMaximum()));
  }

  /** As the scroll bar does when it is moved; from the end on at the beginning again. */
  private void scroll(String what, IntSupplier pixels) {
    watch.times(what, () -> before = page.getTopPixel(), () -> {
      var bar = page.getVerticalBar();
      bar.setSelection((before + pixels.getAsInt()) % (bar.getMaximum() - bar.getThumb()));
      bar.notifyListeners(SWT.Selection, new Event());
    }, painted -> painted.getTopPixel() != before);
  }

  private AnnotationIndex<AnnotationFS> entities() {
    var cas = editor.getDocument().getCAS();
    return cas.getAnnotationIndex(cas.getTypeSystem().getType(ArticleProvider.ENTITY));
  }

  private Iterator<AnnotationFS> fromTheMiddle() {
    int middle = page.getCharCount() / 2;
    return entities().select().filter(entity -> entity.getBegin() > middle).toList().iterator();
  }

  /** A letter, for the CAS Editor replaces entities in a longer selection, and shows none on the end of a line. */
  private int letterFrom(int offset) {
    var text = page.getContent();
    while (!Character.isLetter(text.getTextRange(offset, 1).charAt(0))) {
      offset++;
    }
    return offset;
  }

  private void select(AnnotationFS annotation) {
    editor.selectionChanged(null,
        new StructuredSelection(new ModelFeatureStructure(editor.getDocument(), annotation)));
  }

  private Runnable action(String id) {
    return editor.getAction(id)::run;
  }

  private void press(int key) {
    for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
      var event = new Event();
      event.type = type;
      event.keyCode = key;
      page.getDisplay().post(event);
    }
  }
}
