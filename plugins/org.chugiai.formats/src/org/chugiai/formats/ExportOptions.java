package org.chugiai.formats;

/**
 * How to export.
 *
 * @param filter which annotations are data
 * @param strict whether a loss makes the export fail
 * @param replace whether a folder with content may be replaced
 */
public record ExportOptions(AnnotationFilter filter, boolean strict, boolean replace) {

  /** What a training corpus wants: confirmed annotations only, losses reported, nothing replaced. */
  public static ExportOptions standard() {
    return new ExportOptions(AnnotationFilter.confirmed(), false, false);
  }
}
