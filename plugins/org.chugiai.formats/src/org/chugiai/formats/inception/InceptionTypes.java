package org.chugiai.formats.inception;

import java.io.IOException;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;

/** The type system that INCEpTION and WebAnno use, with our layers as custom ones; names of its types. */
public final class InceptionTypes {

  private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";
  private static final String CUSTOM = "webanno.custom.";

  /** DKPro's metadata of a document. */
  public static final String METADATA = DKPRO + "metadata.type.DocumentMetaData";
  /** DKPro's further metadata. */
  public static final String FIELD = DKPRO + "metadata.type.MetaDataStringField";
  /** DKPro's division, our zone. */
  public static final String DIV = DKPRO + "segmentation.type.Div";
  /** DKPro's sentence. */
  public static final String SENTENCE = DKPRO + "segmentation.type.Sentence";
  /** DKPro's token. */
  public static final String TOKEN = DKPRO + "segmentation.type.Token";
  /** DKPro's lemma. */
  public static final String LEMMA = DKPRO + "segmentation.type.Lemma";
  /** DKPro's stem. */
  public static final String STEM = DKPRO + "segmentation.type.Stem";
  /** DKPro's part of speech. */
  public static final String POS = DKPRO + "lexmorph.type.pos.POS";
  /** DKPro's morphological features. */
  public static final String MORPHOLOGY = DKPRO + "lexmorph.type.morph.MorphologicalFeatures";
  /** DKPro's dependency relation. */
  public static final String DEPENDENCY = DKPRO + "syntax.type.dependency.Dependency";
  /** DKPro's named entity, our entity. */
  public static final String ENTITY = DKPRO + "ner.type.NamedEntity";
  /** Custom layer of time expressions. */
  static final String TIME = CUSTOM + "TimeExpression";
  /** Custom layer of what fills roles. */
  static final String ARGUMENT = CUSTOM + "Argument";
  /** Custom layer of stances. */
  static final String STANCE = CUSTOM + "Stance";
  /** Custom layer of quotes. */
  static final String QUOTE = CUSTOM + "Quote";

  /** What stands for the built-in types that layers of a corpus may refine; annotations of people lose their status. */
  static final Map<String, String> BASES = Map.of(CAS.TYPE_NAME_ANNOTATION, CAS.TYPE_NAME_ANNOTATION,
      Suggestion._TypeName, CAS.TYPE_NAME_ANNOTATION, Entity._TypeName, ENTITY, TimeExpression._TypeName, TIME,
      Quote._TypeName, QUOTE, Stance._TypeName, STANCE, CAS.TYPE_NAME_ANNOTATION_BASE, CAS.TYPE_NAME_ANNOTATION_BASE);
  /** What stands for the built-in types that references point to. */
  static final Map<String, String> TARGETS = Map.of(Entity._TypeName, ENTITY, TimeExpression._TypeName, TIME,
      Quote._TypeName, QUOTE, Stance._TypeName, STANCE, Token._TypeName, TOKEN, Sentence._TypeName, SENTENCE,
      Zone._TypeName, DIV);

  private InceptionTypes() {
  }

  /** Reads the descriptor beside this class. */
  public static TypeSystemDescription load() {
    try {
      return UIMAFramework.getXMLParser().parseTypeSystemDescription(
          new XMLInputSource(InceptionTypes.class.getResource("InceptionTypes.xml")));
    } catch (IOException | InvalidXMLException e) {
      throw new IllegalStateException("The bundle org.chugiai.formats lacks a readable InceptionTypes.xml", e);
    }
  }

  /** A new CAS of these types. */
  public static CAS newCas() {
    return OwnLayers.none().newCas();
  }

  /** The types without any further layers. */
  static TypeSystem shared() {
    return Once.TYPES;
  }

  /** The type system, which takes longer to build than an article to read. */
  private static final class Once {
    private static final TypeSystem TYPES = build();

    private static TypeSystem build() {
      try {
        return CasCreationUtils.createCas(load(), null, null).getTypeSystem();
      } catch (ResourceInitializationException e) {
        throw new IllegalStateException("A CAS of built-in types can always be created", e);
      }
    }
  }

  /** Whether a CAS has DKPro's tokens, so that files of INCEpTION can be read into it as they are. */
  public static boolean fit(CAS cas) {
    return cas.getTypeSystem().getType(TOKEN) != null;
  }

  /** A new annotation that is in the index. */
  static AnnotationFS add(CAS cas, String type, int begin, int end) {
    var annotation = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
    cas.addFsToIndexes(annotation);
    return annotation;
  }

  /** Sets a string; null is left unset. */
  static void set(FeatureStructure fs, String feature, String value) {
    if (value != null) {
      fs.setStringValue(fs.getType().getFeatureByBaseName(feature), value);
    }
  }

  /** A string feature's value. */
  static String get(FeatureStructure fs, String feature) {
    return fs.getStringValue(fs.getType().getFeatureByBaseName(feature));
  }
}
