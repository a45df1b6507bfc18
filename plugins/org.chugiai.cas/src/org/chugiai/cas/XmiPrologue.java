package org.chugiai.cas;

import java.util.List;

/**
 * What stands before the first object and is kept across a save.
 *
 * @param xmlVersion 1.0 or 1.1
 * @param attributes attributes of the root in the order of the file, name spaces included
 */
record XmiPrologue(String xmlVersion, List<RawXml.Attribute> attributes) {

  static final String XMI_URI = "http://www.omg.org/XMI";

  /** @return the prologue of a new file */
  static XmiPrologue ofNew() {
    return new XmiPrologue("1.0", List.of(new RawXml.Attribute("xmlns:xmi", XMI_URI),
        new RawXml.Attribute("xmi:version", "2.0")));
  }
}
