package org.chugiai.formats.properties;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;

/** An article as formats see it that have a line for each token: words in sentences, and entities by their tokens. */
final class Tokens {

  private Tokens() {
  }

  /** A line for each sentence and each entity. */
  static List<String> lines(CAS cas) {
    var jcas = Documents.jcas(cas);
    var tokens = jcas.select(Token.class).asList();
    var lines = new ArrayList<String>();
    for (var sentence : jcas.select(Sentence.class)) {
      lines.add(tokens.stream()
          .filter(token -> token.getBegin() >= sentence.getBegin() && token.getEnd() <= sentence.getEnd())
          .map(Token::getCoveredText).toList().toString());
    }
    for (var entity : jcas.select(Entity.class)) {
      int first = tokens.stream().map(Token::getBegin).toList().indexOf(entity.getBegin());
      int last = tokens.stream().map(Token::getEnd).toList().indexOf(entity.getEnd());
      lines.add("%s %s to %s".formatted(entity.getKind(), first < 0 ? "?" : first, last < 0 ? "?" : last));
    }
    return lines;
  }
}
