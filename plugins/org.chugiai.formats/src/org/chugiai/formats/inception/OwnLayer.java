package org.chugiai.formats.inception;

import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.cas.TOP;

/**
 * A layer that a corpus adds to the built-in ones, under the same name in INCEpTION.
 *
 * @param type name of the type
 * @param base what it is based on in INCEpTION: uima.tcas.Annotation, a layer that stands for a built-in one, or
 *        uima.cas.AnnotationBase for the heads of chains
 * @param fields what its types add to the built-in ones
 */
record OwnLayer(String type, String base, List<Field> fields) {

  /** How a feature is held. */
  enum Holding {
    /** A value or an array of values, as it is. */
    VALUE,
    /** A reference that is part of a relation or chain, as it is. */
    DIRECT,
    /** Another annotation: a slot with one link. */
    REFERENCE,
    /** Other annotations: a slot with a link for each. */
    REFERENCES,
    /** Links with role and target: a slot. */
    LINKS,
    /** Not at all. */
    NOT
  }

  /**
   * A feature.
   *
   * @param range what it holds in INCEpTION
   * @param linkType of slots, the type of the links; else null
   * @param targetType of slots, what the links point to; else null
   */
  record Field(String name, Holding holding, String range, String linkType, String targetType) {
  }

  /** What a CAS has of this layer, without those that refine it. */
  Stream<TOP> in(CAS cas) {
    var own = cas.getTypeSystem().getType(type);
    return cas.<TOP>select(own).filter(fs -> fs.getType() == own);
  }

  /** Adds the head of a chain, which is no annotation, to a CAS. */
  FeatureStructure addHead(CAS cas) {
    var head = cas.createFS(cas.getTypeSystem().getType(type));
    cas.addFsToIndexes(head);
    return head;
  }
}
