package org.chugiai.corpus.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.formats.AnnotationFilter;
import org.chugiai.formats.ExportOptions;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreviewExportTest {

  @TempDir
  private Path folder;
  private CorpusStore store;

  static List<String> written() {
    return FormatCatalog.all().stream().filter(Format::writes).map(Format::id).toList();
  }

  @BeforeEach
  void makeCorpus() throws IOException {
    store = CorpusFixture.create(folder.resolve("corpus"));
    CorpusFixture.add(store, Map.of("a", "Ông An đến Huế.", "b", "Bà Bình ở HUE.", "c", "Hôm nay mưa."));
    CorpusFixture.annotate(store, false, 1);
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private ExportCorpus.Options options(String format, Set<String> only, String annotator) {
    return new ExportCorpus.Options(FormatCatalog.byId(format), Settings.none(), folder.resolve("out"),
        new ExportOptions(AnnotationFilter.notRejected(), true, false), only, annotator, 1);
  }

  @ParameterizedTest
  @MethodSource("written")
  void everyFormatShowsItsFilesAndLeavesNothing(String format) throws IOException {
    var preview = new PreviewExport(store, options(format, Set.of(), "main"), 2, 5).run(null);
    assertEquals(2, preview.articles());
    assertEquals(3, preview.all());
    assertEquals(2, preview.report().articles());
    assertFalse(preview.files().isEmpty());
    assertTrue(preview.files().stream().allMatch(file -> file.lines().size() <= 5));
    assertFalse(Files.exists(folder.resolve("out")), "the target is not touched");
  }

  @Test
  void theFirstLinesAndTheLossesAreThoseOfTheExport() throws IOException {
    var preview = new PreviewExport(store, options("timeml", Set.of("b"), "main"), 25, 3).run(null);
    assertEquals(1, preview.all());
    assertEquals(3, preview.files().getFirst().lines().size());
    assertTrue(preview.report().losses().hasLosses(), "strict does not keep from telling what is lost");
  }

  @Test
  void nothingToExportIsSaid() {
    assertThrows(CorpusException.class, () -> new PreviewExport(store, options("jsonl", Set.of(), "nobody"), 5, 5)
        .run(null));
  }
}
