package org.chugiai.ui.corpuswide;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.cas.CasDocument;

/** The articles that editors have open. To be used on the display's thread. */
public final class EditedArticles {

  /** Saves an article as its editor does. */
  @FunctionalInterface
  public interface Saving {
    /** Saves; the message of an exception is for the user. */
    void save() throws IOException;
  }

  private record Open(CasDocument document, Saving saving) {
  }

  private final Map<String, Open> open = new LinkedHashMap<>();

  /**
   * Notes that an editor opened an article.
   *
   * @param article  its id
   * @param document the article
   * @param saving   saves it
   */
  public void add(String article, CasDocument document, Saving saving) {
    open.put(article, new Open(document, saving));
  }

  void remove(CasDocument document) {
    open.values().removeIf(each -> each.document() == document);
  }

  /** @return the article, where an editor has it open */
  public Optional<CasDocument> find(String article) {
    return Optional.ofNullable(open.get(article)).map(Open::document);
  }

  /** @return the open articles by their ids */
  public Map<String, CasDocument> all() {
    var all = new LinkedHashMap<String, CasDocument>();
    open.forEach((article, each) -> all.put(article, each.document()));
    return all;
  }

  /** @return the ids, of those given, that have changes to save */
  public List<String> unsaved(Collection<String> articles) {
    return articles.stream().filter(id -> find(id).filter(CasDocument::isDirty).isPresent()).toList();
  }

  void save(String article) throws IOException {
    open.get(article).saving().save();
  }
}
