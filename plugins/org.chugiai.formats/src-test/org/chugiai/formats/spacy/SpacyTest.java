package org.chugiai.formats.spacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Samples;
import org.chugiai.formats.TestCas;
import org.chugiai.types.Entity;
import org.chugiai.types.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacyTest {

  @TempDir
  private Path folder;

  /** Numbers that spaCy's documentation and users print, and reserved ones. */
  @ParameterizedTest
  @CsvSource({"coffee,3197928453018144401", "apple,8566208034543834098", "because,16950148841647037698",
      "咖啡,7962530705879205333", "'',0", "PERSON,380", "ORG,383", "LOC,385", "DATE,391", "CARDINAL,397", "IS_ALPHA,1",
      "FLAG19,19", "ORTH,65", "X,101", "nsubj,429", "_,456"})
  void numbersStringsAsSpacyDoes(String string, String number) {
    assertEquals(number, Long.toUnsignedString(new StringIds().of(string)));
  }

  private Map<Object, Object> docBin(CAS... articles) throws IOException {
    TestCas.export(SpacyFormats.docBin(), folder.resolve("out"), Map.of(), List.of(articles));
    return DocBinFile.read(folder.resolve("out/articles-00001.spacy"));
  }

  private static CAS article(String id, String text, String... words) {
    var cas = TestCas.empty();
    Documents.create(cas, id, text);
    int begin = 0;
    for (var word : words) {
      begin = text.indexOf(word, begin);
      new Token(Documents.jcas(cas), begin, begin + word.length()).addToIndexes();
      begin += word.length();
    }
    return cas;
  }

  @Test
  void writesTheDocumentedLayout() throws IOException {
    var cas = article("a", "Ở  Hà Nội.\n", "Ở", "Hà", "Nội", ".");
    var entity = new Entity(Documents.jcas(cas), 3, 9);
    entity.setKind("LOCATION");
    entity.setReferent("ha-noi");
    entity.addToIndexes();
    var bin = docBin(cas, article("b", ""), article("c", "cop", "cop"));
    assertEquals(List.of("version", "attrs", "tokens", "spaces", "lengths", "strings", "cats", "flags"),
        List.copyOf(bin.keySet()));
    assertEquals("0.1", bin.get("version"));
    assertEquals(List.of(65, 77, 78, 80, 452), bin.get("attrs"));
    assertEquals(List.of("", "\n", " ", ".", "Hà", "LOC", "Nội", "cop", "ha-noi", "Ở"), bin.get("strings"));
    var lengths = ByteBuffer.wrap((byte[]) bin.get("lengths")).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    assertEquals(List.of(6, 0, 1), List.of(lengths.get(0), lengths.get(1), lengths.get(2)));
    // a blank behind the first token, the second blank a token of its own, a line break likewise
    assertArrayEquals(new byte[] {1, 0, 1, 0, 0, 0, 0}, (byte[]) bin.get("spaces"));
    var tokens = ByteBuffer.wrap((byte[]) bin.get("tokens")).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    assertEquals(7 * 5, tokens.remaining());
    var ids = new StringIds();
    assertRow(tokens.slice(0, 5), ids.of("Ở"), 2, 0, 1, 0);
    assertRow(tokens.slice(5, 5), ids.of(" "), 2, 0, -1, 0);
    assertRow(tokens.slice(10, 5), ids.of("Hà"), 3, 385, -1, ids.of("ha-noi"));
    assertRow(tokens.slice(15, 5), ids.of("Nội"), 1, 385, -1, ids.of("ha-noi"));
    assertRow(tokens.slice(30, 5), 411, 2, 0, 1, 0);
    assertEquals(List.of(Map.of(), Map.of(), Map.of()), bin.get("cats"));
    assertEquals(List.of(Map.of("has_unknown_spaces", false), Map.of("has_unknown_spaces", false),
        Map.of("has_unknown_spaces", false)), bin.get("flags"));
  }

  private static void assertRow(LongBuffer row, long... expected) {
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], row.get(i), "column " + i);
    }
  }

  @Test
  void packsLongValues() throws IOException {
    var word = "ă".repeat(40);
    var words = new String[300];
    for (int i = 0; i < words.length; i++) {
      words[i] = word + i;
    }
    var bin = docBin(article("a", String.join(" ", words), words));
    assertEquals(301, ((List<?>) bin.get("strings")).size());
    assertEquals(300 * 5 * 8, ((byte[]) bin.get("tokens")).length);
  }

  @Test
  void writesLinesWithCodePoints() throws IOException {
    TestCas.export(SpacyFormats.jsonl(), folder.resolve("out"), Map.of(), List.of(Samples.full()));
    var line = new ObjectMapper().readTree(Files.readString(folder.resolve("out/articles.spacy.jsonl")));
    // outermost of the nested, both sides of the crossing ones as spans only
    assertEquals("[[13,22,\"TITLE\"],[25,31,\"LOC\"]]", line.get("entities").toString());
    assertEquals(5, line.get("spans").size());
    assertEquals("{\"start\":16,\"end\":22,\"token_start\":5,\"token_end\":6,\"label\":\"PER\",\"kb_id\":\"le-thu\"}",
        line.get("spans").get(1).toString());
    var text = new StringBuilder();
    line.get("tokens").forEach(
        token -> text.append(token.get("text").asText()).append(token.get("ws").asBoolean() ? " " : ""));
    assertEquals(Samples.TEXT, text.toString());
    assertTrue(line.get("meta").get("id").asText().equals("bão-1"));
  }
}
