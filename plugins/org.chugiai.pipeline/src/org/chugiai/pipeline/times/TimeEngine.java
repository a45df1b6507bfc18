package org.chugiai.pipeline.times;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.chugiai.pipeline.times.TimeMention.Anchor;
import org.chugiai.types.Article;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Zone;

/**
 * Suggests time expressions after TIMEX3, resolved against the article's {@code published}. Where the article has none
 * (and the parameter {@value #PARAM_CREATION_TIME} is not set) what only it could tell is X in the values.
 */
public final class TimeEngine extends JCasAnnotator_ImplBase {

  /** Optional string: a creation time to use instead of the article's, ISO 8601 date or date and time. */
  public static final String PARAM_CREATION_TIME = "documentCreationTime";
  /** Optional strings: folders whose {@code times.tsv} extends the lexicon. */
  public static final String PARAM_LEXICON_FOLDERS = "lexiconFolders";

  private static final Set<String> ASIDE = Set.of("caption", "related", "byline", "boilerplate");

  private TimeTagger tagger;
  private CreationTime given;
  private String origin;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    var time = (String) context.getConfigParameterValue(PARAM_CREATION_TIME);
    var folders = (String[]) context.getConfigParameterValue(PARAM_LEXICON_FOLDERS);
    try {
      given = time == null || time.isBlank() ? null : CreationTime.parse(time);
      var paths = folders == null ? List.<Path>of() : Stream.of(folders).map(Path::of).toList();
      tagger = new TimeTagger(LexiconReader.read(paths));
      origin = "times " + version();
    } catch (IOException | InvalidXMLException | IllegalArgumentException e) {
      throw new ResourceInitializationException(e);
    }
  }

  /** The version in the engine's descriptor. */
  private static String version() throws IOException, InvalidXMLException {
    var source = new XMLInputSource(TimeEngine.class.getResource("TimeEngine.xml"));
    return UIMAFramework.getXMLParser().parseAnalysisEngineDescription(source).getMetaData().getVersion();
  }

  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    var article = article(jcas);
    var created = given != null ? given : created(article);
    if (jcas.getDocumentText() == null) {
      return;
    }
    var mentions = tagger.tag(jcas.getDocumentText(), created, aside(jcas));
    var expressions = new ArrayList<TimeExpression>(mentions.size());
    for (var mention : mentions) {
      expressions.add(expression(jcas, mention));
    }
    for (int i = 0; i < mentions.size(); i++) {
      var mention = mentions.get(i);
      var expression = expressions.get(i);
      expression.setBeginPoint(point(mention.beginPoint(), article, expressions));
      expression.setEndPoint(point(mention.endPoint(), article, expressions));
      expression.setAnchor(point(mention.anchor(), article, expressions));
      expression.addToIndexes();
    }
  }

  private static Article article(JCas jcas) {
    var articles = jcas.getAnnotationIndex(Article.class).iterator();
    return articles.hasNext() ? articles.next() : null;
  }

  private static CreationTime created(Article article) throws AnalysisEngineProcessException {
    if (article == null || article.getPublished() == null || article.getPublished().isBlank()) {
      return null;
    }
    try {
      return CreationTime.parse(article.getPublished());
    } catch (IllegalArgumentException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }

  private static IntPredicate aside(JCas jcas) {
    var parts = new TreeMap<Integer, Integer>();
    for (var zone : jcas.getAnnotationIndex(Zone.class)) {
      if (ASIDE.contains(zone.getKind())) {
        parts.merge(zone.getBegin(), zone.getEnd(), Math::max);
      }
    }
    return offset -> {
      var part = parts.floorEntry(offset);
      return part != null && offset < part.getValue();
    };
  }

  private TimeExpression expression(JCas jcas, TimeMention mention) {
    var expression = new TimeExpression(jcas, mention.begin(), mention.end());
    expression.setKind(mention.type());
    expression.setValue(mention.value());
    expression.setMod(mention.mod());
    expression.setQuant(mention.quant());
    expression.setFreq(mention.freq());
    expression.setStatus("suggested");
    expression.setOrigin(origin);
    expression.setConfidence(mention.confidence());
    expression.setReason(mention.reason());
    return expression;
  }

  private static Annotation point(Anchor anchor, Article article, List<TimeExpression> expressions) {
    return switch (anchor.kind()) {
      case NONE -> null;
      case CREATION_TIME -> article;
      case MENTION -> expressions.get(anchor.mention());
    };
  }
}
