package org.chugiai.formats.casjson;

import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.cas.Sofa;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.CasCopier;
import org.apache.uima.util.CasCreationUtils;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Reachable;
import org.chugiai.formats.UnicodeText;

/** Gives a CAS without unpaired surrogates, at which a JSON generator would stop: itself, as a rule, or a copy. */
final class WellFormedCas {

  private WellFormedCas() {
  }

  static CAS of(CAS cas, String article, LossReport losses) {
    var text = cas.getDocumentText();
    var clean = text == null ? null : UnicodeText.wellFormed(text, article, losses);
    var result = text == null || text.equals(clean) ? cas : copy(cas, clean, article, losses);
    cleanFeatures(result, article, losses);
    return result;
  }

  private static CAS copy(CAS cas, String text, String article, LossReport losses) {
    cas.getViewIterator().forEachRemaining(view -> {
      if (view.getSofa().getSofaNum() != cas.getSofa().getSofaNum()) {
        losses.lost("view beside a text with half characters", article, view.getViewName());
      }
    });
    try {
      var copy = CasCreationUtils.createCas(cas.getTypeSystem(), null, null, null);
      copy.setDocumentText(text);
      new CasCopier(cas, copy).copyCasView(cas, copy, false);
      return copy;
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException("A CAS of a known type system can always be created", e);
    }
  }

  /** The features of the CAS itself can be set, unlike its text. */
  private static void cleanFeatures(CAS cas, String article, LossReport losses) {
    for (var fs : Reachable.from(cas)) {
      if (fs instanceof StringArray array) {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, clean(array.get(i), article, losses));
        }
      }
      for (var feature : fs.getType().getFeatures()) {
        boolean string = feature.getRange().getName().equals(CAS.TYPE_NAME_STRING) && !(fs instanceof Sofa);
        var value = string ? fs.getStringValue(feature) : null;
        if (value != null && !clean(value, article, losses).equals(value)) {
          fs.setStringValue(feature, clean(value, article, new LossReport()));
        }
      }
    }
  }

  private static String clean(String value, String article, LossReport losses) {
    return value == null ? null : UnicodeText.wellFormed(value, article, losses);
  }
}
