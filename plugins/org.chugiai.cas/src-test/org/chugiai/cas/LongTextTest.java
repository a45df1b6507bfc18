package org.chugiai.cas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.parsers.SAXParserFactory;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** 1,000,000 characters with 100,000 annotations; how fast that is, {@code releng/bench editor} measures. */
class LongTextTest {

  private static final int CHARACTERS = 1_000_000;
  private static final int ANNOTATIONS = 100_000;
  private static final CasTypes TYPES = Xmi.types(ChuGiaiTypes.load());

  @TempDir
  static Path folder;

  private static Path file;

  @BeforeAll
  static void write() throws IOException {
    var cas = Xmi.newCas(ChuGiaiTypes.load());
    cas.setDocumentText("Sông Hồng chảy ra biển. ".repeat(CHARACTERS / 24 + 1).substring(0, CHARACTERS));
    var token = cas.getTypeSystem().getType(SampleArticle.TOKEN);
    var entity = cas.getTypeSystem().getType(SampleArticle.ENTITY);
    var random = new Random(1);
    for (var i = 0; i < ANNOTATIONS - 1; i++) {
      var begin = i * 9;
      var annotation = cas.createAnnotation(i % 10 < 7 ? token : entity, begin, begin + 1 + random.nextInt(40));
      if (i % 10 >= 7) {
        annotation.setStringValue(entity.getFeatureByBaseName("kind"), "PERSON");
        annotation.setStringValue(entity.getFeatureByBaseName("status"), "suggested");
        annotation.setDoubleValue(entity.getFeatureByBaseName("confidence"), random.nextDouble());
      }
      cas.addFsToIndexes(annotation);
    }
    file = Files.write(folder.resolve("long.xmi"), Xmi.uimaWrite(cas));
  }

  @Test
  void workAnywhereIsUndoneToTheByte() throws IOException {
    try (var document = CasDocument.open(file, TYPES)) {
      var before = document.resource().toBytes();
      var commands = document.commands("lan");
      var random = new Random(3);
      for (var i = 0; i < 20; i++) {
        var at = random.nextInt(CHARACTERS - 50);
        document.execute(commands.create(SampleArticle.ENTITY, at, at + 5, Map.of("kind", "MISC")));
        document.execute(commands.delete(document.spans(SampleArticle.ENTITY, at, at + 1)));
      }
      assertFalse(Arrays.equals(before, document.resource().toBytes()));
      while (document.commandStack().canUndo()) {
        document.commandStack().undo();
      }
      assertArrayEquals(before, document.resource().toBytes());
    }
  }

  @Test
  void whatIsInSightIsFoundEverywhere() throws IOException {
    try (var document = CasDocument.open(file, TYPES)) {
      var all = document.spans(CasTypes.ANNOTATION);
      assertEquals(ANNOTATIONS, all.size());
      var random = new Random(4);
      for (var i = 0; i < 50; i++) {
        var from = random.nextInt(CHARACTERS - 3000);
        var seen = all.stream().filter(span -> span.begin() < from + 3000 && span.end() > from).toList();
        assertEquals(seen, document.spans(CasTypes.ANNOTATION, from, from + 3000));
      }
    }
  }

  @Test
  void aFileThatIsGivenUpLeavesNoParserBehind() throws Exception {
    var parser = SAXParserFactory.newDefaultInstance().newSAXParser();
    try (var in = Files.newInputStream(file)) {
      var left = new AtomicReference<Thread>();
      assertThrows(SAXException.class, () -> new ParserThread(parser, new InputSource(in)).run(new DefaultHandler2() {
        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
          left.set(waiting());
          throw new SAXException("enough");
        }
      }));
      left.get().join(10_000);
      assertFalse(left.get().isAlive(), "it waits for a reader that gave up");
    }
  }

  /** The parser, when it can go on only if somebody takes its events. */
  private static Thread waiting() {
    while (true) {
      for (var thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().equals("XML parser") && thread.getState() == Thread.State.WAITING) {
          return thread;
        }
      }
      Thread.onSpinWait();
    }
  }
}
