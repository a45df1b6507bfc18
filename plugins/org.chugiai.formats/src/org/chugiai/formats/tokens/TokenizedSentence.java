package org.chugiai.formats.tokens;

import java.util.List;

/** The tokens of a sentence in the order of the text, not overlapping. */
public record TokenizedSentence(List<TokenSpan> tokens) {

  /** A token: offsets in UTF-16. */
  public record TokenSpan(int begin, int end) {
  }

  /** Copies the tokens. */
  public TokenizedSentence {
    tokens = List.copyOf(tokens);
  }

  /** From the first token to the last. */
  TokenSpan span() {
    return new TokenSpan(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
  }
}
