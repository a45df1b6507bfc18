package org.chugiai.ui.tests.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasException;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.operations.ReferentRegistry;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.WorkCounts;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.StoryDesk;
import org.chugiai.ui.tests.User;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** A corpus of several articles on the desk, for stories about views of all of them. */
final class CorpusDesk extends StoryDesk {

  static final String ENTITY = "org.chugiai.types.Entity";
  static final String STANCE = "org.chugiai.types.Stance";

  private final User user;

  /** Makes a corpus of articles by their ids, and annotates it before it is opened. */
  CorpusDesk(User user, Map<String, String> articles, Annotations annotations) throws IOException {
    super(user, articles, store -> annotations.make(new Annotator(store)));
    this.user = user;
  }

  /** Annotates a corpus. */
  @FunctionalInterface
  interface Annotations {
    void make(Annotator annotator) throws IOException;
  }

  /** Annotates the files of a corpus, as engines would. */
  static final class Annotator {
    private final CorpusStore store;
    private final CasTypes types;

    Annotator(CorpusStore store) throws CasException {
      this.store = store;
      types = CasTypes.of(store.typeSystem());
    }

    /** Annotates every occurrence of words in an article. */
    void all(String article, String type, String words, String status, Map<String, String> features)
        throws IOException {
      try (var document = CasDocument.open(store.layout().annotationFile("main", article), types)) {
        var all = new HashMap<String, Object>(features);
        all.put("status", status);
        all.put("origin", "stories 1.0.0");
        all.put("confidence", 0.9);
        for (var at = document.text().indexOf(words); at >= 0; at = document.text().indexOf(words, at + 1)) {
          document.execute(document.commands("main").create(type, at, at + words.length(), all));
        }
        document.save();
      }
    }

    /** Notes how far the work on an article is. */
    void work(String article, State state, WorkCounts counts) throws IOException {
      store.recordWork(article, "main", state, counts);
    }

    /** Adds to the registry what an annotator confirmed. */
    void register(ReferentRegistry.Mention... mentions) throws IOException {
      store.change(corpus -> ReferentRegistry.merge(corpus, List.of(mentions)));
    }
  }

  /** The bytes of an article's annotations. */
  byte[] file(String article) {
    return bytes("annotations/main/" + article + ".xmi");
  }

  /** The bytes of a file of the corpus. */
  byte[] bytes(String path) {
    try {
      return Files.readAllBytes(corpus().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The annotations of an article on disk. */
  List<String> onDisk(String article, String type, String feature) {
    try (var document = CasDocument.open(corpus().resolve("annotations/main/" + article + ".xmi"),
        Desk.corpus().types())) {
      return document.spans(type).stream().map(span -> span.coveredText() + "=" + span.string(feature)).toList();
    } catch (CasException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** The widget of a class in a view. */
  <T extends Control> T widget(String view, Class<T> type) {
    return user.see(() -> Desk.find(type, Desk.control(view)));
  }

  /** The field of a view that shows a text. */
  Text field(String view, String text) {
    var whole = user.see(() -> Desk.control(view));
    user.waitUntil("the field is there", () -> find(whole, text).isPresent());
    return user.see(() -> find(whole, text).orElseThrow());
  }

  private static Optional<Text> find(Control below, String text) {
    if (below instanceof Text field) {
      return Optional.of(field).filter(f -> f.getText().equals(text));
    }
    return below instanceof Composite composite ? Arrays.stream(composite.getChildren())
        .flatMap(child -> find(child, text).stream()).findFirst() : Optional.empty();
  }

  /** The words of the annotations that are selected in the active editor. */
  List<String> selected() {
    var selection = (IStructuredSelection) Desk.page().getActiveEditor().getSite().getSelectionProvider()
        .getSelection();
    return selection.stream().map(span -> ((Span) span).coveredText()).toList();
  }

  /** A column of a table, as it is shown. */
  List<String> column(Table table, int column) {
    return user.see(() -> Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList());
  }

  /** The annotations of the open article. */
  List<Span> spans(String type) {
    return user.see(() -> Desk.article().orElseThrow().document().spans(type));
  }
}
