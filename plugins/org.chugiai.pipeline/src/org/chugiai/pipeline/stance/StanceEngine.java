package org.chugiai.pipeline.stance;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.resource.ResourceAccessException;
import org.apache.uima.resource.ResourceInitializationException;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Arguments;
import org.chugiai.pipeline.clause.ClauseAnalyser;
import org.chugiai.types.Argument;
import org.chugiai.types.Stance;

/**
 * Suggests who takes which attitude towards whom or what. Needs sentences and tokens; entities, times and quotes make it
 * better. Captions, links, by-lines and boilerplate hold no stances. Stances that exist are not suggested again.
 */
public final class StanceEngine extends JCasAnnotator_ImplBase {

  private static final Set<String> OUTSIDE = Set.of("caption", "related", "byline", "boilerplate");

  /** Cues to the left that are looked at for overlap and repetition. */
  private static final int BEFORE = 4;

  private ClauseAnalyser analyser;
  private List<StanceRule> rules;
  private String origin;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    var folders = (String[]) context.getConfigParameterValue("lexiconFolders");
    try {
      var lexicons = ((StanceLexicons) context.getResourceObject(StanceLexicons.KEY)).load(folders);
      analyser = lexicons.analyser();
      rules = List.of(new VerbalCues(lexicons.cues()), new NominalCues(lexicons.cues()),
          new SourceCues(lexicons.cues()), new Evaluations(lexicons.evaluations()), new ImplicitAccusations(),
          new ModalDemands());
    } catch (ResourceAccessException e) {
      throw new ResourceInitializationException(e);
    }
    origin = (String) context.getConfigParameterValue("origin");
  }

  @Override
  public void process(JCas jcas) {
    var speech = new Speech(jcas);
    var arguments = new Arguments(jcas);
    analyser.forEachParagraph(jcas, paragraph -> {
      if (paragraph.zone() == null || !OUTSIDE.contains(paragraph.zone())) {
        paragraph.sentences().forEach(sentence -> stances(sentence, speech).forEach(s -> add(jcas, arguments, s)));
      }
    });
  }

  private Collection<FoundStance> stances(AnalysedSentence sentence, Speech speech) {
    var context = new SentenceContext(sentence, speech);
    var found = new TreeMap<Integer, FoundStance>();
    for (var rule : rules) {
      rule.find(context, stance -> {
        if (isNew(found, stance)) {
          found.put(stance.cue().begin(), stance);
        }
      });
    }
    return found.values();
  }

  /** Whether no cue before it (an earlier rule is the surer one) overlaps with a cue or says the same. */
  private static boolean isNew(TreeMap<Integer, FoundStance> found, FoundStance stance) {
    var next = found.ceilingEntry(stance.cue().begin());
    if (next != null && next.getKey() < stance.cue().end() || isSaidBetter(found, stance)) {
      return false;
    }
    var before = found.lowerEntry(stance.cue().begin());
    for (int i = 0; i < BEFORE && before != null; i++) {
      var other = before.getValue();
      if (other.cue().end() > stance.cue().begin() || repeats(other, stance)) {
        return false;
      }
      before = found.lowerEntry(before.getKey());
    }
    return true;
  }

  /** Whether a word of its own in what is claimed says the same of the same target: "nói X trái với luật". */
  private static boolean isSaidBetter(TreeMap<Integer, FoundStance> found, FoundStance stance) {
    var topic = stance.attitude() == Attitude.ACCUSE ? stance.topic() : null;
    return topic != null && found.subMap(topic.begin(), topic.end()).values().stream()
        .anyMatch(s -> s.attitude() == Attitude.CRITICIZE && s.holder().equals(stance.holder())
            && stance.target().equals(s.target()));
  }

  /** Whether a judgement is the content of a belief or hope that its holder has anyway. */
  private static boolean repeats(FoundStance outer, FoundStance inner) {
    return inner.attitude() == Attitude.ASSESS && outer.polarity() == Polarity.SUPPORT
        && outer.holder().equals(inner.holder()) && outer.target() != null
        && outer.target().begin() <= inner.cue().begin() && inner.cue().end() <= outer.target().end();
  }

  private void add(JCas jcas, Arguments arguments, FoundStance found) {
    var stance = new Stance(jcas, found.cue().begin(), found.cue().end());
    if (jcas.getAnnotationIndex(Stance.class).contains(stance)) {
      return;
    }
    stance.setStatus("suggested");
    stance.setOrigin(origin);
    stance.setConfidence(Math.round(found.confidence() * 100) / 100.0);
    stance.setReason(found.reason());
    stance.setAttitude(found.attitude().name().toLowerCase(Locale.ROOT));
    stance.setPolarity(found.polarity().name().toLowerCase(Locale.ROOT));
    stance.setMode(found.mode().name().toLowerCase(Locale.ROOT));
    stance.setHolder(arguments.create(found.holder()));
    if (found.target() != null) {
      stance.setTarget(arguments.create(found.target()));
    }
    if (found.topic() != null) {
      stance.setTopic(arguments.create(found.topic()));
    }
    var sources = new FSArray<Argument>(jcas, found.sources().size());
    for (int i = 0; i < sources.size(); i++) {
      sources.set(i, arguments.create(found.sources().get(i)));
    }
    stance.setSources(sources);
    stance.addToIndexes();
  }
}
