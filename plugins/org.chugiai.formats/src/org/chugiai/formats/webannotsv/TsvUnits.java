package org.chugiai.formats.webannotsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.inception.InceptionTypes;

/** The lines that a CAS needs: sentences of tokens, and parts of tokens where annotations begin or end inside. */
final class TsvUnits {

  /** A token or a part of one. */
  static final class Unit {
    private final String id;
    private final int begin;
    private final int end;
    private final List<Unit> parts = new ArrayList<>();

    private Unit(String id, int begin, int end) {
      this.id = id;
      this.begin = begin;
      this.end = end;
    }

    String id() {
      return id;
    }

    int begin() {
      return begin;
    }

    int end() {
      return end;
    }

    /** Parts of a token, in the order in which they were needed. */
    List<Unit> parts() {
      return parts;
    }

    private Unit part(int partBegin, int partEnd) {
      if (partBegin == begin && partEnd == end) {
        return this;
      }
      for (var part : parts) {
        if (part.begin == partBegin && part.end == partEnd) {
          return part;
        }
      }
      var part = new Unit(id + "." + (parts.size() + 1), partBegin, partEnd);
      parts.add(part);
      return part;
    }
  }

  /** A sentence with its text, which may go on behind its last token. */
  record SentenceUnits(String id, String text, List<Unit> tokens) {
  }

  private final CAS cas;
  private final String article;
  private final LossReport losses;
  private final List<SentenceUnits> sentences = new ArrayList<>();
  private final TreeMap<Integer, Unit> byBegin = new TreeMap<>();
  private final Map<AnnotationFS, List<Unit>> units = new HashMap<>();

  TsvUnits(CAS cas, String article, LossReport losses) {
    this.cas = cas;
    this.article = article;
    this.losses = losses;
    build();
  }

  private void build() {
    var groups = new ArrayList<List<Annotation>>();
    var spans = new ArrayList<Annotation>();
    var tokens = select(InceptionTypes.TOKEN);
    int next = 0;
    for (var sentence : select(InceptionTypes.SENTENCE)) {
      int first = skip(tokens, next, sentence.getBegin());
      next = end(tokens, first, sentence.getEnd());
      if (first == next) {
        losses.dropped("sentence without tokens", article, sentence);
      } else {
        groups.add(tokens.subList(first, next));
        spans.add(sentence);
      }
    }
    if (groups.isEmpty() && !tokens.isEmpty()) {
      groups.add(tokens);
      spans.add(null);
    } else {
      skip(tokens, next, Integer.MAX_VALUE);
    }
    for (int s = 0; s < groups.size(); s++) {
      sentences.add(
          sentence(s + 1, spans.get(s), groups.get(s), s + 1 < groups.size() ? groups.get(s + 1).get(0).getBegin() : -1));
    }
    lead();
  }

  private static String id(Annotation sentence) {
    var feature = sentence == null ? null : sentence.getType().getFeatureByBaseName("id");
    return feature == null ? null : sentence.getStringValue(feature);
  }

  /** Index of the first token that begins at an offset or behind it; those passed over are in no sentence. */
  private int skip(List<Annotation> tokens, int from, int offset) {
    int index = from;
    for (; index < tokens.size() && tokens.get(index).getBegin() < offset; index++) {
      losses.dropped("token outside sentences", article, tokens.get(index));
    }
    return index;
  }

  private static int end(List<Annotation> tokens, int from, int offset) {
    int index = from;
    while (index < tokens.size() && tokens.get(index).getBegin() < offset) {
      index++;
    }
    return index;
  }

  private List<Annotation> select(String type) {
    return cas.<Annotation>select(cas.getTypeSystem().getType(type)).asList();
  }

