package org.chugiai.pipeline.clause;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;

/**
 * Walks once through an article's sentences with all that lies on them (zones, tokens, entities, times, quotation
 * marks) and hands them on analysed, one line of the text at a time.
 */
public final class ArticleReader {

  /** The sentences of one line, and the kind of the zone they are in (null where there is none). */
  public record Paragraph(String zone, List<AnalysedSentence> sentences) {
  }

  private final ClauseLexicon lexicon;
  private final Syllables folding = new Syllables();
  private final String text;
  private final List<Quotation> quotations;
  private final Cursor<Zone> zones;
  private final Cursor<Token> tokens;
  private final Cursor<Entity> entities;
  private final Cursor<TimeExpression> times;
  private final Iterator<Sentence> sentences;
  private int nextQuotation;

  public ArticleReader(JCas jcas, ClauseLexicon lexicon) {
    this.lexicon = lexicon;
    this.text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
    this.quotations = QuotationMarks.find(text);
    this.zones = new Cursor<>(jcas.getAnnotationIndex(Zone.class).iterator());
    this.tokens = new Cursor<>(jcas.getAnnotationIndex(Token.class).iterator());
    this.entities = new Cursor<>(jcas.getAnnotationIndex(Entity.class).iterator());
    this.times = new Cursor<>(jcas.getAnnotationIndex(TimeExpression.class).iterator());
    this.sentences = jcas.getAnnotationIndex(Sentence.class).iterator();
  }

  /** All quotations of the article. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** Analyses paragraph by paragraph; only one is held at a time. */
  public void forEachParagraph(Consumer<Paragraph> action) {
    List<AnalysedSentence> current = new ArrayList<>();
    int previousEnd = 0;
    String zone = null;
    while (sentences.hasNext()) {
      var sentence = sentences.next();
      if (!current.isEmpty() && text.substring(previousEnd, sentence.getBegin()).indexOf('\n') >= 0) {
        action.accept(new Paragraph(zone, current));
        current = new ArrayList<>();
      }
      if (current.isEmpty()) {
        var covering = zones.covering(sentence.getBegin());
        zone = covering == null ? null : covering.getKind();
      }
      current.add(analyse(sentence));
      previousEnd = sentence.getEnd();
    }
    if (!current.isEmpty()) {
      action.accept(new Paragraph(zone, current));
    }
  }

  private AnalysedSentence analyse(Sentence sentence) {
    var here = quotationsOf(sentence);
    var source = new ArrayList<SentenceAnalyser.SourceToken>();
    for (var token = tokens.from(sentence.getBegin()); token != null && token.getBegin() < sentence.getEnd();
        token = tokens.advance()) {
      var word = text.substring(token.getBegin(), token.getEnd());
      var mark = mark(token.getBegin(), here);
      if (mark == null && isTransparent(word)) {
        continue;
      }
      var entity = entities.covering(token.getBegin());
      source.add(new SentenceAnalyser.SourceToken(token.getBegin(), token.getEnd(), word, folding.fold(word),
          entity, times.covering(token.getBegin()) != null, mark));
    }
    return SentenceAnalyser.analyse(lexicon, source, here);
  }

  /** Quotation marks around mere words, and square brackets, which mark an editor's additions. */
  private static boolean isTransparent(String word) {
    return word.length() == 1 && "“”\"„‟«»″＂‘’'‚‛[]".contains(word);
  }

  private static WordClass mark(int position, List<Quotation> quotations) {
    for (var quotation : quotations) {
      if (quotation.full()) {
        if (position == quotation.open()) {
          return WordClass.OPEN;
        }
        if (position == quotation.end() && quotation.close() > quotation.end()) {
          return WordClass.CLOSE;
        }
      }
    }
    return null;
  }

  private List<Quotation> quotationsOf(Sentence sentence) {
    while (nextQuotation < quotations.size() && quotations.get(nextQuotation).close() <= sentence.getBegin()) {
      nextQuotation++;
    }
    var here = new ArrayList<Quotation>();
    for (int i = nextQuotation; i < quotations.size() && quotations.get(i).open() < sentence.getEnd(); i++) {
      if (quotations.get(i).close() > sentence.getBegin()) {
        here.add(quotations.get(i));
      }
    }
    return here;
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
        boolean wanted = !(current instanceof org.chugiai.types.Suggestion s) || !"rejected".equals(s.getStatus());
        if (wanted && (covering == null || covering.getEnd() <= current.getBegin())) {
          covering = current;
        }
        advance();
      }
      return covering != null && covering.getEnd() > position ? covering : null;
    }
  }
}
