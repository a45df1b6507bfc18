package org.chugiai.ui.views.problems;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.chugiai.quality.checks.CasChecks;
import org.chugiai.quality.checks.Finding;
import org.xml.sax.SAXException;

/**
 * The checks of a corpus, done to one article as it stands in the editor.
 *
 * @param checks which
 * @param types  type system of the article
 */
record ArticleCheck(CasChecks checks, TypeSystemDescription types) {

  /**
   * Checks; may be done beside the user interface's thread.
   *
   * @param xmi what would be saved
   */
  List<Finding> run(byte[] xmi) throws IOException {
    try {
      var cas = CasCreationUtils.createCas(types, null, null);
      XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), cas);
      return checks.run(cas);
    } catch (ResourceInitializationException | SAXException e) {
      throw new IOException("The article could not be checked: " + e.getMessage(), e);
    }
  }
}
