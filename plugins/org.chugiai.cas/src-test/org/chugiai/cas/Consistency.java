package org.chugiai.cas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.chugiai.typesystem.ChuGiaiTypes;

/** What has to hold of a document after whatever was done to it. */
final class Consistency {

  private static final List<String> TYPES = List.of(CasTypes.ANNOTATION, SampleArticle.ENTITY, Suggestions.TYPE);

  private Consistency() {
  }

  /** The indexes answer as UIMA's do after reading what would be saved, and saving that again gives the same bytes. */
  static void check(CasDocument document) throws IOException {
    var bytes = document.resource().toBytes();
    var read = Xmi.load(bytes, document.types(), false);
    assertArrayEquals(bytes, read.toBytes());
    var cas = Xmi.uimaRead(bytes, ChuGiaiTypes.load(), false);
    for (var type : TYPES) {
      var expected = annotations(cas, type);
      assertEquals(expected, describe(document.spans(type)), type);
      var length = document.text().length();
      for (var from = 0; from <= length; from += 7) {
        for (var to : new int[] {from, Math.min(length, from + 1), Math.min(length, from + 20)}) {
          assertEquals(overlapping(expected, from, to), describe(document.spans(type, from, to)), from + " to " + to);
        }
      }
    }
  }

  private record Described(String type, int begin, int end) {
  }

  private static List<Described> annotations(CAS cas, String type) {
    var found = new ArrayList<Described>();
    for (AnnotationFS a : cas.getAnnotationIndex(cas.getTypeSystem().getType(type))) {
      found.add(new Described(a.getType().getName(), a.getBegin(), a.getEnd()));
    }
    return ordered(found);
  }

  private static List<Described> describe(List<Span> spans) {
    for (var i = 1; i < spans.size(); i++) {
      var a = spans.get(i - 1);
      var b = spans.get(i);
      assertEquals(true, a.begin() < b.begin() || a.begin() == b.begin() && a.end() >= b.end(), "not in UIMA's order");
    }
    return ordered(spans.stream().map(s -> new Described(s.type(), s.begin(), s.end())).toList());
  }

  /** UIMA leaves open how types at the same place follow each other. */
  private static List<Described> ordered(List<Described> found) {
    return found.stream().sorted(Comparator.comparingInt(Described::begin)
        .thenComparing(Described::end, Comparator.reverseOrder()).thenComparing(Described::type)).toList();
  }

  private static List<Described> overlapping(List<Described> all, int from, int to) {
    return all.stream().filter(d -> from == to ? d.begin <= from && d.end >= from
        : d.begin < to && d.end > from || d.begin == d.end && d.begin >= from && d.begin < to).toList();
  }
}
