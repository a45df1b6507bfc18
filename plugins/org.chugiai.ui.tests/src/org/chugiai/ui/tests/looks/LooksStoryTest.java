package org.chugiai.ui.tests.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chugiai.ui.tests.recovery.ChildWorkbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both themes in both languages: the workbench is started in each, because the platform's theme engine does not stand
 * a change of the theme, gone through screen by screen, and every screen is checked and kept as a picture.
 */
class LooksStoryTest {

  private static final long PATIENCE_SECONDS = 240;

  @TempDir
  static Path shared;
  @TempDir
  Path folder;

  @BeforeAll
  static void makeCorpus() throws IOException {
    SampleCorpus.make(shared.resolve("corpus"));
  }

  @Test
  void lightInEnglish() throws Exception {
    lookAt("en", false, "");
  }

  @Test
  void darkInEnglish() throws Exception {
    lookAt("en", true, "-dark");
  }

  @Test
  void lightInVietnamese() throws Exception {
    lookAt("vi", false, "-vi");
  }

  @Test
  void darkInVietnamese() throws Exception {
    lookAt("vi", true, "-vi-dark");
  }

  private void lookAt(String language, boolean dark, String suffix) throws Exception {
    var child = new ChildWorkbench(folder);
    if (dark) {
      chooseDark(child.workspace());
    }
    var report = folder.resolve("report");
    var process = child.start(shared.resolve("corpus"), language, Map.of(LookAround.REPORT, report.toString(),
        LookAround.SUFFIX, suffix, "chugiai.screenshots", Screen.folder().toString()));
    try {
      var ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      var log = Files.readString(folder.resolve("workbench.log"));
      assertTrue(ended, () -> "it did not end: " + log);
      assertTrue(Files.exists(report), () -> "nothing was looked at: " + log);
      assertEquals("", Files.readString(report));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** As the preferences page Appearance does. */
  private static void chooseDark(Path workspace) throws IOException {
    var settings = Files.createDirectories(
        workspace.resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings"));
    Files.writeString(settings.resolve("org.eclipse.e4.ui.css.swt.theme.prefs"),
        "eclipse.preferences.version=1\nthemeid=org.eclipse.e4.ui.css.theme.e4_dark\n");
  }
}
