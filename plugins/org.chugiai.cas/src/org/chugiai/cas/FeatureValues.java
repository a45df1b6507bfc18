package org.chugiai.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;

/** Turns what people and programs give as values into what EMF holds, or says why a value does not fit. */
final class FeatureValues {

  private final CasDocument document;

  FeatureValues(CasDocument document) {
    this.document = document;
  }

  /**
   * Checks a value for a feature.
   *
   * @param feature feature
   * @param value   value, as {@link CasCommands#set} takes it
   * @return makes the value as EMF holds it, with edits where an object is needed for it
   * @throws IllegalArgumentException where it does not fit, with a message for people
   */
  Function<EditRecorder, Object> prepare(CasFeature feature, Object value) {
    if (value == null) {
      if (feature.shape() == CasFeature.Shape.PRIMITIVE) {
        throw refuse("noNull", feature.name());
      }
      return recorder -> null;
    }
    return switch (feature.shape()) {
      case STRING -> constant(string(feature, value));
      case PRIMITIVE -> constant(primitive(feature, feature.ecore().getEType(), value));
      case VALUES -> constant(values(feature, feature.ecore().getEType(), value));
      case REFERENCES -> references(feature, value);
      case REFERENCE -> value instanceof List<?> ? sharedArray(feature, value)
          : single(reference(feature, feature.rangeType(), value));
    };
  }

  private static Function<EditRecorder, Object> constant(Object value) {
    return recorder -> value;
  }

  private static Function<EditRecorder, Object> single(CasObject target) {
    return recorder -> recorder.isHere(target) ? target : null;
  }

  private static String string(CasFeature feature, Object value) {
    if (!(value instanceof String text)) {
      throw refuse("noString", feature.name(), describe(value));
    }
    if (!feature.allowedValues().isEmpty() && !feature.allowedValues().contains(text)) {
      throw refuse("notAllowed", feature.name(), String.join(", ", feature.allowedValues()), text);
    }
    for (var i = 0; i < text.length(); i++) {
      var point = text.codePointAt(i);
      if (point == 0 || point == 0xFFFE || point == 0xFFFF || Character.getType(point) == Character.SURROGATE) {
        throw refuse("noXmlCharacter", feature.name(), String.format("%04X", point));
      }
      i += Character.charCount(point) - 1;
    }
    return text;
  }

  private static Object primitive(CasFeature feature, EClassifier type, Object value) {
    if (type.getInstanceClass() == String.class) {
      return string(feature, value);
    }
    try {
      if (value instanceof String || value instanceof Number || value instanceof Boolean) {
        return CasValues.parse(whole(value, type), type);
      }
    } catch (NumberFormatException e) {
      if (type.getInstanceClass() != boolean.class) {
        throw refuse("noNumber", feature.name(), type.getInstanceClass().getSimpleName(), value);
      }
    }
    throw refuse(type.getInstanceClass() == boolean.class ? "noBoolean" : "noNumber", feature.name(),
        type.getInstanceClass() == boolean.class ? describe(value) : type.getInstanceClass().getSimpleName(),
        describe(value));
  }

  /** A whole number fits an integer whatever its Java type is. */
  private static String whole(Object value, EClassifier type) {
    var real = type.getInstanceClass() == double.class || type.getInstanceClass() == float.class;
    if (!real && value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString(number.longValue());
    }
    return value.toString();
  }

  private static Object values(CasFeature feature, EClassifier type, Object value) {
    var element = CasValues.isBytes(type) ? EcorePackage.eINSTANCE.getEByte() : type;
    var values = new ArrayList<>();
    for (var given : list(feature, value)) {
      values.add(primitive(feature, element, given));
    }
    return CasValues.isBytes(type) ? CasValues.collect(values.stream().map(String::valueOf).toList(), type)
        : List.copyOf(values);
  }

  private Function<EditRecorder, Object> references(CasFeature feature, Object value) {
    var element = feature.elementType().isEmpty() ? "uima.cas.TOP" : feature.elementType();
    var targets = new ArrayList<CasObject>();
    for (var target : list(feature, value)) {
      targets.add(target == null ? null : reference(feature, element, target));
    }
    return recorder -> {
      var objects = new ArrayList<CasObject>(targets.size());
      for (var target : targets) {
        if (target == null) {
          objects.add(recorder.nothing());
        } else if (recorder.isHere(target)) {
          objects.add(target);
        }
      }
      return List.copyOf(objects);
    };
  }

  private Function<EditRecorder, Object> sharedArray(CasFeature feature, Object value) {
    if (feature.elementType().isEmpty()) {
      throw refuse("noSharedList", feature.name());
    }
    var types = document.types();
    var type = types.find(feature.rangeType()).orElseGet(() -> types.get("uima.cas.FSArray"));
    var elements = types.feature(type, "elements").orElseThrow();
    var prepared = elements.shape() == CasFeature.Shape.VALUES
        ? constant(values(feature, elements.ecore().getEType(), value)) : references(feature, value);
    return recorder -> recorder.create(type, Map.of(elements.ecore(), prepared.apply(recorder)));
  }

  private CasObject reference(CasFeature feature, String range, Object value) {
    if (!(value instanceof Span span)) {
      throw refuse("noReference", feature.name(), range, describe(value));
    }
    // an array of annotations of one type is an FSArray in XMI
    var fits = span.isA(range) || range.endsWith("[]") && span.isA("uima.cas.FSArray");
    if (!fits) {
      throw refuse("noReference", feature.name(), range, span.type());
    }
    if (span.object().eResource() != document.resource()) {
      throw refuse("other");
    }
    return (CasObject) span.object();
  }

  private static List<?> list(CasFeature feature, Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw refuse("noList", feature.name(), describe(value));
  }

  private static String describe(Object value) {
    return value instanceof Span span ? span.type() : String.valueOf(value);
  }

  /**
   * A refusal with a message for people.
   *
   * @param key       key in {@code messages.properties}
   * @param arguments values for the placeholders
   * @return exception to throw
   */
  static IllegalArgumentException refuse(String key, Object... arguments) {
    return new IllegalArgumentException(CasMessages.get(key, arguments));
  }
}
