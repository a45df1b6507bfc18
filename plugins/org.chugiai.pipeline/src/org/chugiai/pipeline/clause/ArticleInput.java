package org.chugiai.pipeline.clause;

import java.util.List;
import org.apache.uima.cas.SofaFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;

/**
 * What the clause analysis of an article is made from: equal as long as the CAS holds the same text, and the same zones,
 * sentences, tokens, entities and times in the same states.
 *
 * @param sofa the very text; a CAS that is reset has another one
 * @param state a hash of 64 bits over the annotations
 */
record ArticleInput(SofaFS sofa, long state) {

  private static final List<Class<? extends Annotation>> READ =
      List.of(Zone.class, Sentence.class, Token.class, Entity.class, TimeExpression.class);

  static ArticleInput of(JCas jcas) {
    long state = 0;
    for (var type : READ) {
      for (var annotation : jcas.getAnnotationIndex(type)) {
        state = mix(mix(mix(state, annotation._id()), annotation.getBegin()), annotation.getEnd());
        if (annotation instanceof Suggestion suggestion) {
          state = mix(state, hash(suggestion.getStatus()));
        }
        if (annotation instanceof Entity entity) {
          state = mix(state, hash(entity.getKind()));
        } else if (annotation instanceof Zone zone) {
          state = mix(state, hash(zone.getKind()));
        }
      }
    }
    return new ArticleInput(jcas.getSofa(), state);
  }

  private static int hash(String value) {
    return value == null ? 0 : value.hashCode();
  }

  private static long mix(long state, int value) {
    return (Long.rotateLeft(state, 23) ^ value) * 0x9E3779B97F4A7C15L;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArticleInput input && input.sofa == sofa && input.state == state;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(state);
  }
}
