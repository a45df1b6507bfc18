package org.chugiai.pipeline.quotes;

import java.util.List;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.NounPhrases;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Report;
import org.chugiai.pipeline.clause.Reports;
import org.chugiai.pipeline.clause.Subjects;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.text.Span;

/** A sentence of a paragraph with what is reported in it. */
record ReportedSentence(int index, AnalysedSentence sentence, Subjects subjects, List<Report> reports,
    NounPhrases phrases) {

  static ReportedSentence of(int index, AnalysedSentence sentence) {
    var subjects = new Subjects(sentence);
    return new ReportedSentence(index, sentence, subjects, Reports.of(sentence, subjects), new NounPhrases(sentence));
  }

  /** Whether whom a report names as its source can speak. */
  boolean hasParty(Report report) {
    return phrases.isParty(report.source());
  }

  /** Whether a report's verb is one of attitude, within whose complement quoted words need not be a quote. */
  boolean isAttitude(Report report) {
    int cue = report.cue().from();
    return sentence.has(cue, Trait.SPEECH) && !sentence.has(cue, Trait.NEUTRAL);
  }

  boolean namesPerson(Phrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      var entity = sentence.unit(i).entity();
      if (entity != null && "PERSON".equals(entity.getKind())) {
        return true;
      }
    }
    return false;
  }

  Span span(Phrase phrase) {
    return new Span(sentence.begin(phrase), sentence.end(phrase));
  }

  /** Who speaks by a report of this sentence. */
  Attribution attribution(Report report, double confidence, String reason) {
    return new Attribution(span(report.source()), span(report.cue()), confidence, reason);
  }
}
