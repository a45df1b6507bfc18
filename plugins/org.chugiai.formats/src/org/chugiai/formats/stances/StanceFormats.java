package org.chugiai.formats.stances;

import java.util.List;
import org.chugiai.formats.Format;

/** Who takes which attitude towards whom: as a table, and as a network. */
public final class StanceFormats {

  private StanceFormats() {
  }

  /** A row for each stance, as RFC 4180 wants it. */
  public static Format csv() {
    return new Format("stance-csv", "CSV of stances", List.of(".csv"), List.of(), null,
        (folder, settings) -> new StanceCsvWriter(folder));
  }

  /** Holders and targets as nodes; an edge for each attitude that one takes towards another, with its count. */
  public static Format graphMl() {
    return new Format("stance-graphml", "GraphML of the stance network", List.of(".graphml"), List.of(), null,
        (folder, settings) -> new StanceGraphWriter(folder));
  }
}
