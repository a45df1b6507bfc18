package org.chugiai.ui.tests.views;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chugiai.cas.Span;
import org.chugiai.corpus.operations.AnnotateCorpus;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.StoryDesk;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.views.analysis.SceneCanvas;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;

/** A corpus of two articles that the engines have annotated, and the views of analysis over it. */
final class AnalysisDesk extends StoryDesk {

  static final Map<String, String> ARTICLES = Map.of("cang", """
      Na Uy thăm cảng Hải Phòng

      Ngày 12/3/2024, Thủ tướng Na Uy Jonas Lund đến Hải Phòng. Ông Lund cam kết mở rộng hợp tác cảng biển với Việt Nam.
      Chiều 13/3/2024, Việt Nam ủng hộ kế hoạch của Na Uy. Nga phản đối Na Uy. Nga cáo buộc Na Uy vi phạm thỏa thuận.
      Tháng 2/2024, hai nước đã họp trong ba ngày. Năm 2023, Na Uy từng chỉ trích Nga.
      """, "bao", """
      Quảng Ninh đón bão

      Ngày 20/4/2024, tỉnh Quảng Ninh yêu cầu tàu thuyền vào bờ trước 20h. Na Uy ủng hộ Việt Nam.
      Nga cảnh báo Na Uy. Quý III/2024, công trình sẽ xong sau hai tuần.
      """);

  private final User user;

  AnalysisDesk(User user) throws IOException {
    super(user, ARTICLES, store -> new AnnotateCorpus(store, AnnotateCorpus.Options.standard(store)).run(null));
    this.user = user;
  }

  /** Goes back to the first perspective, too. */
  @Override
  public void clear() throws IOException {
    user.see(() -> {
      Desk.page().closeAllEditors(false);
      Desk.page().resetPerspective();
      return true;
    });
    perspective("org.chugiai.app.annotate");
    super.clear();
  }

  void perspective(String id) {
    user.see(() -> {
      Desk.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
      return true;
    });
  }

  SceneCanvas canvas(String view) {
    return user.see(() -> Desk.find(SceneCanvas.class, Desk.control(view)));
  }

  /** Clicks the tool bar's button with a tool tip. */
  void button(String tip) {
    user.waitUntil("there is a button " + tip, () -> item(tip).isPresent());
    var item = user.see(() -> item(tip).orElseThrow());
    var at = user.see(item::getBounds);
    user.click(user.see(item::getParent), at.x + at.width / 2, at.y + at.height / 2);
    user.rest();
  }

  private static Optional<ToolItem> item(String tip) {
    return Desk.all(ToolBar.class, Desk.page().getWorkbenchWindow().getShell()).filter(ToolBar::isVisible)
        .flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> tip.equals(item.getToolTipText())).findFirst();
  }

  /** The button of a dialog with a label. */
  static Button button(Control below, String label) {
    return Desk.all(Button.class, below).filter(button -> button.getText().replace("&", "").equals(label)).findFirst()
        .orElseThrow();
  }

  /** The texts of a dialog. */
  static Stream<String> texts(Control below) {
    return Desk.all(Text.class, below).map(Text::getText);
  }

  /** The tables of a dialog. */
  static Stream<Table> tables(Control below) {
    return Desk.all(Table.class, below);
  }

  /** A point in the middle of the part of a picture whose description begins so. */
  Point part(SceneCanvas canvas, String label) {
    return user.see(() -> {
      var region = canvas.scene().regions().stream().filter(r -> r.label().startsWith(label)).findFirst()
          .orElseThrow(() -> new AssertionError(label + " is none of " + labels(canvas)));
      var at = canvas.bounds(region);
      return new Point(at.x + at.width / 2, at.y + at.height / 2);
    });
  }

  static List<String> labels(SceneCanvas canvas) {
    return canvas.scene().regions().stream().map(region -> region.label()).toList();
  }

  /** What is selected in the editor; on the display's thread. */
  static List<Span> selection() {
    var editor = Desk.page().getActiveEditor();
    return editor == null ? List.of() : ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
        .stream().map(Span.class::cast).toList();
  }

  static boolean isSelected(String words) {
    return selection().size() == 1 && selection().getFirst().coveredText().equals(words);
  }
}
