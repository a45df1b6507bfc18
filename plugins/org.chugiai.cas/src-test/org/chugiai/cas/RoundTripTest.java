package org.chugiai.cas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.transform.OutputKeys;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLSerializer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

/** EMF load, EMF save, UIMA reads the same: CASes of our own that hold everything a CAS can. */
class RoundTripTest {

  /** A type without a name space, names that mean something to Java, EMF or XMI, and features of every range. */
  private static final String TYPES = """
      <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
      <typeDescription><name>Bare</name><supertypeName>uima.tcas.Annotation</supertypeName><features>
        %s
      </features></typeDescription>
      <typeDescription><name>x.y.class</name><supertypeName>uima.cas.TOP</supertypeName><features>
        %s
      </features></typeDescription>
      <typeDescription><name>x.y.Colour</name><supertypeName>uima.cas.String</supertypeName><allowedValues>
        <value><string>red</string></value><value><string>green</string></value></allowedValues></typeDescription>
      <typeDescription><name>xmi.odd.Type</name><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
      <typeDescription><name>other.tcas.Sub</name><supertypeName>Bare</supertypeName><features>
        %s
      </features></typeDescription>
      </types></typeSystemDescription>
      """.formatted(
          features("Boolean Byte Short Integer Long Float Double String", "one", "uima.cas.", "", false)
              + features("Boolean Byte Short Integer Long Float Double String FS", "own", "uima.cas.", "Array", false)
              + features("Boolean Byte Short Integer Long Float Double String FS", "shared", "uima.cas.", "Array", true)
              + features("Integer Float String FS", "own", "uima.cas.", "List", false)
              + features("Integer Float String FS", "shared", "uima.cas.", "List", true)
              + features("TOP Annotation", "", "uima.", "", false).replace("uima.TOP", "uima.cas.TOP")
                  .replace("uima.Annotation", "uima.tcas.Annotation"),
          Stream.of("id", "type", "self", "href", "class", "eClass", "version", "super", "name", "elements", "sofaNum")
              .map(name -> feature(name, "uima.cas.String", false)).reduce("", String::concat),
          feature("colour", "x.y.Colour", false) + feature("members", "uima.cas.FSArray", false)
              + feature("sofaString", "uima.cas.String", false));

  private static final TypeSystemDescription DESCRIPTION = Xmi.typeSystem(TYPES);
  private static final CasTypes ECORE = Xmi.types(DESCRIPTION);

  private static String features(String ranges, String prefix, String before, String after, boolean shared) {
    return Stream.of(ranges.split(" ")).map(range -> feature((prefix + range + after).replaceFirst("^(.)", "f$1"),
        before + range + after, shared)).reduce("", String::concat);
  }

  private static String feature(String name, String range, boolean shared) {
    return "<featureDescription><name>" + name + "</name><rangeTypeName>" + range + "</rangeTypeName>"
        + (shared ? "<multipleReferencesAllowed>true</multipleReferencesAllowed>" : "") + "</featureDescription>";
  }

  private static final class Builder {

    private final CAS cas = Xmi.newCas(DESCRIPTION);

    FeatureStructure make(String type) {
      return cas.createFS(cas.getTypeSystem().getType(type));
    }

    FeatureStructure bare() {
      var bare = cas.createAnnotation(cas.getTypeSystem().getType("Bare"), 0, 0);
      cas.addFsToIndexes(bare);
      return bare;
    }

    void set(FeatureStructure owner, String feature, FeatureStructure value) {
      owner.setFeatureValue(owner.getType().getFeatureByBaseName(feature), value);
    }

    void text(FeatureStructure owner, String feature, String value) {
      owner.setFeatureValueFromString(owner.getType().getFeatureByBaseName(feature), value);
    }

    CommonArrayFS<?> array(String type, int length) {
      return switch (type) {
        case "Boolean" -> cas.createBooleanArrayFS(length);
        case "Byte" -> cas.createByteArrayFS(length);
        case "Short" -> cas.createShortArrayFS(length);
        case "Integer" -> cas.createIntArrayFS(length);
        case "Long" -> cas.createLongArrayFS(length);
        case "Float" -> cas.createFloatArrayFS(length);
        case "Double" -> cas.createDoubleArrayFS(length);
        case "String" -> cas.createStringArrayFS(length);
        default -> cas.createArrayFS(length);
      };
    }

