package org.chugiai.cas;

import java.util.List;

/**
 * An XML element that the type system does not explain, kept as it stands.
 *
 * @param name       qualified name
 * @param typeName   the UIMA type that the name stands for
 * @param attributes attributes in the order of the file
 * @param content    elements and strings
 */
record RawXml(String name, String typeName, List<Attribute> attributes, List<Object> content) {

  /**
   * An attribute.
   *
   * @param name  qualified name
   * @param value value
   */
  record Attribute(String name, String value) {
  }
}
