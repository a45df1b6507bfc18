package org.chugiai.formats;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.jcas.cas.TOP;

/** Arrays of values, which UIMA has a type and a method each for. */
public final class ValueArrays {

  private ValueArrays() {
  }

  /**
   * An array of values that are told as text.
   *
   * @param type UIMA name of the array's type
   * @throws IllegalArgumentException if that is none of values
   */
  public static TOP create(CAS cas, String type, String... values) {
    int size = values.length;
    CommonArrayFS<?> array = switch (type) {
      case CAS.TYPE_NAME_STRING_ARRAY -> cas.createStringArrayFS(size);
      case CAS.TYPE_NAME_BOOLEAN_ARRAY -> cas.createBooleanArrayFS(size);
      case CAS.TYPE_NAME_BYTE_ARRAY -> cas.createByteArrayFS(size);
      case CAS.TYPE_NAME_SHORT_ARRAY -> cas.createShortArrayFS(size);
      case CAS.TYPE_NAME_INTEGER_ARRAY -> cas.createIntArrayFS(size);
      case CAS.TYPE_NAME_LONG_ARRAY -> cas.createLongArrayFS(size);
      case CAS.TYPE_NAME_FLOAT_ARRAY -> cas.createFloatArrayFS(size);
      case CAS.TYPE_NAME_DOUBLE_ARRAY -> cas.createDoubleArrayFS(size);
      default -> throw new IllegalArgumentException(type + " is no array of values");
    };
    array.copyFromArray(values, 0, 0, size);
    return (TOP) array;
  }

  /** A copy for another CAS, as an array belongs to one. */
  public static TOP copy(CommonArrayFS<?> array, CAS target) {
    return create(target, array.getType().getName(), array.toStringArray());
  }
}
