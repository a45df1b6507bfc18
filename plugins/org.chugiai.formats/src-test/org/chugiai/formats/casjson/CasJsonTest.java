package org.chugiai.formats.casjson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.chugiai.formats.CasDump;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Settings;
import org.chugiai.formats.TestCas;
import org.chugiai.types.Argument;
import org.chugiai.types.Entity;
import org.chugiai.types.Stance;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasJsonTest {

  @TempDir
  private Path folder;

  private static CAS article(String text) {
    var cas = TestCas.empty();
    Documents.create(cas, "a", text);
    var jcas = Documents.jcas(cas);
    var entity = new Entity(jcas, 0, text.length());
    entity.setName("\"\t\n|*");
    entity.setConfidence(0.25);
    entity.addToIndexes();
    var stance = new Stance(jcas, text.length(), text.length());
    stance.setHolder(new Argument(jcas, 0, 0));
    stance.getHolder().setEntity(entity);
    stance.getHolder().setReferents(StringArray.create(jcas, new String[] {"x", "y"}));
    stance.addToIndexes();
    return cas;
  }

  private CAS read(String content, boolean lenient, LossReport losses) throws IOException {
    var file = Files.writeString(folder.resolve("x.json"), content);
    var settings = Settings.of(CasJsonFormat.format(), Map.of("lenient", String.valueOf(lenient)));
    return TestCas.read(CasJsonFormat.format(), file, settings, losses).get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "😀 e\u0301\u200D\u202E\u0000\u0007\r\n\t", "\uFEFFx"})
  void comesBackAsItWas(String text) throws IOException {
    var cas = article(text);
    var report = TestCas.export(CasJsonFormat.format(), folder.resolve("out"), Map.of(), List.of(cas));
    assertFalse(report.losses().hasLosses());
    var read = TestCas.read(CasJsonFormat.format(), folder.resolve("out/a.json"), new LossReport()).get(0);
    assertEquals(CasDump.of(cas), CasDump.of(read));
  }

  @Test
  void replacesHalfCharacters() throws IOException {
    var cas = article("x\uD83Dy");
    Documents.article(cas).orElseThrow().setTitle("\uDE00");
    var report = TestCas.export(CasJsonFormat.format(), folder.resolve("out"), Map.of(), List.of(cas));
    assertEquals(2, report.losses().items().get(0).count());
    var read = TestCas.read(CasJsonFormat.format(), folder.resolve("out/a.json"), new LossReport()).get(0);
    assertEquals("x\uFFFDy", read.getDocumentText());
    assertEquals("\uFFFD", Documents.article(read).orElseThrow().getTitle());
  }

  @Test
  void readsWhatOtherWritersOrderAndNumberOtherwise() throws IOException {
    var cas = read("""
        {"%VIEWS":{"_InitialView":{"%MEMBERS":[1],"%SOFA":1}},"%FEATURE_STRUCTURES":[
        {"sofaID":"_InitialView","sofaNum":1,"sofaString":"Huế","%TYPE":"uima.cas.Sofa","%ID":1},
        {"begin":0,"end":3,"@sofa":1,"#confidence":"NaN","%TYPE":"org.chugiai.types.Entity","%ID":1}],"%TYPES":{}}""",
        false, new LossReport());
    var entity = Documents.jcas(cas).select(Entity.class).findFirst().orElseThrow();
    assertEquals("Huế", entity.getCoveredText());
    assertTrue(Double.isNaN(entity.getConfidence()));
    assertEquals("x", Documents.id(cas));
  }

  @Test
  void readsArraysOfGivenTypes() throws IOException {
    var cas = read("""
        {"%TYPES":{},"%FEATURE_STRUCTURES":[
        {"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","mimeType":"text","sofaString":"Huế"},
        {"%ID":2,"%TYPE":"org.chugiai.types.Stance","@sofa":1,"begin":0,"end":3,"@sources":3},
        {"%ID":3,"%TYPE":"org.chugiai.types.Argument[]","%ELEMENTS":[4]},
        {"%ID":4,"%TYPE":"org.chugiai.types.Argument","@sofa":1,"begin":1,"end":2}],
        "%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2]}}}""", false, new LossReport());
    var stance = Documents.jcas(cas).select(Stance.class).findFirst().orElseThrow();
    assertEquals(1, stance.getSources().size());
    assertEquals("u", stance.getSources(0).getCoveredText());
  }

  @Test
  void refusesSpansOutsideTheText() {
    var failure = assertThrows(FormatException.class, () -> read("""
        {"%TYPES":{},"%FEATURE_STRUCTURES":[
        {"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","mimeType":"text","sofaString":"Huế"},
        {"%ID":2,"%TYPE":"org.chugiai.types.Token","@sofa":1,"begin":0,"end":4}],
        "%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2]}}}""", false, new LossReport()));
    assertTrue(failure.getMessage().contains("0 to 4, a Token, is no span of the text"), failure.getMessage());
  }

  @Test
  void keepsEachAnnotationInItsView() throws IOException {
    var cas = article("Huế");
    var other = cas.createView("other 😀");
    other.setDocumentText("a😀b");
    var entity = new Entity(Documents.jcas(other), 1, 3);
    entity.setName("emoji");
    entity.addToIndexes();
    var time = new TimeExpression(Documents.jcas(cas), 0, 3);
    time.setAnchor(entity);
    time.addToIndexes();
    var data = cas.createView("data");
    var bytes = data.createByteArrayFS(3);
    bytes.copyFromArray(new byte[] {0, -1, 7}, 0, 0, 3);
    data.setSofaDataArray(bytes, "application/octet-stream");
    cas.createView("link").setSofaDataURI("http://example.org/x", "text/html");
    TestCas.export(CasJsonFormat.format(), folder.resolve("out"), Map.of(), List.of(cas));
    var read = TestCas.read(CasJsonFormat.format(), folder.resolve("out/a.json"), new LossReport()).get(0);
    assertEquals(CasDump.of(cas), CasDump.of(read));
    var again = read.getView("other 😀").select(Entity.class).findFirst().orElseThrow();
    assertEquals("😀", again.getCoveredText());
    assertEquals(again, read.select(TimeExpression.class).findFirst().orElseThrow().getAnchor());
    assertEquals(-1, read.getView("data").getSofaDataStream().readAllBytes()[1]);
    assertEquals("http://example.org/x", read.getView("link").getSofaDataURI());
  }

  @Test
  void keepsArraysWithGaps() throws IOException {
    var cas = article("Huế");
    var stance = cas.select(Stance.class).findFirst().orElseThrow();
    stance.setSources(FSArray.create(Documents.jcas(cas), new Argument[] {null, stance.getHolder(), null}));
    stance.getHolder().setReferents(StringArray.create(Documents.jcas(cas), new String[] {null, "", "x"}));
    TestCas.export(CasJsonFormat.format(), folder.resolve("out"), Map.of(), List.of(cas));
    var read = TestCas.read(CasJsonFormat.format(), folder.resolve("out/a.json"), new LossReport()).get(0);
    assertEquals(CasDump.of(cas), CasDump.of(read));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, 2, 7", "UTF-16, 2, 5", "UTF-32, 2, 4"})
  void countsOffsetsAsTheHeaderTells(String unit, int begin, int end) throws IOException {
    var cas = read("""
        {"%HEADER":{"offset-encoding":"UNIT"},"%FEATURE_STRUCTURES":[
        {"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","sofaString":"a b😀é!"},
        {"%ID":2,"%TYPE":"org.chugiai.types.Token","@sofa":1,"^begin":BEGIN,"^end":END}],
        "%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2]}}}""".replace("UNIT", unit)
        .replace("BEGIN", String.valueOf(begin)).replace("END", String.valueOf(end)),
        false, new LossReport());
    assertEquals("b😀", Documents.jcas(cas).select(Token.class).findFirst().orElseThrow().getCoveredText());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '^', value = {
      "'{\"%ID\":2,\"%TYPE\":\"org.chugiai.types.Token\",\"@sofa\":9}'^refers to the sofa 9",
      "'{\"%ID\":2,\"%TYPE\":\"org.chugiai.types.Entity\",\"kind\":5}'^5 is no value of",
      "'{\"%ID\":2,\"%TYPE\":\"org.chugiai.types.Entity\",\"begin\":\"5\"}'^is no value of",
      "'{\"%ID\":2,\"%TYPE\":\"org.chugiai.types.TimeExpression\",\"@anchor\":7}'^7, which is not there",
      "'{\"%ID\":2,\"%TYPE\":\"uima.cas.FSArray\"}'^has no list of %ELEMENTS",
      "'{\"%ID\":2,\"%TYPE\":\"uima.cas.ByteArray\",\"%ELEMENTS\":\"?\"}'^is not in Base64",
      "'{\"%ID\":2,\"%TYPE\":\"uima.cas.TOP\"},{\"%ID\":2,\"%TYPE\":\"uima.cas.TOP\"}'^two feature structures have"})
  void saysWhichStructureIsBroken(String structures, String message) {
    var failure = assertThrows(FormatException.class, () -> read("{\"%FEATURE_STRUCTURES\":[" + structures
        + "],\"%VIEWS\":{\"_InitialView\":{\"%SOFA\":0,\"%MEMBERS\":[2]}}}", false, new LossReport()));
    assertTrue(failure.getMessage().contains(message), failure.getMessage());
  }

  private static final String UNKNOWN = """
      {"%TYPES":{},"%FEATURE_STRUCTURES":[
      {"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","mimeType":"text","sofaString":"Huế"},
      {"%ID":2,"%TYPE":"x.Frame","@sofa":1,"begin":0,"end":3},
      {"%ID":3,"%TYPE":"org.chugiai.types.TimeExpression","@sofa":1,"begin":0,"end":3,"@anchor":2,"colour":"red"}],
      "%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2,3]}}}""";

  @Test
  void namesUnknownTypesOrLeavesThemOut() throws IOException {
    var failure = assertThrows(FormatException.class, () -> read(UNKNOWN, false, new LossReport()));
    assertTrue(failure.getMessage().contains("the type system lacks the type x.Frame"), failure.getMessage());
    var losses = new LossReport();
    var cas = read(UNKNOWN, true, losses);
    assertEquals(1, cas.select(TimeExpression.class).count());
    assertEquals(List.of("feature org.chugiai.types.TimeExpression:colour, which the type system lacks",
        "type x.Frame, which the type system lacks"),
        losses.items().stream().map(LossReport.Item::what).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "null", "{\"%FEATURE_STRUCTURES\":[1]}",
      "{\"%FEATURE_STRUCTURES\":[{\"%ID\":1,\"%TYPE\":\"org.chugiai.types.Entity\",\"begin\":\"x\"}]}",
      "{\"%FEATURE_STRUCTURES\":{\"x\":{\"%TYPE\":\"uima.cas.TOP\"}}}",
      "{\"%FEATURE_STRUCTURES\":[{\"%ID\":1,\"%TYPE\":\"uima.cas.FSArray\",\"%ELEMENTS\":[7]}],\"%VIEWS\":3}"})
  void refusesWhatIsNoCas(String content) {
    assertThrows(FormatException.class, () -> read(content, false, new LossReport()));
  }
}
