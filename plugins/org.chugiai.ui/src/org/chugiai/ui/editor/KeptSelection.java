package org.chugiai.ui.editor;

import java.util.List;
import java.util.Optional;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.logic.ArticleSelection;
import org.chugiai.ui.editor.select.TextSpan;

/**
 * What is selected in an article and how far it is scrolled, apart from the article, to be found again when that was
 * read anew: ids may be others then, for the file may be another program's.
 *
 * @param spans annotations
 * @param words the selected words; where annotations are selected those of the first one
 * @param top   height that is scrolled to, in pixels
 */
record KeptSelection(List<Place> spans, TextSpan words, int top) {

  /**
   * Where an annotation is.
   *
   * @param type  UIMA name of its type
   * @param begin where it begins, UTF-16
   * @param end   where it ends
   * @param kind  its values in short, to tell it from others at the same place
   */
  record Place(String type, int begin, int end, String kind) {

    static Place of(Span span) {
      var kind = span.has("kind") ? span.string("kind") : span.has("attitude") ? span.string("attitude") : null;
      return new Place(span.type(), span.begin(), span.end(), String.valueOf(kind));
    }

    Optional<Span> find(CasDocument document) {
      if (document.types().find(type).isEmpty()) {
        return Optional.empty();
      }
      var here = document.spans(type, begin, end).stream()
          .filter(span -> span.type().equals(type) && span.begin() == begin && span.end() == end).toList();
      return here.stream().filter(span -> of(span).equals(this)).findFirst().or(() -> here.stream().findFirst());
    }
  }

  static KeptSelection of(ArticleEditor editor) {
    var selection = editor.selecting().get();
    var words = selection instanceof ArticleSelection.Words(TextSpan chosen) ? chosen
        : new TextSpan(selection.begin(), selection.end());
    return new KeptSelection(selection.spans().stream().map(Place::of).toList(), words,
        editor.page().widget().getTopPixel());
  }

  void restore(ArticleEditor editor) {
    var found = spans.stream().flatMap(place -> place.find(editor.document()).stream()).toList();
    var length = editor.document().text().length();
    if (!found.isEmpty()) {
      editor.selecting().annotations(found);
    } else if (spans.isEmpty() && words.end() <= length) {
      editor.selecting().words(words);
    } else {
      editor.selecting().set(ArticleSelection.caret(Math.min(words.begin(), length)));
    }
    editor.page().widget().setTopPixel(top);
  }
}
