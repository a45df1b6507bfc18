package org.chugiai.ui.editor.logic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.cas.CasDocument;
import org.chugiai.pipeline.text.NormalisedText;
import org.chugiai.ui.corpuswide.ArticleEdit;
import org.chugiai.ui.editor.logic.Occurrences.Occurrence;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Finds the same words in the articles of a corpus that are not open, and prepares annotating them. Needs no display. */
public final class CorpusSearch {

  /** Names the articles to look through; made on the display's thread, because that owns the corpus model. */
  public record Article(String id, String title) {
  }

  /**
   * An article with places where something has to be done.
   *
   * @param article article
   * @param text    its text
   * @param places  places
   */
  public record Found(Article article, String text, List<Occurrence> places) {
  }

  private final OpenCorpus corpus;
  private final String type;
  private final String words;
  private final Map<String, String> values;

  /**
   * Prepares a search.
   *
   * @param corpus corpus
   * @param type   UIMA name of the annotation's type
   * @param words  its words
   * @param values its values
   */
  public CorpusSearch(OpenCorpus corpus, String type, String words, Map<String, String> values) {
    this.corpus = corpus;
    this.type = type;
    this.words = words;
    this.values = values;
  }

  /**
   * Looks through articles.
   *
   * @param articles articles, none of them open in an editor
   * @param monitor  progress
   * @return those with places, in the order given
   * @throws IOException                where an article cannot be read
   * @throws OperationCanceledException where the user gave up
   */
  public List<Found> find(List<Article> articles, IProgressMonitor monitor) throws IOException {
    var progress = SubMonitor.convert(monitor, articles.size());
    var found = new ArrayList<Found>();
    for (var article : articles) {
      progress.split(1).subTask(article.title());
      if (mayContain(article)) {
        try (var document = open(article)) {
          // Without their annotations, which would keep the document of every article in memory.
          var places = occurrences(document).find(type, words, values).stream().map(Occurrence::apart).toList();
          if (!places.isEmpty()) {
            found.add(new Found(article, document.text(), places));
          }
        }
      }
    }
    return found;
  }

  /** The source text is read much faster than the annotations. */
  private boolean mayContain(Article article) throws IOException {
    var layout = corpus.store().layout();
    if (!Files.exists(layout.annotationFile(corpus.annotator(), article.id()))) {
      return false;
    }
    var source = layout.articleFile(article.id());
    return !Files.exists(source) || NormalisedText.of(Files.readString(source, StandardCharsets.UTF_8)).text()
        .contains(NormalisedText.of(words).text());
  }

  private CasDocument open(Article article) throws IOException {
    return CasDocument.open(corpus.store().layout().annotationFile(corpus.annotator(), article.id()), corpus.types());
  }

  private Occurrences occurrences(CasDocument document) {
    return new Occurrences(ArticleModel.of(document, corpus.corpus(), corpus.annotator()));
  }

  /**
   * Annotates places, in articles that are open or not.
   *
   * @param chosen places that were chosen, by the ids of their articles
   * @param label  what undo says
   * @return what has to be done to each article
   */
  public ArticleEdit edit(Map<String, List<Occurrence>> chosen, String label) {
    return (article, document) -> {
      var occurrences = occurrences(document);
      // Found anew, because the annotations that were found first went with the document they were found in.
      var places = occurrences.find(type, words, values).stream()
          .filter(place -> chosen.getOrDefault(article, List.of()).stream()
              .anyMatch(other -> other.begin() == place.begin() && other.action() == place.action())).toList();
      return places.isEmpty() ? Optional.empty() : Optional.of(occurrences.command(type, values, places, label));
    };
  }
}
