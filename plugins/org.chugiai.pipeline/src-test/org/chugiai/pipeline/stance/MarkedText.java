package org.chugiai.pipeline.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.chugiai.pipeline.EngineCatalog;
import org.chugiai.pipeline.Pipeline;
import org.chugiai.pipeline.PipelineException;
import org.chugiai.pipeline.PipelineSettings;
import org.chugiai.types.Entity;
import org.chugiai.types.TimeExpression;

/** Texts in which entities and times are marked as {P|Anna Novak}, run through the engines that build on them. */
public final class MarkedText {

  private static final Pattern MARK = Pattern.compile("\\{([A-Z])\\|([^}]*)}");
  private static final Map<String, String> KINDS =
      Map.of("P", "PERSON", "L", "LOCATION", "O", "ORGANIZATION", "N", "NORP", "T", "TITLE", "E", "EVENT");

  private MarkedText() {
  }

  /** Sentences, tokens, quotes and stance, with the entities and times that the tests mark. */
  public static Pipeline pipeline(PipelineSettings settings) throws PipelineException {
    return Pipeline.create(EngineCatalog.builtIn().select(List.of("sentences", "tokens", "quotes", "stance")), settings);
  }

  /** Analyses a marked text. */
  public static JCas analyse(Pipeline pipeline, String marked) throws CASException {
    var jcas = pipeline.newCas().getJCas();
    var text = new StringBuilder();
    var matcher = MARK.matcher(marked);
    int last = 0;
    record Found(int begin, int end, String mark) {
    }
    var found = new ArrayList<Found>();
    while (matcher.find()) {
      text.append(marked, last, matcher.start());
      found.add(new Found(text.length(), text.length() + matcher.group(2).length(), matcher.group(1)));
      text.append(matcher.group(2));
      last = matcher.end();
    }
    jcas.setDocumentText(text.append(marked.substring(last)).toString().replace('⏎', '\n'));
    for (var mark : found) {
      if (mark.mark().equals("D")) {
        new TimeExpression(jcas, mark.begin(), mark.end()).addToIndexes();
      } else {
        var entity = new Entity(jcas, mark.begin(), mark.end());
        entity.setKind(KINDS.get(mark.mark()));
        entity.setReferent(entity.getCoveredText().toLowerCase().replace(' ', '-'));
        entity.addToIndexes();
      }
    }
    var failures = pipeline.process(jcas.getCas());
    if (!failures.isEmpty()) {
      throw new IllegalStateException("The engines failed on \"" + marked + "\": " + failures);
    }
    return jcas;
  }
}
