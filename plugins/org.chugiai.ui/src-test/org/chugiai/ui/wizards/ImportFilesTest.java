package org.chugiai.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chugiai.formats.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are imported as what they are, as by the command line. */
class ImportFilesTest {

  private static final String DKPRO = "<xmi:XMI xmlns:ner=\"http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore\"/>";

  @TempDir
  Path folder;
  private final ImportFiles files = new ImportFiles();

  private Path file(String name, String content) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private List<Path> add(Path path) throws IOException {
    var found = ImportFiles.look(path);
    files.add(found);
    return found.refused();
  }

  private List<String> formats() {
    return files.all().stream().map(file -> folder.relativize(file.getKey()) + " "
        + file.getValue().map(Format::id).orElse("?")).toList();
  }

  @Test
  void contentTellsWhatEndingsLeaveOpen() throws Exception {
    add(file("theirs.xmi", DKPRO));
    add(file("ours.xmi", "<xmi:XMI xmlns:types=\"http:///org/chugiai/types.ecore\"/>"));
    add(file("cas.json", "{ \"%TYPES\": {} }"));
    add(file("tasks.json", " [{\"data\": {\"text\": \"Mưa.\"}}]"));
    add(file("a.doccano.jsonl", "{\"text\": \"Mưa.\"}"));
    add(file("a.jsonl", "{\"text\": \"Mưa.\"}"));
    assertEquals(List.of("theirs.xmi inception", "ours.xmi xmi", "cas.json casjson", "tasks.json labelstudio",
        "a.doccano.jsonl doccano", "a.jsonl jsonl"), formats());
    assertEquals(List.of("inception", "xmi", "casjson", "labelstudio", "doccano", "jsonl"),
        files.inputs().stream().map(input -> input.format().id()).toList());
  }

  @Test
  void whatIsNoArticleIsToldUntilItIsRemoved() throws Exception {
    add(file("a.txt", "Mưa."));
    var settings = file("settings.json", "{\"port\": 1}");
    add(settings);
    assertEquals(Optional.of(settings), files.unknown());
    files.remove(List.of(settings));
    assertEquals(Optional.empty(), files.unknown());
    assertEquals(List.of("a.txt txt"), formats());
  }

  @Test
  void aFolderGivesWhatCanBeReadInItAndBelow() throws Exception {
    file("news/2024/b.xmi", DKPRO);
    file("news/a.txt", "Mưa.");
    file("news/.draft.txt", "Nắng.");
    var other = file("news/settings.json", "{\"port\": 1}");
    assertEquals(List.of(other), add(folder.resolve("news")));
    assertEquals(List.of("news/2024/b.xmi inception", "news/a.txt txt"), formats());
    add(folder.resolve("news/a.txt"));
    assertEquals(2, files.all().size(), "a file is imported once");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThrows(NoSuchFileException.class, () -> add(folder.resolve("missing.txt")));
  }
}
