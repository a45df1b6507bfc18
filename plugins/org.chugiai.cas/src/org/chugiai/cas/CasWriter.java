package org.chugiai.cas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chugiai.cas.TypeTable.Slot;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Writes objects as UIMA's own serializer writes them when asked for indentation: one object a line, the features in the
 * order of the type system. The same objects give the same bytes.
 */
final class CasWriter {

  private static final String INDENT = "    ";

  private final CasTypes types;
  private final String file;
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<EClass, String> names = new LinkedHashMap<>();
  private final XmlOut out = new XmlOut();

  private CasWriter(CasTypes types, String file) {
    this.types = types;
    this.file = file;
  }

  /**
   * Writes a file.
   *
   * @param types    type system
   * @param file     name of the file for messages
   * @param prologue what was before the first object; control characters make the XML version 1.1
   * @param contents objects
   * @return bytes
   * @throws CasException where a string holds what XML cannot, or an object refers to one that is not in the file
   */
  static byte[] write(CasTypes types, String file, XmiPrologue prologue, List<? extends EObject> contents)
      throws CasException {
    var out = writeAs(types, file, prologue, contents);
    if (out.hasControls() && !prologue.xmlVersion().equals("1.1")) {
      out = writeAs(types, file, new XmiPrologue("1.1", prologue.attributes()), contents);
    }
    return out.bytes();
  }

  private static XmlOut writeAs(CasTypes types, String file, XmiPrologue prologue, List<? extends EObject> contents)
      throws CasException {
    var writer = new CasWriter(types, file);
    CasObject current = null;
    try {
      writer.start(prologue, contents);
      for (var object : contents) {
        current = (CasObject) object;
        writer.write(current);
      }
    } catch (XmlOut.IllegalCharacter e) {
      var place = current == null ? "the root element" : new Span(current).type() + " " + current.id();
      throw new CasException(file + ": " + place + " holds the character " + e.getMessage()
          + ", which XML cannot hold. Remove it and save again.", e);
    }
    return writer.out.raw("</xmi:XMI>\n");
  }

  private void start(XmiPrologue prologue, List<? extends EObject> contents) throws XmlOut.IllegalCharacter {
    var attributes = new ArrayList<>(prologue.attributes());
    for (var attribute : attributes) {
      if (attribute.name().startsWith("xmlns:")) {
        declare(attribute.value(), attribute.name().substring("xmlns:".length()));
      } else if (attribute.name().equals("xmlns")) {
        declare(attribute.value(), "");
      }
    }
    if (taken.add("xmi")) {
      attributes.add(new RawXml.Attribute("xmlns:xmi", XmiPrologue.XMI_URI));
    }
    for (var object : contents) {
      var type = object.eClass();
      if (type != types.unknown() && !names.containsKey(type)) {
        names.put(type, name(type, attributes));
      }
    }
    out.raw("<?xml version=\"" + prologue.xmlVersion() + "\" encoding=\"UTF-8\"?><xmi:XMI");
    for (var attribute : attributes) {
      out.attribute(attribute.name(), attribute.value());
    }
    out.raw(">\n");
  }

  private void declare(String uri, String prefix) {
    taken.add(prefix);
    // UIMA's reader passes over elements whose prefix begins like this
    if (!prefix.startsWith("xmi")) {
      prefixes.putIfAbsent(uri, prefix);
    }
  }

  private String name(EClass type, List<RawXml.Attribute> attributes) {
    var uri = type.getEPackage().getNsURI();
    var prefix = prefixes.computeIfAbsent(uri, u -> {
      var base = type.getEPackage().getNsPrefix();
      base = base.toLowerCase(Locale.ROOT).startsWith("xm") ? "ns" : base;
      var free = base;
      for (var i = 2; !taken.add(free); i++) {
        free = base + i;
      }
      attributes.add(new RawXml.Attribute("xmlns:" + free, u));
      return free;
    });
    return prefix.isEmpty() ? type.getName() : prefix + ':' + type.getName();
  }

