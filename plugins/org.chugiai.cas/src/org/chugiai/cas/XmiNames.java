package org.chugiai.cas;

/** How UIMA's XMI names types: the name space becomes a URI, {@code uima.tcas} is {@code http:///uima/tcas.ecore}. */
final class XmiNames {

  /** Stands for the name space of types that have none. */
  static final String NO_NAME_SPACE = "uima.noNamespace";

  private static final String START = "http:///";
  private static final String END = ".ecore";

  private XmiNames() {
  }

  /**
   * The URI of a name space.
   *
   * @param nameSpace UIMA name space, empty for none
   * @return URI
   */
  static String uri(String nameSpace) {
    return START + (nameSpace.isEmpty() ? NO_NAME_SPACE : nameSpace).replace('.', '/') + END;
  }

  /**
   * The UIMA name of an XML element.
   *
   * @param uri   name space URI; any other than UIMA's form is kept as it is, to be shown in messages
   * @param local local name
   * @return type name
   */
  static String typeName(String uri, String local) {
    var nameSpace = uri;
    if (uri.startsWith(START) && uri.endsWith(END) && uri.length() >= START.length() + END.length()) {
      nameSpace = uri.substring(START.length(), uri.length() - END.length()).replace('/', '.');
    }
    return nameSpace.isEmpty() || nameSpace.equals(NO_NAME_SPACE) ? local : nameSpace + '.' + local;
  }
}
