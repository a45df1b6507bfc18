package org.chugiai.formats.webannotsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.CasDump;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Settings;
import org.chugiai.formats.SharedFiles;
import org.chugiai.formats.TestCas;
import org.chugiai.formats.inception.InceptionTypes;
import org.chugiai.formats.xmi.XmiFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** INCEpTION's own cases: a TSV file and the CAS it stands for. */
class SharedTsvTest {

  private static final String SPAN = "webanno.custom.Span";

  /** The format knows no document metadata. */
  private static final Set<String> NOT_HELD = Set.of(InceptionTypes.METADATA,
      CAS.TYPE_NAME_DOCUMENT_ANNOTATION);

  /** Cases whose CAS says what no line of a TSV can: blanks at borders, annotations between tokens. */
  private static final Pattern MOVED = Pattern.compile("test(AnnotationWith(Leading|Trailing)Whitespace"
      + "|ZeroWidthAnnotation(Before|Between|Beyond)).*");

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> reading() throws IOException {
    return cases().map(directory -> DynamicTest.dynamicTest(directory.getFileName().toString(),
        () -> {
          var expected = reference(directory);
          var read = read(directory.resolve("reference.tsv"));
          if (isMoved(directory)) {
            assertEquals(expected.getDocumentText().stripTrailing(), read.getDocumentText());
          } else {
            assertEquals(dump(expected), dump(read));
          }
        }));
  }

  @TestFactory
  Stream<DynamicTest> writing() throws IOException {
    return cases().map(directory -> DynamicTest.dynamicTest(directory.getFileName().toString(), () -> {
      var cas = reference(directory);
      var losses = new LossReport();
      var tsv = TsvCasWriter.write(cas, "doc", losses);
      var name = directory.getFileName().toString();
      assertEquals(isMoved(directory), losses.hasLosses(), losses.summary());
      var again = read(Files.writeString(folder.resolve(name + ".tsv"), tsv));
      if (!isMoved(directory)) {
        assertEquals(dump(cas), dump(again));
      }
      assertEquals(normal(Files.readString(directory.resolve("reference.tsv"))), normal(tsv));
    }));
  }

  private static boolean isMoved(Path directory) {
    return MOVED.matcher(directory.getFileName().toString()).matches();
  }

  /** A slot without links says the same whether its feature is unset or an empty array. */
  private static String dump(CAS cas) {
    return CasDump.of(cas, NOT_HELD).replaceAll(" \\w+=\\{array}", "");
  }

  /** Our text differs in one thing: it keeps blanks behind the last token of a sentence. */
  private static String normal(String tsv) {
    return tsv.strip().replaceAll("(?m)^(#Text=.*?) +$", "$1");
  }

  @TestFactory
  Stream<DynamicTest> readingWithoutXmi() throws IOException {
    var directory = SharedFiles.require("fixtures/webanno-tsv3/sampleSlotAnnotation2");
    return Stream.of(DynamicTest.dynamicTest("sampleSlotAnnotation2", () -> {
      var cas = TestCas.foreign(directory.resolve("typesystem.xml"));
      try (var reader = TsvFormat.format().open(directory.resolve("reference.tsv"), new LossReport())) {
        assertTrue(reader.next(cas));
      }
      assertEquals(Files.readString(directory.resolve("reference.tsv")).strip(),
          TsvCasWriter.write(cas, "doc", new LossReport()).strip());
    }));
  }

  private static Stream<Path> cases() throws IOException {
    try (var folders = Files.list(SharedFiles.require("fixtures/webanno-tsv3"))) {
      return folders.filter(directory -> Files.exists(directory.resolve("reference.xmi"))).sorted().toList().stream();
    }
  }

  private static Path types() {
    return SharedFiles.require("fixtures/typesystems/webanno_types.xml");
  }

  private static CAS read(Path file) throws IOException {
    var cas = TestCas.foreign(types());
    try (var reader = TsvFormat.format().open(file, new LossReport())) {
      assertTrue(reader.next(cas));
    }
    return cas;
  }

  /**
   * The CAS, read leniently because some have a feature of another version of the type system. Where the TSV has the
   * span layer webanno.custom.Span, the CAS still has named entities in its place.
   */
  private CAS reference(Path directory) throws IOException {
    var xmi = Files.readString(directory.resolve("reference.xmi"));
    var tsv = Files.readString(directory.resolve("reference.tsv"));
    if (tsv.contains("#T_SP=" + SPAN + "|") && xmi.contains(":NamedEntity ")) {
      xmi = xmi.replaceAll("<\\w+:NamedEntity ", "<span:Span ").replaceFirst("<xmi:XMI ",
          "<xmi:XMI xmlns:span=\"http:///webanno/custom.ecore\" ");
    }
    xmi = xmi.replace(" intValue=", " integerValue=");
    var file = Files.writeString(folder.resolve(directory.getFileName() + ".xmi"), xmi);
    var cas = TestCas.foreign(types());
    var lenient = Settings.of(XmiFormat.format(), Map.of("lenient", "true"));
    try (var reader = FormatCatalog.byId("xmi").open(file, lenient, new LossReport())) {
      assertTrue(reader.next(cas));
    }
    return cas;
  }
}
