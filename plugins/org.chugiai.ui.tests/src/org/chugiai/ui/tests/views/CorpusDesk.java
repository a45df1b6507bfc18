package org.chugiai.ui.tests.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasException;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.operations.ImportArticles;
import org.chugiai.corpus.operations.ReferentRegistry;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.WorkCounts;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.ui.session.ArticleInput;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** A corpus of several articles on the desk, for stories about views of all of them. */
final class CorpusDesk {

  static final String ENTITY = "org.chugiai.types.Entity";
  static final String STANCE = "org.chugiai.types.Stance";

  private final User user;
  private final Path folder;

  /** Makes a corpus of articles by their ids, and annotates it before it is opened. */
  CorpusDesk(User user, Map<String, String> articles, Annotations annotations) throws IOException {
    this.user = user;
    folder = Files.createTempDirectory("views");
    try (var store = CorpusStore.create(corpus(), "stories")) {
      var inputs = new ArrayList<ImportArticles.Input>();
      for (var article : articles.entrySet()) {
        var file = Files.writeString(folder.resolve(article.getKey() + ".txt"), article.getValue());
        inputs.add(new ImportArticles.Input(file, FormatCatalog.forFile(file).orElseThrow()));
      }
      new ImportArticles(store, inputs, ImportArticles.Options.standard()).run(new NullProgressMonitor());
      annotations.make(new Annotator(store));
    } catch (CasException e) {
      throw new IOException(e.getMessage(), e);
    }
    var failure = user.see(() -> {
      try {
        PlatformUI.getWorkbench().getService(CorpusSession.class).open(corpus());
        return "";
      } catch (IOException e) {
        return e.getMessage();
      }
    });
    if (!failure.isEmpty()) {
      throw new IOException(failure);
    }
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

  Path corpus() {
    return folder.resolve("corpus");
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

  /** Opens an article and waits until its text has the focus. */
  void open(String article) {
    user.see(() -> {
      try {
        return Desk.page().openEditor(new ArticleInput(corpus(), article, article), "org.chugiai.ui.editor");
      } catch (PartInitException e) {
        throw new AssertionError(e);
      }
    });
    user.waitUntil("the article is open", () -> Desk.article().filter(a -> a.articleId().equals(article)).isPresent());
    var text = text();
    user.see(text::setFocus);
    user.waitUntil("the article has the focus", text::isFocusControl);
  }

  /** The text widget of the active editor. */
  StyledText text() {
    return user.see(() -> Desk.find(StyledText.class, control(Desk.page().getActiveEditor()
        .getSite().getService(MPart.class))));
  }

  /** A point in the middle of words in the active editor. */
  Point middle(String words) {
    var text = text();
    return user.see(() -> {
      var begin = Desk.article().orElseThrow().document().text().indexOf(words);
      var bounds = text.getTextBounds(begin, begin + words.length() - 1);
      return new Point(bounds.x + bounds.width / 2, text.getLocationAtOffset(begin).y + 8);
    });
  }

  private static Control control(MPart part) {
    return (Control) part.getWidget();
  }

  /** Brings a view to the front and gives it the focus. */
  void show(String view) {
    user.see(() -> {
      try {
        return Desk.page().showView(view);
      } catch (PartInitException e) {
        throw new AssertionError(e);
      }
    });
  }

  /** The widget of a class in a view. */
  <T extends Control> T widget(String view, Class<T> type) {
    return user.see(() -> Desk.find(type, control(Desk.page().findView(view).getSite().getService(MPart.class))));
  }

  /** The field of a view that shows a text. */
  Text field(String view, String text) {
    var whole = user.see(() -> control(Desk.page().findView(view).getSite().getService(MPart.class)));
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

  /** Closes everything and removes the corpus. */
  void clear() throws IOException {
    user.see(() -> Desk.page().closeAllEditors(false));
    Desk.closeCorpus(user);
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
