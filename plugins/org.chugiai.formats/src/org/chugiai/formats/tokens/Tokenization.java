package org.chugiai.formats.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.tokens.TokenizedSentence.TokenSpan;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;

/**
 * A text as sentences of tokens, for formats that are made of tokens: those of the CAS; where it has no tokens, words
 * and punctuation marks; where it has no sentences, lines.
 */
public final class Tokenization {

  /** A number with its separators, a word with its marks, or any other character. */
  private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,:/]\\p{N}+)*+|[\\p{L}\\p{M}\\p{N}]+|\\S");
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

  private final String text;
  private final List<TokenizedSentence> sentences;

  private Tokenization(String text, List<TokenizedSentence> sentences) {
    this.text = text;
    this.sentences = List.copyOf(sentences);
  }

  /**
   * Takes the tokens of a CAS.
   *
   * @param losses is told of tokens that overlap others (and are passed over), and of text without tokens
   */
  public static Tokenization of(CAS cas, LossReport losses) {
    var text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
    var article = Documents.id(cas);
    var jcas = Documents.jcas(cas);
    var sentences = spans(jcas.select(Sentence.class).asList(), "sentence", article, losses);
    var tokens = spans(jcas.select(Token.class).asList(), "token", article, losses);
    if (sentences.isEmpty()) {
      sentences = find(LINE, text);
    }
    if (tokens.isEmpty() && !text.isBlank()) {
      losses.leftOut("article without tokens, split into words and punctuation", article, null);
      tokens = find(WORD, text);
    }
    var groups = group(sentences, tokens);
    var borders = groups.stream().map(TokenizedSentence::span).collect(Collectors.toSet());
    jcas.select(Sentence.class).forEach(sentence -> {
      if (borders.stream()
          .noneMatch(border -> border.begin() < sentence.getEnd() && sentence.getBegin() < border.end())) {
        losses.dropped("sentence without tokens", article, sentence);
      } else if (!borders.contains(new TokenSpan(sentence.getBegin(), sentence.getEnd()))) {
        losses.lost("borders of a sentence that does not begin and end with a token", article, sentence);
      }
    });
    return new Tokenization(text, groups);
  }

  private static List<TokenSpan> spans(List<? extends Annotation> annotations, String what, String article,
      LossReport losses) {
    var spans = new ArrayList<TokenSpan>();
    for (var annotation : annotations) {
      if (annotation.getBegin() < annotation.getEnd()
          && (spans.isEmpty() || annotation.getBegin() >= spans.get(spans.size() - 1).end())) {
        spans.add(new TokenSpan(annotation.getBegin(), annotation.getEnd()));
      } else {
        losses.dropped(what + " that is empty or overlaps another", article, annotation);
      }
    }
    return spans;
  }

  private static List<TokenSpan> find(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> new TokenSpan(match.start(), match.end())).toList();
  }

  /** Tokens between sentences make sentences of their own. */
  private static List<TokenizedSentence> group(List<TokenSpan> sentences, List<TokenSpan> tokens) {
    var groups = new ArrayList<TokenizedSentence>();
    var group = new ArrayList<TokenSpan>();
    int next = 0;
    int last = -1;
    for (var token : tokens) {
      while (next < sentences.size() && sentences.get(next).end() <= token.begin()) {
        next++;
      }
      boolean inside = next < sentences.size() && sentences.get(next).begin() <= token.begin();
      int place = inside ? 2 * next + 1 : 2 * next;
      if (place != last && !group.isEmpty()) {
        groups.add(new TokenizedSentence(group));
        group.clear();
      }
      last = place;
      group.add(token);
    }
    if (!group.isEmpty()) {
      groups.add(new TokenizedSentence(group));
    }
    return groups;
  }

  /** The sentences that have tokens. */
  public List<TokenizedSentence> sentences() {
    return sentences;
  }

  /** All tokens. */
  public List<TokenSpan> tokens() {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  /** A token's text. */
  public String text(TokenSpan token) {
    return text.substring(token.begin(), token.end());
  }
}
