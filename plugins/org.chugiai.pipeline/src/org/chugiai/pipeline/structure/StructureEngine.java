package org.chugiai.pipeline.structure;

import java.util.stream.StreamSupport;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.chugiai.pipeline.text.Span;
import org.chugiai.types.Article;
import org.chugiai.types.Zone;

/**
 * Finds the parts of an article's page, its title and, where it is not given, its creation time. Zones that exist are
 * kept; only text outside them is looked at. The Article annotation is created where there is none.
 */
public final class StructureEngine extends JCasAnnotator_ImplBase {

  private ZoneClassifier classifier;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    classifier = new ZoneClassifier(Markers.load((String[]) context.getConfigParameterValue("lexiconFolders")));
  }

  @Override
  public void process(JCas jcas) {
    var text = jcas.getDocumentText();
    if (text == null) {
      return;
    }
    var article = article(jcas);
    int done = 0;
    for (var zone : jcas.getAnnotationIndex(Zone.class).select().asList()) {
      addZones(jcas, text, done, zone.getBegin(), article.getTitle());
      done = Math.max(done, zone.getEnd());
    }
    addZones(jcas, text, done, text.length(), article.getTitle());
    if (article.getTitle() == null || article.getTitle().isBlank()) {
      zone(jcas, ZoneKind.HEADLINE).ifPresent(zone -> article.setTitle(zone.getCoveredText()));
    }
  }

  private static java.util.Optional<Zone> zone(JCas jcas, ZoneKind kind) {
    return StreamSupport.stream(jcas.getAnnotationIndex(Zone.class).spliterator(), false)
        .filter(zone -> kind.label().equals(zone.getKind())).findFirst();
  }

  private static Article article(JCas jcas) {
    for (var article : jcas.getAnnotationIndex(Article.class)) {
      return article;
    }
    var article = new Article(jcas, 0, jcas.getDocumentText().length());
    article.addToIndexes();
    return article;
  }

  private void addZones(JCas jcas, String text, int begin, int end, String title) {
    if (begin >= end) {
      return;
    }
    for (var part : classifier.classify(text, new Span(begin, end), title)) {
      var zone = new Zone(jcas, part.span().begin(), part.span().end());
      zone.setKind(part.kind().label());
      zone.addToIndexes();
    }
  }
}
