package org.chugiai.formats.spacy;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.formats.tokens.Tokenization;
import org.chugiai.formats.tokens.TokenizedSentence;
import org.chugiai.formats.tokens.TokenizedSentence.TokenSpan;

/**
 * An article's tokens as spaCy has them: each may be followed by one blank, and any other white space is a token of its
 * own, so that the text is the sum of the tokens.
 *
 * @param tokens in the order of the text
 * @param sentences for each of the article's sentences, its tokens without white space
 */
record SpacyTokens(List<SpacyToken> tokens, List<List<Integer>> sentences) {

  /** A token: offsets in UTF-16, whether a blank follows, whether a sentence begins. */
  record SpacyToken(int begin, int end, boolean space, boolean sentenceStart) {
  }

  static SpacyTokens of(String text, Tokenization tokenization) {
    var tokens = new ArrayList<SpacyToken>();
    var sentences = new ArrayList<List<Integer>>();
    int end = 0;
    for (TokenizedSentence sentence : tokenization.sentences()) {
      var indexes = new ArrayList<Integer>();
      for (TokenSpan token : sentence.tokens()) {
        gap(text, end, token.begin(), tokens);
        indexes.add(tokens.size());
        tokens.add(new SpacyToken(token.begin(), token.end(), false, indexes.size() == 1));
        end = token.end();
      }
      sentences.add(indexes);
    }
    gap(text, end, text.length(), tokens);
    return new SpacyTokens(List.copyOf(tokens), List.copyOf(sentences));
  }

  private static void gap(String text, int begin, int end, List<SpacyToken> tokens) {
    int from = begin;
    if (from < end && text.charAt(from) == ' ' && !tokens.isEmpty()) {
      var last = tokens.get(tokens.size() - 1);
      tokens.set(tokens.size() - 1, new SpacyToken(last.begin(), last.end(), true, last.sentenceStart()));
      from++;
    }
    if (from < end) {
      tokens.add(new SpacyToken(from, end, false, false));
    }
  }
}
