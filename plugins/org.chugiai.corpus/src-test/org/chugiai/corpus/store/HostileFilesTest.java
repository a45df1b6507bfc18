package org.chugiai.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chugiai.corpus.store.CorpusStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they should be: each gets one message that names the file and what to do. */
class HostileFilesTest {

  @TempDir
  Path folder;
  private Path corpus;
  private Path cas;
  private String good;

  @BeforeEach
  void make() throws Exception {
    corpus = folder.resolve("c");
    try (var store = CorpusStore.create(corpus, "c")) {
      var written = store.newCas();
      written.setDocumentText("Mưa lớn ở Huế.");
      store.saveCas("a", "main", written, Fingerprint.ABSENT);
      cas = store.layout().annotationFile("main", "a");
    }
    good = Files.readString(cas);
  }

  @Test
  void everyTruncationIsNoticed() throws Exception {
    var bytes = good.getBytes(StandardCharsets.UTF_8);
    // The last byte is the line break after the root element.
    for (int length = 0; length < good.stripTrailing().getBytes(StandardCharsets.UTF_8).length; length++) {
      Files.write(cas, java.util.Arrays.copyOf(bytes, length));
      var e = refused();
      assertTrue(e.getMessage().contains("line "), e.getMessage());
    }
  }

  @Test
  void anXmiOfAnotherTypeSystemNamesTheTypeAndTheLine() throws Exception {
    Files.writeString(cas, good.replace("<cas:View", "<o:Thing xmlns:o=\"http:///org/other.ecore\" xmi:id=\"99\" "
        + "sofa=\"1\" begin=\"0\" end=\"3\"/>\n<cas:View"));
    var e = refused();
    assertTrue(e.getMessage().contains("org.other.Thing"), e.getMessage());
    assertTrue(e.getMessage().contains("typesystem.xml"), e.getMessage());
    assertTrue(e.getMessage().contains(", line "), e.getMessage());
  }

  @Test
  void externalEntitiesAreNeverResolved() throws Exception {
    var secret = folder.resolve("secret.txt");
    Files.writeString(secret, "secret");
    var doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    Files.writeString(cas, good.replaceFirst("\\?>", "?>" + doctype).replace("Mưa", "&e;"));
    var e = refused();
    assertFalse(e.getMessage().contains("secret"), e.getMessage());
    assertTrue(e.getMessage().contains("document type declaration"), e.getMessage());
  }

  @Test
  void anEntityBombIsNotExpanded() throws Exception {
    var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
    }
    Files.writeString(cas, good.replaceFirst("\\?>", "?>" + bomb + "]>").replace("Mưa", "&e11;"));
    assertTrue(refused().getMessage().contains("document type declaration"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"><cas:View "
      + "xmlns:cas=\"http:///uima/cas.ecore\" sofa=\"7\" members=\"8 9\"/></xmi:XMI>", "<html/>", "{}",
      "PK\u0003\u0004",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\u0001"})
  void whatIsNoCasIsRefused(String content) throws Exception {
    Files.writeString(cas, content);
    refused();
  }

  @Test
  void theLastGoodVersionIsNamedWhereThereIsOne() throws Exception {
    try (var store = CorpusStore.open(corpus, Access.WRITE)) {
      var read = store.newCas();
      store.saveCas("a", "main", read, store.loadCas("a", "main", read));
    }
    Files.writeString(cas, good.substring(0, good.length() / 2));
    assertTrue(refused().getMessage().contains("a.xmi.bak"));
  }

  @Test
  void aMissingCasIsToldWithItsName() throws Exception {
    Files.delete(cas);
    try (var store = CorpusStore.open(corpus, Access.READ)) {
      var e = assertThrows(CorpusException.class, () -> store.loadCas("a", "main", store.newCas()));
      assertTrue(e.getMessage().contains(cas + " is missing"), e.getMessage());
    }
  }

  @Test
  void aCorpusOfANewerVersionIsRefusedBeforeItsUnknownPartsAreRead() throws Exception {
    var file = corpus.resolve("corpus.xmi");
    var newer = Files.readString(file).replace("formatVersion=\"1\"", "formatVersion=\"2\" hologram=\"on\"");
    Files.writeString(file, newer);
    var e = assertThrows(InvalidDataException.class, () -> CorpusStore.open(corpus, Access.WRITE));
    assertTrue(e.getMessage().contains("newer version"), e.getMessage());
    assertTrue(e.getMessage().contains("Update the program"), e.getMessage());
    assertEquals(newer, Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "a/b", "", ".hidden", "a\\b", "nul\u0001", "a b:c"})
  void anIdThatIsNoFileNameIsRefused(String id) throws Exception {
    var file = corpus.resolve("corpus.xmi");
    var escaped = id.replace("\u0001", "\t");
    Files.writeString(file, Files.readString(file).replaceFirst("<layers ", "<documents id=\""
        + escaped.replace("\\", "\\\\") + "\"/><layers "));
    var e = assertThrows(InvalidDataException.class, () -> CorpusStore.open(corpus, Access.READ));
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<corpus", "<!DOCTYPE a><a/>", "<a/>", "not XML"})
  void aDamagedCorpusModelIsTold(String content) throws Exception {
    var file = corpus.resolve("corpus.xmi");
    Files.writeString(file, content);
    var e = assertThrows(InvalidDataException.class, () -> CorpusStore.open(corpus, Access.WRITE));
    assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
    assertEquals(content, Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<a/>", "<!DOCTYPE a><a/>", "<typeSystemDescription "
      + "xmlns=\"http://uima.apache.org/resourceSpecifier\"><imports><import location=\"x.xml\"/></imports>"
      + "</typeSystemDescription>", "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\"><types>"
      + "<typeDescription><name>org.chugiai.types.Entity</name><supertypeName>uima.cas.String</supertypeName>"
      + "</typeDescription></types></typeSystemDescription>"})
  void aTypeSystemThatCannotBeUsedIsTold(String content) throws Exception {
    Files.writeString(corpus.resolve("typesystem.xml"), content);
    var e = assertThrows(InvalidDataException.class, () -> CorpusStore.open(corpus, Access.WRITE));
    assertTrue(e.getMessage().contains("typesystem.xml"), e.getMessage());
    // The lock was given back.
    Files.delete(corpus.resolve("typesystem.xml"));
    CorpusStore.open(corpus, Access.WRITE).close();
  }

  private InvalidDataException refused() throws IOException {
    try (var store = CorpusStore.open(corpus, Access.READ)) {
      var e = assertThrows(InvalidDataException.class, () -> store.loadCas("a", "main", store.newCas()));
      assertTrue(e.getMessage().startsWith(cas.toString()), e.getMessage());
      assertFalse(e.getMessage().contains("\n"), e.getMessage());
      return e;
    }
  }
}
