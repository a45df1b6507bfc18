package org.chugiai.ui.editor.text;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;

/**
 * An article's text as the text widget sees it: every line of the page is a line of the widget. The widget could wrap
 * lines itself, but then all lines of a paragraph get the same room below them, and a paragraph of a megabyte would be
 * set as a whole whenever a part of it is drawn. The text is read-only, and its offsets are those of the article.
 */
public final class WrappedContent implements IDocumentAdapter {

  private final List<TextChangeListener> listeners = new CopyOnWriteArrayList<>();
  private String text = "";
  private VisualLines lines = VisualLines.unwrapped("");

  @Override
  public void setDocument(IDocument document) {
    setLines(VisualLines.unwrapped(document == null ? "" : document.get()));
  }

  /**
   * Breaks the text in another way.
   *
   * @param lines lines, of any text
   */
  public void setLines(VisualLines lines) {
    this.lines = lines;
    text = lines.text().toString();
    var event = new TextChangedEvent(this);
    listeners.forEach(listener -> listener.textSet(event));
  }

  /** @return the lines as they stand */
  public VisualLines lines() {
    return lines;
  }

  @Override
  public void addTextChangeListener(TextChangeListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeTextChangeListener(TextChangeListener listener) {
    listeners.remove(listener);
  }

  @Override
  public int getCharCount() {
    return text.length();
  }

  @Override
  public String getLine(int line) {
    return text.substring(lines.start(line), lines.textEnd(line));
  }

  @Override
  public int getLineAtOffset(int offset) {
    return lines.lineAt(offset);
  }

  @Override
  public int getLineCount() {
    return lines.count();
  }

  @Override
  public String getLineDelimiter() {
    return "\n";
  }

  @Override
  public int getOffsetAtLine(int line) {
    return line >= lines.count() ? text.length() : lines.start(line);
  }

  @Override
  public String getTextRange(int start, int length) {
    return text.substring(start, start + length);
  }

  /** The text is read-only: asking for a change is an error of the program. */
  @Override
  public void replaceTextRange(int start, int replaceLength, String newText) {
    throw new UnsupportedOperationException("The article's text never changes");
  }

  /** The text comes from the document: asking for another one is an error of the program. */
  @Override
  public void setText(String newText) {
    throw new UnsupportedOperationException("The article's text never changes");
  }
}