    /** A list node; the tail may be null for the empty list. */
    FeatureStructure node(String kind, Object head, FeatureStructure tail) {
      var node = make("uima.cas.NonEmpty" + kind + "List");
      if (head instanceof FeatureStructure target) {
        set(node, "head", target);
      } else if (head != null) {
        text(node, "head", head.toString());
      }
      set(node, "tail", tail == null ? make("uima.cas.Empty" + kind + "List") : tail);
      return node;
    }
  }

  private static Map<String, Consumer<Builder>> cases() {
    var cases = new LinkedHashMap<String, Consumer<Builder>>();
    cases.put("nothing", b -> { });
    cases.put("text", b -> b.cas.setDocumentText("Xin chào\r\n\t\"<&>' \uD83D\uDE80 \u200D e\u0301 \uFEFF"));
    cases.put("text with line ends of Unicode", b -> b.cas.setDocumentText("\u0085 \u2028"));
    cases.put("empty text", b -> b.cas.setDocumentText(""));
    cases.put("several views, one without text", RoundTripTest::views);
    cases.put("data as URI", b -> b.cas.setSofaDataURI("file:/a?b=c&d", "text/html"));
    cases.put("data as array", b -> {
      var bytes = b.cas.createByteArrayFS(4);
      bytes.copyFromArray(new byte[] {0, -128, 127, 10}, 0, 0, 4);
      b.cas.setSofaDataArray(bytes, "application/octet-stream");
    });
    for (var value : new String[] {"0", "-1", "127"}) {
      cases.put("numbers " + value, b -> {
        for (var type : "Byte Short Integer Long Float Double".split(" ")) {
          b.text(b.bare(), "fone" + type, value);
        }
      });
    }
    for (var value : new String[] {"NaN", "Infinity", "-Infinity", "-0.0", "1.4E-45", "3.4028235E38"}) {
      cases.put("real " + value, b -> {
        b.text(b.bare(), "foneFloat", value);
        b.text(b.bare(), "foneDouble", value);
      });
    }
    cases.put("strings", b -> {
      for (var value : new String[] {"", " ", " a ", "\n", "\t\r\n", "]]>", "&amp;", "\uD835\uDFD9", null}) {
        b.text(b.bare(), "foneString", value);
      }
    });
    cases.put("arrays", b -> arrays(b, 3));
    cases.put("empty arrays", b -> arrays(b, 0));
    cases.put("lists", RoundTripTest::lists);
    cases.put("reserved names", RoundTripTest::reservedNames);
    cases.put("not indexed, shared and in a circle", RoundTripTest::graph);
    return cases;
  }

  private static void views(Builder b) {
    b.cas.setDocumentText("one");
    var second = b.cas.createView("second");
    second.setDocumentText("zwei \uD83D\uDE80");
    second.addFsToIndexes(second.createAnnotation(b.cas.getTypeSystem().getType("Bare"), 0, 4));
    var third = b.cas.createView("third");
    var both = b.make("x.y.class");
    third.addFsToIndexes(both);
    second.addFsToIndexes(both);
    third.addFsToIndexes(third.createAnnotation(b.cas.getTypeSystem().getType("other.tcas.Sub"), 3, 9));
  }

  @SuppressWarnings("unchecked")
  private static void arrays(Builder b, int length) {
    var owner = b.bare();
    var values = Map.of("Boolean", "true false true", "Byte", "0 -128 127", "Short", "1 -2 3", "Integer", "1 -2 3",
        "Long", "1 -2 9223372036854775807", "Float", "NaN -Infinity 1.4E-45", "Double", "Infinity -0.0 1.0E300",
        "String", "&lt; ]]> \uD83D\uDE80");
    for (var form : new String[] {"fown", "fshared"}) {
      values.forEach((type, strings) -> {
        var array = b.array(type, length);
        array.copyFromArray(strings.split(" "), 0, 0, length);
        b.set(owner, form + type + "Array", array);
      });
      var references = b.cas.createArrayFS(length);
      references.copyFromArray(new FeatureStructure[] {owner, null, owner}, 0, 0, length);
      b.set(owner, form + "FSArray", references);
    }
    b.cas.addFsToIndexes(b.array("Integer", length));
    if (length > 0) {
      var blanks = b.cas.createStringArrayFS(3);
      blanks.copyFromArray(new String[] {" a b ", "", "\n\t"}, 0, 0, 3);
      b.set(b.bare(), "fownStringArray", blanks);
    }
  }

