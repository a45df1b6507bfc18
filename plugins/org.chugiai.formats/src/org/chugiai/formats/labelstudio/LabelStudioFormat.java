package org.chugiai.formats.labelstudio;

import java.util.List;
import org.chugiai.formats.Format;

/**
 * Label Studio's JSON: a list of tasks, with confirmed annotations as annotations and suggestions as predictions, and
 * the labelling configuration. Offsets count UTF-16 units, as JavaScript does.
 */
public final class LabelStudioFormat {

  /** Name of the file written. */
  static final String FILE = "tasks.json";
  /** Name of the configuration written. */
  static final String CONFIGURATION_FILE = "label_config.xml";
  /** Names of the controls in the configuration. */
  static final String LABEL = "label";
  static final String TEXT = "text";

  private LabelStudioFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("labelstudio", "Label Studio JSON", List.of(".labelstudio.json"), List.of(),
        (source, settings, losses) -> new LabelStudioReader(source, losses),
        (folder, settings) -> new LabelStudioWriter(folder));
  }
}
