package org.chugiai.ui.editor.logic;

import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.select.TextSpan;

/** What is selected in an article: words or annotations. */
public sealed interface ArticleSelection {

  /** @return where it begins, UTF-16 */
  int begin();

  /** @return where it ends */
  int end();

  /** @return the selected annotations; none where words are selected */
  List<Span> spans();

  /**
   * Selected words, or a caret between them.
   *
   * @param words where they are
   */
  record Words(TextSpan words) implements ArticleSelection {
    @Override
    public int begin() {
      return words.begin();
    }

    @Override
    public int end() {
      return words.end();
    }

    @Override
    public List<Span> spans() {
      return List.of();
    }
  }

  /**
   * Selected annotations.
   *
   * @param spans the annotations, at least one; the first one is what gestures on a single one act on
   */
  record Annotations(List<Span> spans) implements ArticleSelection {

    /** Copies the list. */
    public Annotations {
      spans = List.copyOf(spans);
      if (spans.isEmpty()) {
        throw new IllegalArgumentException("No annotation");
      }
    }

    @Override
    public int begin() {
      return spans.getFirst().begin();
    }

    @Override
    public int end() {
      return spans.getFirst().end();
    }
  }

  /**
   * A caret.
   *
   * @param offset position
   * @return empty selection of words
   */
  static ArticleSelection caret(int offset) {
    return new Words(TextSpan.caret(offset));
  }
}
