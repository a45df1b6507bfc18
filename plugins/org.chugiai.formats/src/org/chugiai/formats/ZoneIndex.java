package org.chugiai.formats;

import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Zone;

/** Finds the zone in which an annotation lies. */
public final class ZoneIndex {

  private final TreeMap<Integer, Zone> zones = new TreeMap<>();

  /** Indexes the zones of a CAS, which do not overlap. */
  public ZoneIndex(JCas jcas) {
    jcas.select(Zone.class).forEach(zone -> zones.putIfAbsent(zone.getBegin(), zone));
  }

  /** Kind of the zone that covers the annotation; null if there is none. */
  public String kind(Annotation annotation) {
    var zone = zones.floorEntry(annotation.getBegin());
    return zone != null && annotation.getEnd() <= zone.getValue().getEnd() ? zone.getValue().getKind() : null;
  }
}
