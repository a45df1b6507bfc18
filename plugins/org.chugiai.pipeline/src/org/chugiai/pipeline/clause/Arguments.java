package org.chugiai.pipeline.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.chugiai.pipeline.text.Span;
import org.chugiai.types.Argument;
import org.chugiai.types.Entity;

/** Makes the arguments of quotes and stances: a span of the text with the entities that it names. */
public final class Arguments {

  private static final String OPENING = "[(“‘«\"";
  private static final String CLOSING = "])”’»\"";

  private static final int LONGEST_PRONOUN = 20;

  private final JCas jcas;
  private final Antecedents antecedents;
  private final String text;
  /** What an argument can be headed by, in the order of the text. */
  private final List<Entity> entities = new ArrayList<>();

  public Arguments(JCas jcas) {
    this.jcas = jcas;
    this.text = jcas.getDocumentText();
    this.antecedents = new Antecedents(jcas);
    for (var entity : jcas.getAnnotationIndex(Entity.class)) {
      if (!"TITLE".equals(entity.getKind()) && !"rejected".equals(entity.getStatus())) {
        entities.add(entity);
      }
    }
  }

  /** An argument, not indexed, that covers a span; its entity and referents are those that the span is headed by. */
  public Argument create(Span span) {
    var whole = balanced(span);
    var argument = new Argument(jcas, whole.begin(), whole.end());
    var heads = heads(whole);
    if (!heads.isEmpty()) {
      argument.setEntity(heads.get(0));
    }
    var referents = new LinkedHashSet<String>();
    heads.stream().map(Entity::getReferent).filter(r -> r != null && !r.isEmpty()).forEach(referents::add);
    if (heads.isEmpty() && whole.length() <= LONGEST_PRONOUN) {
      antecedents.find(whole.of(text), whole.begin()).ifPresent(referents::add);
    }
    var array = new StringArray(jcas, referents.size());
    int i = 0;
    for (var referent : referents) {
      array.set(i++, referent);
    }
    argument.setReferents(array);
    return argument;
  }

  /** Takes in the mark beside a span whose counterpart lies inside: "[Ông] Biden", "việc “đe dọa”". */
  public Span balanced(Span span) {
    var inside = text.substring(span.begin(), span.end());
    int begin = span.begin();
    int end = span.end();
    if (begin > 0 && lacks(inside, text.charAt(begin - 1), OPENING, CLOSING)) {
      begin--;
    }
    if (end < text.length() && lacks(inside, text.charAt(end), CLOSING, OPENING)) {
      end++;
    }
    return new Span(begin, end);
  }

  private static boolean lacks(String inside, char mark, String marks, String counterparts) {
    int kind = marks.indexOf(mark);
    if (kind < 0) {
      return false;
    }
    char counterpart = counterparts.charAt(kind);
    if (mark == counterpart) {
      return inside.chars().filter(c -> c == mark).count() % 2 == 1;
    }
    return inside.chars().filter(c -> c == counterpart).count() > inside.chars().filter(c -> c == mark).count();
  }

  /**
   * The entities that a noun phrase stands for: of "Ngoại trưởng Nga Sergei Lavrov" the person, of "Mỹ và Anh" both,
   * of "người phát ngôn của Nga" (which names nobody) the owner.
   */
  private List<Entity> heads(Span span) {
    var all = inside(span);
    if (all.isEmpty()) {
      return all;
    }
    all.removeIf(e -> all.stream().anyMatch(o -> o != e && o.getBegin() <= e.getBegin() && e.getEnd() <= o.getEnd()
        && o.getEnd() - o.getBegin() > e.getEnd() - e.getBegin()));
    var heads = new ArrayList<Entity>();
    for (int i = 0; i < all.size(); i++) {
      if (heads.isEmpty() || joins(all.get(i - 1), all.get(i))) {
        heads.add(all.get(i));
      } else if ("PERSON".equals(all.get(i).getKind()) && apposed(all.get(i - 1), all.get(i))) {
        heads.set(heads.size() - 1, all.get(i));
      } else {
        break;
      }
    }
    return heads;
  }

  private List<Entity> inside(Span span) {
    int low = 0;
    int high = entities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entities.get(middle).getBegin() < span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    var inside = new ArrayList<Entity>();
    for (int i = low; i < entities.size() && entities.get(i).getBegin() < span.end(); i++) {
      if (entities.get(i).getEnd() <= span.end()) {
        inside.add(entities.get(i));
      }
    }
    return inside;
  }

  private boolean joins(Entity before, Entity after) {
    var between = text.substring(before.getEnd(), after.getBegin()).strip();
    return between.equals("và") || between.equals(",") || between.equals("-") || between.startsWith("và ")
        || between.startsWith(", ") && between.length() < 12;
  }

  private boolean apposed(Entity before, Entity after) {
    var between = text.substring(before.getEnd(), after.getBegin());
    return between.length() < 30 && between.indexOf(',') < 0 && !between.contains(" của ");
  }
}
