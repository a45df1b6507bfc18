package org.chugiai.corpus.layers;

import org.apache.uima.cas.CAS;

/** What a field of a layer takes. */
public enum FieldType {
  /** Any text. */
  TEXT(CAS.TYPE_NAME_STRING),
  /** One value of a list. */
  CHOICE(CAS.TYPE_NAME_STRING),
  /** Yes or no. */
  BOOLEAN(CAS.TYPE_NAME_BOOLEAN),
  /** A whole number. */
  INTEGER(CAS.TYPE_NAME_INTEGER),
  /** A number with or without decimals. */
  NUMBER(CAS.TYPE_NAME_DOUBLE),
  /** Another annotation. */
  LINK(null),
  /** Anything else that UIMA has, such as arrays; shown as it is. */
  OTHER(null);

  private final String range;

  FieldType(String range) {
    this.range = range;
  }

  /** The UIMA range of a new feature; null where the field's target names it. */
  String range() {
    return range;
  }

  /** The type of a UIMA range that is no list of values. */
  static FieldType of(String range) {
    return switch (range) {
      case CAS.TYPE_NAME_STRING -> TEXT;
      case CAS.TYPE_NAME_BOOLEAN -> BOOLEAN;
      case CAS.TYPE_NAME_BYTE, CAS.TYPE_NAME_SHORT, CAS.TYPE_NAME_INTEGER, CAS.TYPE_NAME_LONG -> INTEGER;
      case CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE -> NUMBER;
      default -> OTHER;
    };
  }
}
