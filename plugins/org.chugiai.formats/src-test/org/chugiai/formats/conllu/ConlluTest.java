package org.chugiai.formats.conllu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.CasDump;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Samples;
import org.chugiai.formats.SharedFiles;
import org.chugiai.formats.TestCas;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConlluTest {

  @TempDir
  private Path folder;

  private Path export(CAS... articles) throws IOException {
    TestCas.export(ConlluFormat.format(), folder.resolve("out"), Map.of(), List.of(articles));
    return folder.resolve("out").resolve(ConlluFormat.FILE);
  }

  private static CAS article(String text, String... words) {
    var cas = TestCas.empty();
    Documents.create(cas, "bão/1", text);
    var jcas = Documents.jcas(cas);
    int begin = 0;
    for (var sentence : words) {
      int first = -1;
      for (var word : sentence.split(" ")) {
        begin = text.indexOf(word, begin);
        first = first < 0 ? begin : first;
        new Token(jcas, begin, begin + word.length()).addToIndexes();
        begin += word.length();
      }
      new Sentence(jcas, first, begin).addToIndexes();
    }
    return cas;
  }

  @Test
  void writesEntitiesAndSpaces() throws IOException {
    var cas = article("Ông Lê Thu\u00A0(52) cười.  Hết", "Ông Lê Thu ( 52 ) cười .", "Hết");
    var entity = new Entity(Documents.jcas(cas), 4, 10);
    entity.setKind("PERSON");
    entity.addToIndexes();
    var file = export(cas);
    assertEquals("""
        # newdoc id = bão/1
        # sent_id = b%C3%A3o%2F1-s1
        # text = Ông Lê Thu (52) cười.
        1	Ông	_	X	_	_	0	root	_	_
        2	Lê	_	X	_	_	1	dep	_	NE=B-PER
        3	Thu	_	X	_	_	1	dep	_	NE=I-PER|SpacesAfter=\\u00A0
        4	(	_	PUNCT	_	_	1	punct	_	SpaceAfter=No
        5	52	_	NUM	_	_	1	dep	_	SpaceAfter=No
        6	)	_	PUNCT	_	_	1	punct	_	_
        7	cười	_	X	_	_	1	dep	_	SpaceAfter=No
        8	.	_	PUNCT	_	_	1	punct	_	SpacesAfter=\\s\\s

        # sent_id = b%C3%A3o%2F1-s2
        # text = Hết
        1	Hết	_	X	_	_	0	root	_	_

        """, Files.readString(file));
    UdRules.check(file);
    var read = TestCas.read(ConlluFormat.format(), file, new LossReport()).get(0);
    assertEquals(CasDump.of(cas, Set.of(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)),
        CasDump.of(read, Set.of(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A B", " \n A\r\nB\n\n", "A\u200D|\\ B\u0007 ", "\uFEFFA\u2028B", "A 😀B"})
  void keepsTheText(String text) throws IOException {
    var file = export(article(text, "A", "B"));
    UdRules.check(file);
    assertEquals(text, TestCas.read(ConlluFormat.format(), file, new LossReport()).get(0).getDocumentText());
  }

  @Test
  void obeysUdsRulesOnAWholeArticle() throws IOException {
    var second = Samples.full();
    Documents.article(second).orElseThrow().setId("other");
    var file = export(Samples.full(), second);
    UdRules.check(file);
    var read = TestCas.read(ConlluFormat.format(), file, new LossReport());
    assertEquals(List.of("bão-1", "other"), read.stream().map(Documents::id).toList());
  }

  private CAS read(String content, LossReport losses) throws IOException {
    var file = Files.writeString(folder.resolve("in.conllu"), content.replace("~", "\t"));
    return TestCas.read(ConlluFormat.format(), file, losses).get(0);
  }

  @Test
  void readsSurfaceTokensOfOtherFiles() throws IOException {
    var losses = new LossReport();
    var cas = read("""
        # text = vámonos ya. Sí
        1-2~vámonos~_~_~_~_~_~_~_~_
        1~vamos~ir~VERB~_~_~0~root~_~ner=B-X
        2~nos~nosotros~PRON~_~_~1~obj~_~_
        3~ya~_~_~_~_~1~advmod~_~SpaceAfter=No|ner=S-LOC
        3.1~ya~_~_~_~_~_~_~_~_
        4~.~_~_~_~_~1~punct~_~_

        1~Sí~_~_~_~_~0~root~_~_
        """, losses);
    assertEquals("vámonos ya.\nSí", cas.getDocumentText());
    assertEquals(List.of("LOCATION ya"), Documents.jcas(cas).select(Entity.class)
        .map(entity -> entity.getKind() + " " + entity.getCoveredText()).toList());
    assertEquals(4, Documents.jcas(cas).select(Token.class).count());
    assertEquals("in", Documents.id(cas));
    assertEquals(1, losses.items().get(0).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x~y", "a~b~_~_~_~_~_~_~_~_", "1~~_~_~_~_~_~_~_~_", "1~a~_~_~_~_~_~_~_~SpacesAfter=\\q",
      "1~a~_~_~_~_~_~_~_~SpacesAfter=\\u1", "1~a~_~_~_~_~_~_~_~NE=Q", "# only", "\n"})
  void refusesWhatIsNone(String content) {
    assertThrows(FormatException.class, () -> read(content, new LossReport()));
  }

  @Test
  void readsTheFilesOfOthers() throws IOException {
    try (var files = Files.list(SharedFiles.require("fixtures/conll/u_v2"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".conllu")).toList()) {
        var articles = TestCas.read(ConlluFormat.format(), file, new LossReport());
        int expected = file.endsWith("conllu-multiple_document_IDs.conllu") ? 2 : 1;
        assertEquals(expected, articles.size(), file.toString());
      }
    }
    var articles = TestCas.read(ConlluFormat.format(),
        SharedFiles.require("fixtures/conll/u_v2/conllu-untokenized_text.conllu"), new LossReport());
    assertEquals("Er arbeitet fürs FBI (deutsch etwa: „Bundesamt für Ermittlung“).",
        articles.get(0).getDocumentText());
  }

  @Test
  void readsATreebankAndWritesItByTheRules() throws IOException {
    var treebank = SharedFiles.require("data/ud-vtb/vi_vtb-ud-dev.conllu");
    var articles = TestCas.read(ConlluFormat.format(), treebank, new LossReport());
    assertTrue(articles.get(0).select(Sentence.class).count() > 100);
    assertEquals(1, articles.get(0).select(Article.class).count());
    UdRules.check(export(articles.get(0)));
  }
}
