package org.chugiai.pipeline.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;

/**
 * Walks once through an article's sentences with all that lies on them (zones, tokens, entities, times, quotation
 * marks) and hands them on analysed, one line of the text at a time.
 */
final class ArticleReader {

  /** What is longer is no sentence of a language; it is analysed in pieces. */
  private static final int LONGEST_SENTENCE = 1000;
  /** A line with more sentences is handed on in pieces. */
  private static final int LONGEST_PARAGRAPH = 200;

  private final ClauseLexicon lexicon;
  private final Syllables folding;
  private final String text;
  private final List<Quotation> quotations;
  private final Map<Integer, WordClass> marks = new HashMap<>();
  private final Cursor<Zone> zones;
  private final Cursor<Token> tokens;
  private final Cursor<Entity> entities;
  private final Cursor<TimeExpression> times;
  private final Iterator<Sentence> sentences;
  private int nextQuotation;

  /**
   * Reads an article.
   *
   * @param folding may be used for many articles
   */
  ArticleReader(JCas jcas, ClauseLexicon lexicon, Syllables folding) {
    this.lexicon = lexicon;
    this.folding = folding;
    this.text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
    this.quotations = QuotationMarks.find(text);
    quotations.stream().filter(Quotation::full).forEach(this::addMarks);
    this.zones = new Cursor<>(jcas.getAnnotationIndex(Zone.class).iterator());
    this.tokens = new Cursor<>(jcas.getAnnotationIndex(Token.class).iterator());
    this.entities = new Cursor<>(jcas.getAnnotationIndex(Entity.class).iterator());
    this.times = new Cursor<>(jcas.getAnnotationIndex(TimeExpression.class).iterator());
    this.sentences = jcas.getAnnotationIndex(Sentence.class).iterator();
  }

  private void addMarks(Quotation quotation) {
    marks.put(quotation.open(), WordClass.OPEN);
    if (quotation.close() > quotation.end()) {
      marks.put(quotation.end(), WordClass.CLOSE);
    }
  }

  /** Analyses paragraph by paragraph; only one is held at a time. */
  void forEachParagraph(Consumer<Paragraph> action) {
    List<AnalysedSentence> current = new ArrayList<>();
    int previousEnd = 0;
    String zone = null;
    while (sentences.hasNext()) {
      var sentence = sentences.next();
      boolean newLine = isLineBreakBetween(previousEnd, sentence.getBegin());
      if (!current.isEmpty() && (newLine || current.size() >= LONGEST_PARAGRAPH)) {
        action.accept(new Paragraph(zone, current));
        current = new ArrayList<>();
      }
      if (current.isEmpty()) {
        var covering = zones.covering(sentence.getBegin());
        zone = covering == null ? null : covering.getKind();
      }
      analyse(sentence, current);
      previousEnd = sentence.getEnd();
    }
    if (!current.isEmpty()) {
      action.accept(new Paragraph(zone, current));
    }
  }

  private boolean isLineBreakBetween(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private void analyse(Sentence sentence, List<AnalysedSentence> analysed) {
    var source = new ArrayList<SentenceAnalyser.SourceToken>();
    for (var token = tokens.from(sentence.getBegin()); token != null && token.getBegin() < sentence.getEnd();
        token = tokens.advance()) {
      int begin = token.getBegin();
      int end = token.getEnd();
      boolean quotes = end == begin + 1 && QuotationMarks.isMark(text.charAt(begin));
      var mark = quotes ? marks.get(begin) : null;
      if (mark != null || !quotes && !isSquareBracket(begin, end)) {
        source.add(new SentenceAnalyser.SourceToken(begin, end, folding.fold(text, begin, end),
            entities.covering(begin), times.covering(begin) != null, mark));
      }
      if (source.size() == LONGEST_SENTENCE) {
        analysed.add(SentenceAnalyser.analyse(lexicon, source, quotationsOf(source)));
        source = new ArrayList<>();
      }
    }
    if (!source.isEmpty()) {
      analysed.add(SentenceAnalyser.analyse(lexicon, source, quotationsOf(source)));
    }
  }

  /** Whether a token marks an editor's additions. */
  private boolean isSquareBracket(int begin, int end) {
    return end == begin + 1 && (text.charAt(begin) == '[' || text.charAt(begin) == ']');
  }

  private List<Quotation> quotationsOf(List<SentenceAnalyser.SourceToken> source) {
    int begin = source.get(0).begin();
    int end = source.get(source.size() - 1).end();
    while (nextQuotation < quotations.size() && quotations.get(nextQuotation).close() <= begin) {
      nextQuotation++;
    }
    int to = nextQuotation;
    while (to < quotations.size() && quotations.get(to).open() < end) {
      to++;
    }
    return List.copyOf(quotations.subList(nextQuotation, to));
  }

  /** A forward walk over one kind of annotations. */
  private static final class Cursor<T extends Annotation> {
    private final Iterator<T> iterator;
    private T current;
    private T covering;

    Cursor(Iterator<T> iterator) {
      this.iterator = iterator;
      this.current = iterator.hasNext() ? iterator.next() : null;
    }

    /** The first that begins at or behind a position. */
    T from(int position) {
      while (current != null && current.getBegin() < position) {
        advance();
      }
      return current;
    }

    T advance() {
      current = iterator.hasNext() ? iterator.next() : null;
      return current;
    }

    /** The outermost that covers a position; positions must not decrease from call to call. */
    T covering(int position) {
      while (current != null && current.getBegin() <= position) {
        boolean wanted = !(current instanceof Suggestion s) || !"rejected".equals(s.getStatus());
        if (wanted && (covering == null || covering.getEnd() <= current.getBegin())) {
          covering = current;
        }
        advance();
      }
      return covering != null && covering.getEnd() > position ? covering : null;
    }
  }
}