  private static void lists(Builder b) {
    var owner = b.bare();
    for (var form : new String[] {"fown", "fshared"}) {
      b.set(owner, form + "IntegerList", b.node("Integer", 1, b.node("Integer", -2, null)));
      b.set(owner, form + "FloatList", b.node("Float", "NaN", b.node("Float", 2.5, null)));
      b.set(owner, form + "StringList", b.node("String", " a b ", b.node("String", "", null)));
      b.set(owner, form + "FSList", b.node("FS", owner, b.node("FS", b.bare(), null)));
    }
    var empty = b.bare();
    for (var kind : "Integer Float String FS".split(" ")) {
      b.set(empty, "fown" + kind + "List", b.make("uima.cas.Empty" + kind + "List"));
      b.set(empty, "fshared" + kind + "List", b.make("uima.cas.Empty" + kind + "List"));
    }
  }

  private static void reservedNames(Builder b) {
    var owner = b.make("x.y.class");
    for (var feature : owner.getType().getFeatures()) {
      b.text(owner, feature.getShortName(), feature.getShortName() + " <#1>");
    }
    b.cas.addFsToIndexes(owner);
    var sub = b.cas.createAnnotation(b.cas.getTypeSystem().getType("other.tcas.Sub"), 0, 0);
    b.text(sub, "colour", "green");
    b.text(sub, "sofaString", "no text");
    b.cas.addFsToIndexes(sub);
  }

  private static void graph(Builder b) {
    var a = b.bare();
    var hidden = b.cas.createAnnotation(b.cas.getTypeSystem().getType("Bare"), 1, 2);
    b.set(a, "fTOP", hidden);
    b.set(hidden, "fTOP", hidden);
    b.set(hidden, "fAnnotation", a);
    var shared = b.array("FS", 0);
    b.set(a, "fsharedFSArray", shared);
    b.set(hidden, "fsharedFSArray", shared);
  }

  @TestFactory
  Stream<DynamicTest> uimaReadsTheSameAfterEmf() {
    return cases().entrySet().stream().flatMap(named -> Stream.of("1.0", "1.1").flatMap(version -> Stream.of(true, false)
        .map(pretty -> dynamicTest(named.getKey() + ", XML " + version + (pretty ? ", indented" : ""), () -> {
          var builder = new Builder();
          named.getValue().accept(builder);
          var original = write(builder.cas, version, pretty);
          var saved = Xmi.throughEmf(original, ECORE, false);
          var before = Xmi.uimaRead(original, DESCRIPTION, false);
          assertEquals(Optional.empty(), CasDifference.between(before, Xmi.uimaRead(saved, DESCRIPTION, false)));
          assertArrayEquals(saved, Xmi.throughEmf(saved, ECORE, false));
          if (pretty && !named.getKey().contains("Unicode")) {
            assertEquals(new String(original, StandardCharsets.UTF_8), new String(saved, StandardCharsets.UTF_8));
          }
        }))));
  }

