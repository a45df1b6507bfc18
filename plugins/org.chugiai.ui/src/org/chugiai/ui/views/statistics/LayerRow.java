package org.chugiai.ui.views.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chugiai.corpus.statistics.Statistics;

/**
 * A line of the table of layers: a layer, or one of its kinds or attitudes.
 *
 * @param layer   short name of the layer's type
 * @param name    in the user's language
 * @param isLayer whether it is a whole layer
 * @param counts  by status
 * @param lengths of the annotated words; null for kinds and attitudes
 */
record LayerRow(String layer, String name, boolean isLayer, int total, Map<String, Integer> counts,
    Statistics.Lengths lengths) {

  /** The statuses, in the order of columns and bars. */
  static final List<String> STATUSES = List.of("accepted", "corrected", "manual", "given", "suggested", "rejected");

  static List<LayerRow> of(Statistics statistics, StatisticsNames names) {
    var rows = new ArrayList<LayerRow>();
    for (var layer : statistics.layers()) {
      rows.add(new LayerRow(layer.name(), names.layer(layer.name()), true, layer.total(), layer.statuses(),
          layer.lengths()));
      for (var label : layer.labels()) {
        rows.add(new LayerRow(layer.name(), names.value(layer.name(), label.value()), false, label.total(),
            label.statuses(), null));
      }
    }
    return rows;
  }

  int count(String status) {
    return counts.getOrDefault(status, 0);
  }
}
