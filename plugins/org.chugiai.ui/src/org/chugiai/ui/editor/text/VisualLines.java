package org.chugiai.ui.editor.text;

import java.util.Arrays;
import java.util.List;

/**
 * How a text is broken into the lines that are seen. A line holds what is between its start and the next line's start,
 * its line delimiter included. Positions are UTF-16 code units.
 */
public final class VisualLines {

  private final CharSequence text;
  private final int[] starts;
  private final TextRole[] roles;

  VisualLines(CharSequence text, int[] starts, TextRole[] roles) {
    this.text = text;
    this.starts = starts;
    this.roles = roles;
  }

  /**
   * The lines of a text that is not wrapped.
   *
   * @param text text
   * @return a line for each of its own lines
   */
  public static VisualLines unwrapped(CharSequence text) {
    return new LineWrapper(role -> new Advances(c -> 0), role -> 1)
        .wrap(text, Blocks.of(List.of(), text));
  }

  /** @return the text */
  public CharSequence text() {
    return text;
  }

  /** @return how many lines there are, at least 1; the last one is empty */
  public int count() {
    return starts.length;
  }

  /**
   * Where a line begins.
   *
   * @param line index of the line
   * @return position
   */
  public int start(int line) {
    return starts[line];
  }

  /**
   * Where a line and its delimiter end.
   *
   * @param line index of the line
   * @return the start of the next line, or the length of the text
   */
  public int end(int line) {
    return line + 1 < starts.length ? starts[line + 1] : text.length();
  }

  /**
   * Where what is seen of a line ends.
   *
   * @param line index of the line
   * @return position after its last character that is not part of a delimiter
   */
  public int textEnd(int line) {
    var end = end(line);
    while (end > start(line) && LineWrapper.isDelimiter(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * Where the ink of a line ends.
   *
   * @param line index of the line
   * @return position after its last character that is not white space
   */
  public int inkEnd(int line) {
    var end = textEnd(line);
    while (end > start(line) && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * The role of the text of a line.
   *
   * @param line index of the line
   * @return role
   */
  public TextRole role(int line) {
    return roles[line];
  }

  /**
   * Tells whether a line begins a paragraph or a part of the page.
   *
   * @param line index of the line
   * @return whether it does not merely continue the line above it
   */
  public boolean startsParagraph(int line) {
    return line == 0 || LineWrapper.isDelimiter(text.charAt(starts[line] - 1)) || roles[line] != roles[line - 1];
  }

  /**
   * Finds a line.
   *
   * @param offset position, 0 to the length of the text
   * @return index of the line that holds it
   */
  public int lineAt(int offset) {
    var found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
