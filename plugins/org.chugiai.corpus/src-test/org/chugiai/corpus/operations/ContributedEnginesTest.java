package org.chugiai.corpus.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.corpus.operations.ContributedEngines.Contribution;
import org.chugiai.corpus.store.InvalidDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributedEnginesTest {

  @TempDir
  Path folder;

  @Test
  void anEngineInAFolderOrAJarIsListedWithWhereItsClassesAre() throws Exception {
    Files.writeString(folder.resolve("names.xml"), CorpusFixture.DESCRIPTOR);
    var jar = folder.resolve("names bundle.jar");
    try (var zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Files.writeString(zip.getPath("names.xml"), CorpusFixture.DESCRIPTOR);
    }
    for (var bundle : List.of(folder, jar)) {
      var engines = engines("names", "names.xml", Optional.of(bundle));
      assertEquals(1, engines.size());
      assertEquals("names", engines.get(0).info().id());
      assertEquals("names 1.0", engines.get(0).info().origin());
      assertEquals(Optional.of(bundle), engines.get(0).classes());
    }
  }

  @Test
  void aContributionThatCannotBeUsedNamesItsBundleOrItsDescriptor() {
    assertRefused("my.engines", "a b", "names.xml", Optional.of(folder));
    assertRefused("my.engines", "names", null, Optional.of(folder));
    assertRefused("my.engines", "names", "names.xml", Optional.empty());
    assertRefused("gone.xml", "names", "gone.xml", Optional.of(folder));
  }

  @Test
  void withoutEquinoxThereAreTheBuiltInEngines() throws Exception {
    assertEquals("structure", CorpusEngines.available().entries().get(0).info().id());
  }

  private static void assertRefused(String word, String id, String descriptor, Optional<Path> bundle) {
    var e = assertThrows(InvalidDataException.class, () -> engines(id, descriptor, bundle));
    assertTrue(e.getMessage().contains(word), e.getMessage());
  }

  private static List<CorpusEngines.Entry> engines(String id, String descriptor, Optional<Path> bundle)
      throws Exception {
    return ContributedEngines.of(List.of(new Contribution("my.engines", bundle, id, descriptor)));
  }
}
