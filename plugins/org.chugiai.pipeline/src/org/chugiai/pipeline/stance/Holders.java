package org.chugiai.pipeline.stance;

import java.util.Set;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Subject;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/** Finds out who holds an attitude. */
final class Holders {

  /** A holder, and how sure it is (0 to 1). */
  record Holder(Span span, Phrase phrase, double certainty) {
  }

  private static final Set<String> ADDRESSES = Set.of("ông", "bà", "anh", "chị", "cô");

  /** Units between a passive and a verb that goes on from it at most. */
  private static final int LIST = 4;

  private final SentenceContext context;
  private final AnalysedSentence sentence;

  Holders(SentenceContext context) {
    this.context = context;
    this.sentence = context.sentence();
  }

  /** The holder of a verbal cue, or null where nobody is named; of a weak cue only its own subject. */
  Holder ofVerb(int verb, Subject subject, boolean agentOnly, boolean weak) {
    if (subject.agent() == null) {
      return subject.isAgentless() || weak ? null : announced(verb);
    }
    return ofPhrase(subject.agent(), agentOnly, subject.shared() ? 0.9 : 1);
  }

  /** "cần được phản biện, phản bác": whether a verb goes on a passive that names no doer. */
  private boolean isListed(int link) {
    boolean linked = sentence.is(link, WordClass.COMMA) || sentence.is(link, WordClass.CONJUNCTION);
    for (int i = link - 1; linked && i >= link - LIST; i--) {
      if (sentence.is(i, WordClass.PASSIVE)) {
        return true;
      }
    }
    return false;
  }

  /** The holder that a noun phrase names, or null where it names nobody who could hold an attitude. */
  Holder ofPhrase(Phrase phrase, boolean agentOnly, double certainty) {
    if (context.isFirstPerson(phrase)) {
      return firstPerson(phrase, certainty);
    }
    if (isAddressed(phrase) || isDescribed(phrase)) {
      return null;
    }
    if (agentOnly && !context.phrases().isParty(phrase)) {
      return null;
    }
    return new Holder(context.span(phrase), phrase, certainty);
  }

  /** The speaker; outside of reported speech the first person is the writer, who holds nothing. */
  private Holder firstPerson(Phrase phrase, double certainty) {
    var sources = context.sourcesAt(phrase.from());
    if (!sources.isEmpty()) {
      return new Holder(sources.get(sources.size() - 1), phrase, certainty);
    }
    return context.quotationAt(sentence.begin(phrase)) == null ? null
        : new Holder(context.span(phrase), phrase, certainty * 0.6);
  }

  /** "những người ủng hộ ông X": those whom the attitude itself describes. */
  private boolean isDescribed(Phrase phrase) {
    int last = phrase.to() - 1;
    var word = sentence.unit(last).word();
    boolean bare = word != null && (word.text().equals("người") || word.text().equals("kẻ"));
    var first = sentence.unit(phrase.from()).word();
    boolean counted = first != null && sentence.is(phrase.from(), WordClass.DETERMINER) && last > phrase.from()
        && !first.text().equals("những") && !first.text().equals("các") && !first.text().equals("một");
    return bare && !counted;
  }

  /** "Các anh muốn …" in a quotation: somebody whom the speaker speaks to. */
  private boolean isAddressed(Phrase phrase) {
    int last = phrase.to() - 1;
    return sentence.is(last, WordClass.PRONOUN) && context.quotationAt(sentence.begin(last)) != null
        && ADDRESSES.contains(sentence.unit(last).word().text());
  }

  /** "Ông X: Sẽ đáp trả …" and a quotation that begins with its verb. */
  private Holder announced(int verb) {
    int i = verb - 1;
    while (sentence.is(i, WordClass.ASPECT) || sentence.is(i, WordClass.OPEN)) {
      i--;
    }
    var speaker = context.speakerAt(sentence.begin(verb));
    if (speaker != null) {
      return isListed(i) ? null : new Holder(speaker, null, 0.7);
    }
    if (sentence.is(i, WordClass.COLON)) {
      var phrase = context.phrases().endingAt(i - 1);
      return phrase == null || phrase.from() > 0 || !context.phrases().isParty(phrase) ? null
          : new Holder(context.span(phrase), phrase, 0.7);
    }
    return null;
  }
}