  private SentenceUnits sentence(int number, Annotation sentence, List<Annotation> tokens, int next) {
    var list = new ArrayList<Unit>();
    for (var token : tokens) {
      if (!list.isEmpty() && token.getBegin() < list.get(list.size() - 1).end()) {
        losses.dropped("token that overlaps another", article, token);
        continue;
      }
      var unit = new Unit(number + "-" + (list.size() + 1), token.getBegin(), token.getEnd());
      byBegin.put(unit.begin(), unit);
      units.put(token, List.of(unit));
      list.add(unit);
    }
    int end = list.get(list.size() - 1).end();
    int textEnd = textEnd(end, next);
    if (!cas.getDocumentText().substring(end, textEnd).isBlank()) {
      losses.lost("text between sentences, written as part of the one before it", article,
          cas.getDocumentText().substring(end, Math.min(textEnd, end + 40)));
    }
    int begin = list.get(0).begin();
    var sentenceText = cas.getDocumentText().substring(begin, textEnd);
    if (sentence != null
        && (sentence.getBegin() != begin || sentence.getEnd() != begin + sentenceText.stripTrailing().length())) {
      losses.lost("borders of a sentence that does not begin and end with a token", article, sentence);
    }
    return new SentenceUnits(id(sentence), sentenceText, list);
  }

  /**
   * Where a sentence's text ends so that nothing is lost: readers put one line break between sentences that are apart,
   * so any other gap is written with the sentence before it.
   */
  private int textEnd(int end, int next) {
    var text = cas.getDocumentText();
    if (next < 0) {
      return text.length();
    }
    boolean lineBreak = next > end && text.charAt(next - 1) == '\n';
    return lineBreak ? next - 1 : next;
  }

  private void lead() {
    var text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
    int begin = sentences.isEmpty() ? text.length() : sentences.get(0).tokens().get(0).begin();
    if (!text.substring(0, begin).chars().allMatch(c -> c == ' ') || sentences.isEmpty() && begin > 0) {
      losses.lost("text before the first token, written as blanks", article, text.substring(0, Math.min(begin, 40)));
    }
  }

  /** The sentences in the order of the text. */
  List<SentenceUnits> sentences() {
    return sentences;
  }

  /** The units that an annotation covers; none if it lies between tokens. */
  List<Unit> of(AnnotationFS annotation) {
    return units.computeIfAbsent(annotation, this::find);
  }

  private List<Unit> find(AnnotationFS annotation) {
    int begin = annotation.getBegin();
    int end = annotation.getEnd();
    if (begin == end) {
      return point(annotation);
    }
    var found = new ArrayList<Unit>();
    var first = byBegin.floorKey(begin);
    for (var token : byBegin.subMap(first == null ? begin : first, end).values()) {
      if (token.end() > begin) {
        found.add(token.part(Math.max(begin, token.begin()), Math.min(end, token.end())));
      }
    }
    if (found.isEmpty()) {
      losses.dropped("annotation between tokens", article, annotation);
    } else if (found.get(0).begin() != begin || found.get(found.size() - 1).end() != end) {
      losses.lost("blanks at the border of an annotation", article, annotation);
    }
    return found;
  }

  /** An annotation without extent goes to the token that it touches, the earlier of two, or to the end of the last. */
  private List<Unit> point(AnnotationFS annotation) {
    int place = annotation.getBegin();
    var before = byBegin.lowerEntry(place);
    var at = byBegin.get(place);
    if (before != null && (at == null || before.getValue().end() >= place)) {
      int moved = Math.min(place, before.getValue().end());
      reportMove(annotation, moved);
      return List.of(before.getValue().part(moved, moved));
    }
    var token = at != null ? at : byBegin.isEmpty() ? null : byBegin.firstEntry().getValue();
    if (token == null) {
      losses.dropped("annotation between tokens", article, annotation);
      return List.of();
    }
    reportMove(annotation, token.begin());
    return List.of(token.part(token.begin(), token.begin()));
  }

  private void reportMove(AnnotationFS annotation, int moved) {
    if (moved != annotation.getBegin()) {
      losses.lost("annotation without extent between tokens, moved to a token", article, annotation);
    }
  }
}
