package org.chugiai.pipeline;

import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An engine that a pipeline can hold.
 *
 * @param id what commands and settings call it
 * @param name a name for people
 * @param version the descriptor's version
 * @param layers names of the UIMA types that it makes, from the descriptor's capabilities
 * @param descriptor its UIMA analysis engine descriptor
 */
public record EngineInfo(String id, String name, String version, Set<String> layers, URL descriptor) {

  /** Copies the set and keeps its order. */
  public EngineInfo {
    layers = Collections.unmodifiableSet(new LinkedHashSet<>(layers));
  }

  /** What its suggestions carry as their origin. */
  public String origin() {
    return id + " " + version;
  }
}
