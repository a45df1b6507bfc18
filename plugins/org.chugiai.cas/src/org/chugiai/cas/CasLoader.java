package org.chugiai.cas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/**
 * Fills EObjects from the XML events of a CAS in XMI, in the order of the file. It knows UIMA's form of XMI and nothing
 * else, and is therefore several times as fast as EMF's own reader.
 */
final class CasLoader extends DefaultHandler2 {

  private static final String OTHER_TYPES =
      " Open it with the type system it was written with, or leniently to keep what is unknown.";

  private final CasTypes types;
  private final String file;
  private final boolean lenient;
  private final List<CasObject> contents = new ArrayList<>();
  private final List<Resource.Diagnostic> warnings = new ArrayList<>();
  private final IdMap ids = new IdMap();
  private final IdMap sofas = new IdMap();
  private final PendingReferences references = new PendingReferences();
  private final List<CasObject> needsId = new ArrayList<>();
  private final Map<String, List<String>> children = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  private Locator locator;
  private XmiPrologue prologue;
  private int depth;
  private CasObject object;
  private TypeTable.Entry entry;
  private RawXmlReader raw;

  /**
   * A loader of one file.
   *
   * @param types   type system
   * @param file    name of the file for messages
   * @param lenient whether to keep what is unknown
   */
  CasLoader(CasTypes types, String file, boolean lenient) {
    this.types = types;
    this.file = file;
    this.lenient = lenient;
  }

  /** @return the objects in the order of the file, after its end */
  List<CasObject> contents() {
    return contents;
  }

  XmiPrologue prologue() {
    return prologue;
  }

