package org.chugiai.pipeline.structure;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.chugiai.pipeline.text.NormalisedText;
import org.chugiai.pipeline.text.Span;
import org.chugiai.types.Article;
import org.chugiai.types.Zone;

/**
 * Finds the parts of an article's page, its title and, where it is not given, its creation time. Zones that exist are
 * kept; only text outside them is looked at. The Article annotation is created where there is none.
 */
public final class StructureEngine extends JCasAnnotator_ImplBase {

  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
  /** As much of a text as tells of its creation time, in UTF-16 units: no article is longer. */
  private static final int TELLING = 50_000;

  private ZoneClassifier classifier;
  private CreationTimes creationTimes;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    var folders = (String[]) context.getConfigParameterValue("lexiconFolders");
    classifier = new ZoneClassifier(new LineMarks(Markers.load(folders)));
    creationTimes = new CreationTimes(DateScanner.load(folders), OfficeTerms.load(folders), Scene.load(folders));
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
    if (article.getPublished() == null || article.getPublished().isBlank()) {
      infer(jcas, article);
    } else if (article.getPublishedFrom() == null) {
      article.setPublishedFrom("given");
    }
  }

  private void infer(JCas jcas, Article article) {
    var story = new StringBuilder();
    var related = new StringBuilder();
    for (var zone : jcas.getAnnotationIndex(Zone.class)) {
      if (story.length() + related.length() > TELLING) {
        break;
      }
      boolean link = ZoneKind.RELATED.label().equals(zone.getKind());
      (link ? related : story).append(zone.getCoveredText(), 0, Math.min(TELLING, zone.getEnd() - zone.getBegin()))
          .append('\n');
    }
    creationTimes.infer(NormalisedText.of(story.toString()).text(), NormalisedText.of(related.toString()).text(),
        imported(article)).ifPresent(time -> {
          article.setPublished(time.published());
          article.setPublishedFrom("inferred");
          article.setPublishedEarliest(time.earliest().toString());
          article.setPublishedLatest(time.latest().toString());
          article.setPublishedReason(time.reason());
        });
  }

  private static Optional<LocalDate> imported(Article article) {
    try {
      return Optional.ofNullable(article.getImportedAt())
          .map(instant -> LocalDate.ofInstant(Instant.parse(instant), VIET_NAM));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "The article's importedAt is no ISO 8601 instant: " + article.getImportedAt(), e);
    }
  }

  private static Optional<Zone> zone(JCas jcas, ZoneKind kind) {
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
