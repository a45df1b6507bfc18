package org.chugiai.quality.checks;

import java.util.List;
import java.util.function.Consumer;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;

/** Zones, sentences and tokens each follow one another without overlap; sentences do not cross line breaks. */
final class SegmentCheck implements CasCheck {

  @Override
  public String id() {
    return "segment";
  }

  @Override
  public void check(CheckedCas cas, Consumer<Finding> findings) {
    apart(cas.select(Zone.class, Zone._TypeName), findings);
    apart(cas.select(Token.class, Token._TypeName), findings);
    var sentences = cas.select(Sentence.class, Sentence._TypeName);
    apart(sentences, findings);
    for (var sentence : sentences) {
      int lineBreak = cas.text().indexOf('\n', Math.max(0, sentence.getBegin()));
      if (lineBreak >= 0 && lineBreak < sentence.getEnd() - 1) {
        findings.accept(Finding.warning(id(), sentence, CheckMessages.get("lineBreak")));
      }
    }
  }

  private void apart(List<? extends Annotation> segments, Consumer<Finding> findings) {
    int end = 0;
    for (var segment : segments) {
      if (segment.getBegin() < end) {
        findings.accept(Finding.error(id(), segment, CheckMessages.get("overlap")));
      }
      end = Math.max(end, segment.getEnd());
    }
  }
}
