package org.chugiai.formats;

import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.TOP;
import org.chugiai.types.Article;
import org.chugiai.types.Suggestion;

/** Tells what of a CAS a format with fixed layers leaves behind. */
public final class Layers {

  private Layers() {
  }

  /**
   * Counts the annotations of other types than a format writes, and the working notes.
   *
   * @param held names of the types that are written
   */
  public static void reportOthers(CAS cas, Set<String> held, LossReport losses) {
    var article = Documents.id(cas);
    cas.getViewIterator().forEachRemaining(view -> {
      if (view.getSofa() != null && view.getSofa().getSofaNum() != cas.getSofa().getSofaNum()) {
        losses.lost("view " + view.getViewName(), article, (String) null);
        return;
      }
      view.select(TOP.class).forEach(fs -> report(fs, cas, held, article, losses));
    });
  }

  private static void report(TOP fs, CAS cas, Set<String> held, String article, LossReport losses) {
    if (fs instanceof Suggestion suggestion) {
      if (suggestion.getReason() != null) {
        losses.leftOut("reason of a suggestion", article, null);
      }
      if (suggestion.getNote() != null) {
        losses.leftOut("annotator's note", article, suggestion.getNote());
      }
    }
    var type = fs.getType();
    if (held.contains(type.getName()) || type.getName().equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)
        || fs instanceof Article) {
      return;
    }
    var base = heldBase(type, cas, held);
    var what = base == null ? "annotation of type " + type.getName() : type.getName() + " written as " + base;
    if (fs instanceof AnnotationFS annotation) {
      losses.lost(what, article, annotation);
    } else {
      losses.lost(what, article, (String) null);
    }
  }

  private static String heldBase(Type type, CAS cas, Set<String> held) {
    var types = cas.getTypeSystem();
    for (var parent = types.getParent(type); parent != null; parent = types.getParent(parent)) {
      if (held.contains(parent.getName())) {
        return parent.getShortName();
      }
    }
    return null;
  }
}
