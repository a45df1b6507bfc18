package org.chugiai.ui.views.problems;

import java.util.List;
import java.util.Optional;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.quality.checks.Finding;
import org.chugiai.ui.editor.logic.Role;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.views.LayerNames;
import org.eclipse.osgi.util.NLS;

/**
 * What a check found, with what it is about in the open article.
 *
 * @param finding what the check says
 * @param article the article
 * @param spans   the annotations that it is about; none where they are gone, several where they look the same
 * @param owner   where they are roles of an annotation, that one
 */
record Problem(Finding finding, ArticleEditing article, List<Span> spans, Optional<Owner> owner) {

  /**
   * An annotation and a role of it.
   *
   * @param span annotation
   * @param role one of its roles
   */
  record Owner(Span span, Role role) {
  }

  /** Looks for what a finding is about. */
  static Problem of(Finding finding, ArticleEditing article) {
    var document = article.document();
    var spans = document.spans(CasTypes.ANNOTATION).stream().filter(span -> isAbout(finding, span)).toList();
    if (!spans.isEmpty()) {
      return new Problem(finding, article, spans, Optional.empty());
    }
    for (var span : document.spans(CasTypes.ANNOTATION)) {
      for (var role : Role.of(span, document.types())) {
        var filling = role.fillings(span).stream().filter(value -> isAbout(finding, value)).findFirst();
        if (filling.isPresent()) {
          return new Problem(finding, article, List.of(filling.get()), Optional.of(new Owner(span, role)));
        }
      }
    }
    return new Problem(finding, article, List.of(), Optional.empty());
  }

  private static boolean isAbout(Finding finding, Span span) {
    return span.typeName().equals(finding.type())
        && (finding.begin() < 0 || span.begin() == finding.begin() && span.end() == finding.end());
  }

  /** What is selected in the text: annotations that are seen there. */
  List<Span> shown() {
    return owner.map(o -> List.of(o.span())).orElse(spans);
  }

  /** The label of a fix that empties a role. */
  String takeAway(Span span, Role role) {
    return NLS.bind(Messages.takeLinkAway, new LayerNames(article.corpus()).fieldLabel(span, role.feature()));
  }

  CasDocument document() {
    return article.document();
  }
}
