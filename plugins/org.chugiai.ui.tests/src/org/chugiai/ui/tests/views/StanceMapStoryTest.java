package org.chugiai.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chugiai.types.Stance;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.Pointer;
import org.chugiai.ui.views.analysis.SceneCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes which position towards whom: cells, cues, filters, the network, and both as files. */
class StanceMapStoryTest {

  private static final String VIEW = "org.chugiai.ui.views.stanceMap";
  private static final String AGAINST = "Nga → Na Uy: −";

  private final User user = new User();
  private final Pointer pointer = new Pointer();
  @AutoClose("clear")
  private AnalysisDesk desk;
  private SceneCanvas canvas;

  @BeforeEach
  void openArticle() throws IOException {
    desk = new AnalysisDesk(user);
    desk.perspective("org.chugiai.app.analyse");
    desk.open("cang");
    desk.show(VIEW);
    desk.button("This article");
    desk.button("As a matrix");
    canvas = desk.canvas(VIEW);
    user.waitUntil("the cells are there", () -> canvas.scene().regions().size() >= 3);
  }

  private Table cues() {
    return user.see(() -> Desk.find(Table.class, Desk.control(VIEW)));
  }

  @Test
  void aCellOpensItsCues() {
    var at = desk.part(canvas, AGAINST);
    pointer.click(canvas, at);
    var cues = cues();
    user.waitUntil("its two cues are listed", () -> cues.getItemCount() == 2);
    user.rest();
    user.screenshot("stance-map-matrix");
    user.press(SWT.CR);
    user.waitUntil("the cues have the focus", cues::isFocusControl);
    user.waitUntil("the first one is selected in the text", () -> AnalysisDesk.selection().size() == 1
        && AnalysisDesk.selection().getFirst().isA(Stance._TypeName));
    user.press(SWT.ARROW_DOWN);
    user.waitUntil("the second one is", () -> AnalysisDesk.isSelected("cáo buộc"));
    user.press(SWT.CR);
    user.waitUntil("the article has the focus", () -> Desk.page().getActivePart() == Desk.page().getActiveEditor());
  }

  @Test
  void arrowsGoFromCellToCell() {
    user.see(canvas::setFocus);
    user.press(SWT.HOME);
    var first = user.see(() -> canvas.focused().orElseThrow());
    user.press(SWT.ARROW_DOWN);
    user.waitUntil("another cell has the focus", () -> !canvas.focused().orElseThrow().equals(first));
    user.press(SWT.END);
    user.waitUntil("the last cell has the focus",
        () -> canvas.focused().orElseThrow().equals(canvas.scene().regions().getLast()));
  }

  @Test
  void theCorpusAddsUpAndFiltersTakeAway() {
    desk.button("Whole corpus");
    user.waitUntil("three times against", () -> AnalysisDesk.labels(canvas).contains(AGAINST + "3"));
    var directions = user.see(() -> Arrays.stream(Desk.find(Combo.class, Desk.control(VIEW)).getParent()
        .getChildren()).filter(Combo.class::isInstance).map(Combo.class::cast).toList().get(1));
    user.see(directions::setFocus);
    user.press(SWT.ARROW_DOWN);
    user.waitUntil("only support is left", () -> !AnalysisDesk.labels(canvas).isEmpty()
        && AnalysisDesk.labels(canvas).stream().noneMatch(label -> label.contains("−")));
  }

  @Test
  void theNetworkShowsTheSame() {
    desk.button("Whole corpus");
    desk.button("As a network");
    user.waitUntil("the arrows are there", () -> AnalysisDesk.labels(canvas).contains(AGAINST + "3")
        && AnalysisDesk.labels(canvas).contains("Nga"));
    user.screenshot("stance-map-network");
    var at = desk.part(canvas, AGAINST);
    pointer.click(canvas, at);
    var cues = cues();
    user.waitUntil("the arrow's cues are listed", () -> cues.getItemCount() == 3);
  }

  @Test
  void bothAreExportedAsSvgAndPng() throws Exception {
    var svg = export("matrix.svg", false);
    var document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(svg.toFile());
    assertEquals("svg", document.getDocumentElement().getTagName());
    assertTrue(Files.readString(svg).contains(">Na Uy</text>"));
    assertPng(export("matrix.png", true));
    desk.button("As a network");
    var network = export("network.svg", false);
    assertTrue(Files.readString(network).contains("<path"));
    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(network.toFile());
    assertPng(export("network.png", true));
  }

  private void assertPng(Path file) {
    var image = new ImageData(file.toString());
    var width = user.see(() -> canvas.scene().width());
    assertEquals(Math.ceil(width * 2), image.width, 1);
    assertTrue(Arrays.stream(pixels(image)).distinct().count() > 5, "the picture is not blank");
  }

  private static int[] pixels(ImageData image) {
    var row = new int[image.width * image.height];
    for (int y = 0; y < image.height; y++) {
      image.getPixels(0, y, image.width, row, y * image.width);
    }
    return row;
  }

  private Path export(String name, boolean png) {
    var file = desk.folder().resolve(name);
    desk.button("Export picture");
    user.waitUntil("the dialog is open", () -> Desk.dialog("Export picture").isPresent());
    if (png) {
      var button = user.see(() -> AnalysisDesk.button(Desk.dialog("Export picture").orElseThrow(), "PNG"));
      pointer.click(button, new Point(8, 8));
    }
    user.see(() -> Desk.find(Text.class, Desk.dialog("Export picture").orElseThrow())
        .setFocus());
    user.press(SWT.CTRL, 'a');
    user.type(file.toString());
    if (name.equals("matrix.svg")) {
      user.screenshot("stance-map-export");
    }
    user.press(SWT.CR);
    user.waitUntil("the window is in front again", Desk::windowIsActive);
    user.waitUntil("the file is there", () -> Files.exists(file));
    return file;
  }
}