  private void write(CasObject object) throws XmlOut.IllegalCharacter, CasException {
    var entry = types.table().of(object.eClass());
    if (entry == null) {
      write(object.unexplained(), INDENT);
      return;
    }
    var name = names.get(object.eClass());
    out.raw(INDENT).raw("<").raw(name);
    if (object.id() != CasObject.NO_ID) {
      out.raw(" xmi:id=\"").number(object.id()).raw("\"");
    }
    var hasChildren = false;
    for (var slot : entry.slots().values()) {
      hasChildren |= !writeAttribute(object, slot);
    }
    var rest = object.unexplained();
    if (rest != null) {
      for (var attribute : rest.attributes()) {
        out.attribute(attribute.name(), attribute.value());
      }
      hasChildren |= !rest.content().isEmpty();
    }
    if (!hasChildren) {
      out.raw("/>\n");
      return;
    }
    out.raw(">\n");
    writeChildren(object, entry);
    out.raw(INDENT).raw("</").raw(name).raw(">\n");
  }

  /** Writes a feature, or returns false where it has to be written as child elements. */
  private boolean writeAttribute(CasObject object, Slot slot) throws XmlOut.IllegalCharacter, CasException {
    var value = object.dynamicGet(slot.index());
    var feature = slot.feature();
    switch (slot.shape()) {
      case STRING -> {
        if (value != null) {
          out.attribute(feature.name(), (String) value);
        }
      }
      case PRIMITIVE -> out.attribute(feature.name(),
          String.valueOf(value == null ? feature.ecore().getDefaultValue() : value));
      case REFERENCE -> {
        if (value != null) {
          out.attribute(feature.name(), Integer.toString(id(object, slot, value)));
        }
      }
      case REFERENCES -> {
        if (object.eIsSet(feature.ecore())) {
          writeReferences(object, slot, (List<?>) value);
        }
      }
      case VALUES -> {
        if (object.eIsSet(feature.ecore())) {
          return writeValues(slot, value);
        }
      }
    }
    return true;
  }

  private void writeReferences(CasObject object, Slot slot, List<?> targets) throws CasException {
    out.raw(" ").raw(slot.feature().name()).raw("=\"");
    var separator = "";
    for (var target : targets) {
      out.raw(separator).number(id(object, slot, target));
      separator = " ";
    }
    out.raw("\"");
  }

  private boolean writeValues(Slot slot, Object value) throws XmlOut.IllegalCharacter {
    if (slot.data().getInstanceClass() == String.class && !((List<?>) value).isEmpty()) {
      return false;
    }
    out.attribute(slot.feature().name(), CasValues.formatAll(value));
    return true;
  }

  private int id(CasObject object, Slot slot, Object target) throws CasException {
    var to = (CasObject) target;
    if (to.eDirectResource() != object.eDirectResource() || to.id() == CasObject.NO_ID) {
      throw new CasException(file + ": " + new Span(object).type() + ' ' + object.id() + " refers by "
          + slot.feature().name() + " to an object that is not in the file. Clear that field and save again.", null);
    }
    return to.id();
  }

  private void writeChildren(CasObject object, TypeTable.Entry entry) throws XmlOut.IllegalCharacter {
    for (var slot : entry.slots().values()) {
      if (slot.shape() == CasFeature.Shape.VALUES && slot.data().getInstanceClass() == String.class
          && object.dynamicGet(slot.index()) instanceof List<?> values) {
        var name = slot.feature().name();
        for (var value : values) {
          out.raw(INDENT).raw(INDENT).raw("<").raw(name);
          if (value == null || value.equals("")) {
            out.raw("/>\n");
          } else {
            out.raw(">").text((String) value).raw("</").raw(name).raw(">\n");
          }
        }
      }
    }
    if (object.unexplained() != null) {
      for (var child : object.unexplained().content()) {
        write((RawXml) child, INDENT + INDENT);
      }
    }
  }

  private void write(RawXml element, String indent) throws XmlOut.IllegalCharacter {
    out.raw(indent).raw("<").raw(element.name());
    for (var attribute : element.attributes()) {
      out.attribute(attribute.name(), attribute.value());
    }
    if (element.content().isEmpty()) {
      out.raw("/>\n");
      return;
    }
    out.raw(">");
    var hasElements = element.content().stream().anyMatch(RawXml.class::isInstance);
    out.raw(hasElements ? "\n" : "");
    for (var child : element.content()) {
      switch (child) {
        case RawXml inner -> write(inner, indent + INDENT);
        default -> out.text((String) child);
      }
    }
    out.raw(hasElements ? indent : "").raw("</").raw(element.name()).raw(">\n");
  }
}
