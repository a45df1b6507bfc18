package org.chugiai.cas;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.emf.common.util.URI;
import org.xml.sax.SAXException;

/** What the tests do with XMI by way of UIMA and by way of EMF. */
final class Xmi {

  private Xmi() {
  }

  static TypeSystemDescription typeSystem(String xml) {
    try {
      var in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
      return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(in, null));
    } catch (InvalidXMLException e) {
      throw new IllegalArgumentException(xml, e);
    }
  }

  static CAS newCas(TypeSystemDescription types) {
    try {
      return CasCreationUtils.createCas(types, null, null);
    } catch (ResourceInitializationException e) {
      throw new IllegalArgumentException(types.getName(), e);
    }
  }

  static CAS uimaRead(byte[] xmi, TypeSystemDescription types, boolean lenient) {
    var cas = newCas(types);
    try {
      XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), cas, lenient);
      return cas;
    } catch (SAXException | IOException e) {
      throw new IllegalArgumentException(new String(xmi, StandardCharsets.UTF_8), e);
    }
  }

  static byte[] uimaWrite(CAS cas) {
    var out = new ByteArrayOutputStream();
    try {
      XmiCasSerializer.serialize(cas, null, out, true, null);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  static CasResource load(byte[] xmi, CasTypes types, boolean lenient) throws IOException {
    var resource = new CasResource(URI.createFileURI("test.xmi"), types);
    resource.load(new ByteArrayInputStream(xmi), Map.of(CasResource.OPTION_LENIENT, lenient));
    return resource;
  }

  static byte[] throughEmf(byte[] xmi, CasTypes types, boolean lenient) {
    try {
      return load(xmi, types, lenient).toBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CasTypes types(TypeSystemDescription types) {
    try {
      return CasTypes.of(types);
    } catch (CasException e) {
      throw new UncheckedIOException(e);
    }
  }
}
