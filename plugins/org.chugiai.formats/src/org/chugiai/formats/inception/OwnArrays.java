package org.chugiai.formats.inception;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.cas.TOP;

/** Arrays of values, which belong to one CAS. */
final class OwnArrays {

  private OwnArrays() {
  }

  /** A copy for another CAS; the elements are values, not references. */
  static TOP copy(FeatureStructure array, CAS target) {
    var source = (CommonArrayFS<?>) array;
    CommonArrayFS<?> copy = switch (array.getType().getName()) {
      case CAS.TYPE_NAME_STRING_ARRAY -> target.createStringArrayFS(source.size());
      case CAS.TYPE_NAME_BOOLEAN_ARRAY -> target.createBooleanArrayFS(source.size());
      case CAS.TYPE_NAME_BYTE_ARRAY -> target.createByteArrayFS(source.size());
      case CAS.TYPE_NAME_SHORT_ARRAY -> target.createShortArrayFS(source.size());
      case CAS.TYPE_NAME_INTEGER_ARRAY -> target.createIntArrayFS(source.size());
      case CAS.TYPE_NAME_LONG_ARRAY -> target.createLongArrayFS(source.size());
      case CAS.TYPE_NAME_FLOAT_ARRAY -> target.createFloatArrayFS(source.size());
      case CAS.TYPE_NAME_DOUBLE_ARRAY -> target.createDoubleArrayFS(source.size());
      default -> throw new IllegalArgumentException(array.getType().getName() + " is no array of values");
    };
    copy.copyFromArray(source.toStringArray(), 0, 0, source.size());
    return (TOP) copy;
  }
}