  List<Resource.Diagnostic> warnings() {
    return warnings;
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
    depth++;
    if (raw != null) {
      raw.start(name, XmiNames.typeName(uri, local), attributes);
    } else if (depth == 1) {
      startRoot(uri, local, name, attributes);
    } else if (depth == 2) {
      startObject(uri, local, name, attributes);
    } else if (depth == 3) {
      startChild(name, attributes);
    } else {
      throw error("the element " + name + " is not expected here; this is not a CAS in XMI. Use a file that UIMA wrote.");
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (raw != null) {
      raw.text(characters, start, length);
    } else if (depth == 3) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (raw != null) {
      endRaw();
    } else if (depth == 3) {
      children.get(name).add(text.toString());
    } else if (depth == 2) {
      endObject();
    }
    depth--;
  }

  private void startRoot(String uri, String local, String name, Attributes attributes) throws SAXException {
    if (!uri.equals(XmiPrologue.XMI_URI) || !local.equals("XMI")) {
      throw error("the root element is " + name + ", not xmi:XMI; this is not a CAS in XMI. Use a file that UIMA wrote.");
    }
    var version = locator instanceof Locator2 l && "1.1".equals(l.getXMLVersion()) ? "1.1" : "1.0";
    prologue = new XmiPrologue(version, RawXmlReader.attributes(attributes));
  }

  private void startObject(String uri, String local, String name, Attributes attributes) throws SAXException {
    entry = types.table().find(uri, local);
    if (entry == null) {
      var typeName = XmiNames.typeName(uri, local);
      // XMI's own elements, such as xmi:Documentation, belong to no type system
      if (!uri.equals(XmiPrologue.XMI_URI)) {
        unknown("the type " + typeName + " is not in the type system.");
      }
      object = new CasObject(types.unknown());
      raw = new RawXmlReader();
      raw.start(name, typeName, attributes);
      return;
    }
    object = new CasObject(entry.ecore());
    for (var i = 0; i < attributes.getLength(); i++) {
      attribute(attributes.getQName(i), attributes.getValue(i));
    }
  }

  private void attribute(String name, String value) throws SAXException {
    var slot = entry.slots().get(name);
    if (slot != null) {
      set(slot, value);
    } else if (name.equals("xmi:id")) {
      object.setId(number(value, "xmi:id"));
    } else if (!name.equals("xmlns") && !name.startsWith("xmlns:")) {
      unknown("the type " + entry.name() + " has no feature " + name + ".");
      unexplained().attributes().add(new RawXml.Attribute(name, value));
    }
  }

  private void set(TypeTable.Slot slot, String value) throws SAXException {
    switch (slot.shape()) {
      case STRING -> object.dynamicSet(slot.index(), value);
      case PRIMITIVE -> object.dynamicSet(slot.index(), primitive(slot, value));
      case VALUES -> {
        try {
          setValues(slot, CasValues.parseAll(value, slot.data()));
        } catch (NumberFormatException e) {
          throw notANumber(slot, e);
        }
      }
      case REFERENCE -> {
        if (!value.isEmpty()) {
          references.add(object, slot, number(value, slot.feature().name()), line());
        }
      }
      case REFERENCES -> references.addAll(object, slot, numbers(value, slot.feature().name()), line());
    }
  }

  private void setValues(TypeTable.Slot slot, Object value) {
    if (value instanceof List<?> list) {
      PendingReferences.set(object, slot, list);
    } else {
      object.dynamicSet(slot.index(), value);
    }
  }

  private Object primitive(TypeTable.Slot slot, String value) throws SAXException {
    try {
      return CasValues.parse(value, slot.data());
    } catch (NumberFormatException e) {
      throw notANumber(slot, e);
    }
  }

  private void startChild(String name, Attributes attributes) throws SAXException {
    if (!entry.slots().containsKey(name)) {
      unknown("the type " + entry.name() + " has no feature " + name + ".");
      raw = new RawXmlReader();
      raw.start(name, name, attributes);
      return;
    }
    text.setLength(0);
    children.computeIfAbsent(name, n -> new ArrayList<>());
    var href = attributes.getValue("href");
    if (href != null && href.startsWith("#")) {
      text.append(href, 1, href.length());
    }
  }

  private void endRaw() throws SAXException {
    var element = raw.end();
    if (element == null) {
      return;
    }
    raw = null;
    if (depth == 3) {
      unexplained().content().add(element);
      return;
    }
    object.setUnexplained(element);
    for (var attribute : element.attributes()) {
      if (attribute.name().equals("xmi:id") && attribute.value().matches("\\d{1,9}")) {
        object.setId(Integer.parseInt(attribute.value()));
      }
    }
    add(object);
  }

  private void endObject() throws SAXException {
    if (entry.isSofa()) {
      contents.add(object);
      sofas.put(object);
    } else {
      add(object);
    }
    if (!children.isEmpty()) {
      for (var feature : children.entrySet()) {
        setChildren(entry.slots().get(feature.getKey()), feature.getValue());
      }
      children.clear();
    }
  }

  private void add(CasObject added) throws SAXException {
    contents.add(added);
    var other = ids.get(added.id());
    if (other != null) {
      repaired("two objects have the xmi:id " + added.id() + ".");
      needsId.add(other);
    }
    ids.put(added);
  }

  private void setChildren(TypeTable.Slot slot, List<String> values) throws SAXException {
    switch (slot.shape()) {
      case VALUES -> {
        try {
          setValues(slot, CasValues.collect(values, slot.data()));
        } catch (NumberFormatException e) {
          throw notANumber(slot, e);
        }
      }
      case REFERENCES -> set(slot, String.join(" ", values));
      case STRING, PRIMITIVE, REFERENCE -> {
        if (!slot.feature().elementType().isEmpty()) {
          setSharedArray(slot, values);
        } else if (values.size() == 1) {
          set(slot, values.getFirst());
        } else {
          throw error("the feature " + slot.feature().name() + " has several values where one is expected."
              + " Correct the file.");
        }
      }
    }
  }

  /** UIMA also reads an array that may be shared where its values stand inside the only owner. */
  private void setSharedArray(TypeTable.Slot slot, List<String> values) throws SAXException {
    var owner = object;
    var type = types.find(slot.feature().rangeType()).orElseGet(() -> types.get("uima.cas.FSArray"));
    object = new CasObject(type);
    owner.dynamicSet(slot.index(), object);
    setChildren(types.table().of(type).slots().get("elements"), values);
    contents.add(object);
    needsId.add(object);
    object = owner;
  }

  @Override
  public void endDocument() throws SAXException {
    if (ids.get(0) == null && references.hasNull()) {
      var nothing = new CasObject(types.get(EcoreBuilder.NULL));
      nothing.setId(0);
      contents.addFirst(nothing);
      ids.put(nothing);
    }
    try {
      references.resolve(ids, sofas, this::missing);
    } catch (CasException e) {
      throw new SAXException(e);
    }
    giveIds();
  }

  /** Some tools number sofas apart from the other objects. UIMA does not read that, so the other object gives way. */
  private void giveIds() {
    var next = Math.max(ids.highest(), sofas.highest());
    for (var other : contents) {
      if (other.eClass() != types.get("uima.cas.Sofa") && sofas.get(other.id()) != null) {
        needsId.add(other);
      }
    }
    for (var other : needsId) {
      other.setId(++next);
    }
  }

  private void missing(CasObject owner, TypeTable.Slot slot, int id, int line) throws CasException {
    var message = "the feature " + slot.feature().name() + " refers to " + id + ", which no object has as its xmi:id.";
    if (!lenient) {
      throw failure(message + " Restore the file from a backup, or open it leniently to leave the reference out.", line);
    }
    warnings.add(new XMIException(failure(message, line).getMessage(), file, line, 0));
  }

  private RawXml unexplained() {
    if (object.unexplained() == null) {
      object.setUnexplained(new RawXml(entry.ecore().getName(), entry.name(), new ArrayList<>(), new ArrayList<>()));
    }
    return object.unexplained();
  }

  private void unknown(String message) throws SAXException {
    tolerate(message, OTHER_TYPES);
  }

  private void repaired(String message) throws SAXException {
    tolerate(message, " Restore the file from a backup, or open it leniently to give one of them a new id.");
  }

  private void tolerate(String message, String remedy) throws SAXException {
    if (!lenient) {
      throw error(message + remedy);
    }
    warnings.add(new XMIException(failure(message, line()).getMessage(), file, line(), locator.getColumnNumber()));
  }

  private int number(String value, String name) throws SAXException {
    try {
      var number = Integer.parseInt(value.strip());
      if (number >= 0) {
        return number;
      }
      throw error(name + " is negative: " + value + ". Correct the file or restore it from a backup.");
    } catch (NumberFormatException e) {
      throw error(name + " is not a number: " + value + ". Correct the file or restore it from a backup.");
    }
  }

  private int[] numbers(String value, String name) throws SAXException {
    var tokens = CasValues.tokens(value);
    var numbers = new int[tokens.size()];
    for (var i = 0; i < numbers.length; i++) {
      numbers[i] = number(tokens.get(i), name);
    }
    return numbers;
  }

  private SAXException notANumber(TypeTable.Slot slot, NumberFormatException e) {
    return error("the feature " + slot.feature().name() + " of " + entry.name() + " is no "
        + slot.feature().rangeType() + " (" + e.getMessage() + "). Correct the file or restore it from a backup.");
  }

  private int line() {
    return locator == null ? 0 : locator.getLineNumber();
  }

  private SAXException error(String message) {
    return new SAXException(failure(message, line()));
  }

  private CasException failure(String message, int line) {
    return new CasException(file + ", line " + line + ": " + message, line, null);
  }
}
