package org.chugiai.formats;

import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.chugiai.types.Entity;
import org.chugiai.types.Suggestion;
import org.chugiai.typesystem.ChuGiaiTypes;

/** Layers as a corpus may add them: values of all kinds, references, slots, relations, chains, refined layers. */
public final class OwnTypes {

  /** A span with values and references. */
  public static final String FRAME = "my.layers.Frame";
  /** A span of a further own type. */
  public static final String DEEP_FRAME = "my.layers.DeepFrame";
  /** A built-in layer, refined. */
  public static final String OFFICE = "my.layers.Office";
  /** A span without any feature. */
  public static final String MARK = "my.layers.Mark";
  /** A relation in INCEpTION's sense. */
  public static final String RELATION = "my.layers.Cause";
  /** A link of a chain in INCEpTION's sense. */
  public static final String LINK = "my.layers.MentionLink";
  /** A chain in INCEpTION's sense. */
  public static final String CHAIN = "my.layers.MentionChain";
  private static final String SLOT = "my.layers.FrameSlotLink";
  private static final String TAGS = "my.layers.Tag";

  private OwnTypes() {
  }

  /** The types, without the built-in ones. */
  public static TypeSystemDescription description() {
    var own = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    var tags = own.addType(TAGS, "", CAS.TYPE_NAME_STRING);
    var tag = UIMAFramework.getResourceSpecifierFactory().createAllowedValue();
    tag.setString("a|b");
    tags.setAllowedValues(new AllowedValue[] {tag});
    var frame = own.addType(FRAME, "", Suggestion._TypeName);
    frame.addFeature("label", "", CAS.TYPE_NAME_STRING);
    frame.addFeature("tag", "", TAGS);
    frame.addFeature("count", "", CAS.TYPE_NAME_INTEGER);
    frame.addFeature("weight", "", CAS.TYPE_NAME_DOUBLE);
    frame.addFeature("sure", "", CAS.TYPE_NAME_BOOLEAN);
    frame.addFeature("who", "", Entity._TypeName);
    frame.addFeature("what_else", "", CAS.TYPE_NAME_ANNOTATION);
    frame.addFeature("parts", "", CAS.TYPE_NAME_FS_ARRAY, FRAME, null);
    frame.addFeature("slots", "", CAS.TYPE_NAME_FS_ARRAY, SLOT, null);
    own.addType(DEEP_FRAME, "", FRAME).addFeature("depth", "", CAS.TYPE_NAME_LONG);
    var slot = own.addType(SLOT, "", CAS.TYPE_NAME_TOP);
    slot.addFeature("role", "", CAS.TYPE_NAME_STRING);
    slot.addFeature("target", "", CAS.TYPE_NAME_ANNOTATION);
    own.addType(OFFICE, "", Entity._TypeName).addFeature("rank", "", CAS.TYPE_NAME_STRING);
    own.addType(MARK, "", CAS.TYPE_NAME_ANNOTATION);
    var cause = own.addType(RELATION, "", CAS.TYPE_NAME_ANNOTATION);
    cause.addFeature("Governor", "", FRAME);
    cause.addFeature("Dependent", "", FRAME);
    cause.addFeature("kind", "", CAS.TYPE_NAME_STRING);
    var link = own.addType(LINK, "", CAS.TYPE_NAME_ANNOTATION);
    link.addFeature("next", "", LINK);
    link.addFeature("referenceType", "", CAS.TYPE_NAME_STRING);
    link.addFeature("referenceRelation", "", CAS.TYPE_NAME_STRING);
    own.addType(CHAIN, "", CAS.TYPE_NAME_ANNOTATION_BASE).addFeature("first", "", LINK);
    return own;
  }

  /** An empty CAS of the built-in types and these. */
  public static CAS empty() {
    return cas(description());
  }

  /** An empty CAS of the built-in types and others. */
  public static CAS cas(TypeSystemDescription own) {
    try {
      return CasCreationUtils.createCas(CasCreationUtils.mergeTypeSystems(List.of(ChuGiaiTypes.load(), own)), null,
          null);
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An indexed annotation. */
  public static AnnotationFS add(CAS cas, String type, int begin, int end) {
    var annotation = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
    cas.addFsToIndexes(annotation);
    return annotation;
  }

  /** Sets a value, told as text. */
  public static void set(FeatureStructure fs, String feature, String value) {
    fs.setFeatureValueFromString(fs.getType().getFeatureByBaseName(feature), value);
  }

  /** Sets a reference. */
  public static void refer(FeatureStructure fs, String feature, FeatureStructure value) {
    fs.setFeatureValue(fs.getType().getFeatureByBaseName(feature), value);
  }

  /** Sets an array of references. */
  public static void refer(CAS cas, FeatureStructure fs, String feature, FeatureStructure... values) {
    var array = new TOP[values.length];
    System.arraycopy(values, 0, array, 0, values.length);
    refer(fs, feature, FSArray.create(Documents.jcas(cas), array));
  }

  /** A link for the slots of a frame. */
  public static FeatureStructure slot(CAS cas, String role, FeatureStructure target) {
    Type type = cas.getTypeSystem().getType(SLOT);
    var link = cas.createFS(type);
    link.setStringValue(type.getFeatureByBaseName("role"), role);
    refer(link, "target", target);
    return link;
  }
}