  private static byte[] write(CAS cas, String version, boolean pretty) throws SAXException {
    var out = new ByteArrayOutputStream();
    var xml = new XMLSerializer(out, pretty);
    xml.setOutputProperty(OutputKeys.VERSION, version);
    new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, xml.getContentHandler());
    return out.toByteArray();
  }

  /** The types' name spaces are http:///xmi/odd.ecore and the like, whose usual prefix UIMA's reader passes over. */
  @Test
  void noPrefixMakesUimaPassOverAnElement() throws IOException {
    var xmi = """
        <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
            xmlns:xmi2="http:///xmi/odd.ecore" xmi:version="2.0">
          <xmi2:Type xmi:id="2" sofa="1" begin="0" end="1"/>
          <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="a"/><cas:View sofa="1" members="2"/>
        </xmi:XMI>
        """;
    var saved = Xmi.throughEmf(xmi.getBytes(StandardCharsets.UTF_8), ECORE, false);
    var cas = Xmi.uimaRead(saved, DESCRIPTION, false);
    assertEquals(1, cas.getAnnotationIndex(cas.getTypeSystem().getType("xmi.odd.Type")).size());
  }

  /** What we save is an ordinary EMF resource: EMF's own reader takes it with the same packages. */
  @Test
  void emfsOwnReaderTakesIt() throws IOException {
    var builder = new Builder();
    // EMF's reader cannot take an object twice into one list, and means something else by "href"
    graph(builder);
    views(builder);
    var saved = Xmi.throughEmf(Xmi.uimaWrite(builder.cas), ECORE, false);
    var resources = new ResourceSetImpl();
    ECORE.register(resources);
    var emf = new XMIResourceImpl(URI.createFileURI("emf.xmi"));
    resources.getResources().add(emf);
    emf.load(new ByteArrayInputStream(saved), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
    assertEquals(List.of(), emf.getErrors());
    var ours = Xmi.load(saved, ECORE, false);
    assertEquals(ours.getContents().size(), emf.getContents().size());
    for (var i = 0; i < ours.getContents().size(); i++) {
      assertEquals(ours.getID(ours.getContents().get(i)), emf.getID(emf.getContents().get(i)));
      assertEquals(ours.getContents().get(i).eClass(), emf.getContents().get(i).eClass());
    }
  }

  @Test
  void controlCharactersMakeTheFileXml11() throws IOException {
    var builder = new Builder();
    builder.cas.setDocumentText("a");
    builder.bare();
    var resource = Xmi.load(Xmi.uimaWrite(builder.cas), ECORE, false);
    var bare = resource.getContents().stream().filter(o -> o.eClass().getName().equals("Bare")).findFirst().orElseThrow();
    bare.eSet(bare.eClass().getEStructuralFeature("foneString"), "bell \u0007");
    var saved = resource.toBytes();
    assertTrue(new String(saved, StandardCharsets.UTF_8).startsWith("<?xml version=\"1.1\""));
    var read = Xmi.load(saved, ECORE, false).find(new Span(bare).id());
    assertEquals("bell \u0007", new Span(read).string("foneString"));
  }

  @Test
  void theComparisonSeesEveryKindOfDifference() {
    for (var change : changes().entrySet()) {
      var left = new Builder();
      graph(left);
      left.cas.setDocumentText("a b");
      var right = new Builder();
      graph(right);
      right.cas.setDocumentText("a b");
      assertEquals(Optional.empty(), CasDifference.between(left.cas, right.cas));
      change.getValue().accept(right);
      assertNotEquals(Optional.empty(), CasDifference.between(left.cas, right.cas), change.getKey());
      assertNotEquals(Optional.empty(), CasDifference.between(right.cas, left.cas), change.getKey());
    }
  }

  private static Map<String, Consumer<Builder>> changes() {
    return Map.of(
        "one more", Builder::bare,
        "another view", b -> b.cas.createView("v"),
        "a value", b -> b.text(first(b), "foneString", "x"),
        "a reference", b -> b.set(first(b), "fTOP", first(b)),
        "sharing", b -> b.set(first(b), "fsharedFSArray", b.array("FS", 0)),
        "an element", b -> b.set(first(b), "fownIntegerArray", b.array("Integer", 1)),
        "emptiness", b -> b.set(first(b), "fownStringArray", b.array("String", 0)),
        "behind a reference", b -> b.text(first(b).getFeatureValue(first(b).getType().getFeatureByBaseName("fTOP")),
            "foneDouble", "0.5"));
  }

  private static FeatureStructure first(Builder b) {
    return b.cas.getAnnotationIndex(b.cas.getTypeSystem().getType("Bare")).iterator().next();
  }
}
