package org.chugiai.ui.tests.editor;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.cas.Span;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.StoryDesk;
import org.chugiai.ui.tests.User;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.ToolBar;

/** A corpus of our own on the desk, with articles open in the editor, for stories about the editor. */
public final class ArticleDesk extends StoryDesk {

  public static final String ENTITY = "org.chugiai.types.Entity";
  static final String STANCE = "org.chugiai.types.Stance";

  private final User user;

  /** Makes a corpus of articles, by their ids. */
  public ArticleDesk(User user, Map<String, String> articles) throws IOException {
    super(user, articles, store -> { });
    this.user = user;
  }

  public ArticleEditing article() {
    return user.see(() -> Desk.article().orElseThrow());
  }

  /** Where words begin in the article. */
  public int offset(String words) {
    return user.see(() -> Desk.article().orElseThrow().document().text().indexOf(words));
  }

  /** A point on the label below words. */
  public Point label(String words) {
    var begin = offset(words);
    var text = text();
    return user.see(() -> {
      var at = text.getLocationAtOffset(begin);
      var line = text.getLineAtOffset(begin);
      return new Point(at.x + 12, text.getLinePixel(line + 1) - text.getLineSpacing() + 8);
    });
  }

  /** The buttons over the page of which one says something. */
  Optional<ToolBar> bar(String label) {
    return Arrays.stream(text().getChildren()).flatMap(area -> Desk.all(ToolBar.class, area))
        .filter(bar -> Arrays.stream(bar.getItems()).anyMatch(item -> item.getText().startsWith(label))).findFirst();
  }

  /** The left or right edge of words on the page. */
  Point edge(String words, boolean right) {
    var begin = offset(words);
    var text = text();
    return user.see(() -> {
      var bounds = text.getTextBounds(begin, begin + words.length() - 1);
      return new Point(right ? bounds.x + bounds.width : bounds.x, text.getLocationAtOffset(begin).y + 8);
    });
  }

  /** Makes a suggestion as an engine would. */
  public Span suggest(String type, String words, Map<String, String> features) {
    var begin = offset(words);
    return user.see(() -> {
      var editing = Desk.article().orElseThrow();
      var all = new HashMap<String, Object>(features);
      all.put("status", "suggested");
      all.put("origin", "stories 1.0.0");
      all.put("confidence", 0.9);
      var command = editing.commands().create(type, begin, begin + words.length(), all);
      editing.document().execute(command);
      return command.spans().getFirst();
    });
  }

  /** Makes an annotation of a layer that nobody judges. */
  void make(String type, String words) {
    var begin = offset(words);
    user.see(() -> {
      var editing = Desk.article().orElseThrow();
      editing.document().execute(editing.commands().create(type, begin, begin + words.length(), Map.of()));
      return true;
    });
  }

  /** The selected annotations. */
  public List<Span> selection() {
    return user.see(() -> ((IStructuredSelection) Desk.page().getActiveEditor().getSite().getSelectionProvider()
        .getSelection()).stream().map(Span.class::cast).toList());
  }

  /** The selected words in the text widget. */
  public String words() {
    var text = text();
    return user.see(text::getSelectionText);
  }

  /** Waits until exactly this annotation is selected. */
  public void waitForSelection(Span span) {
    user.waitUntil(user.see(span::coveredText) + " is selected", () -> selection().equals(List.of(span)));
  }
}
