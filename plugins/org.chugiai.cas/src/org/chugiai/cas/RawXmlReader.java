package org.chugiai.cas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Builds one element that the type system does not explain, from its XML events. */
final class RawXmlReader {

  /** Deeper nesting is no CAS, and would exhaust the stack of whoever walks it. */
  private static final int DEEPEST = 100;

  private final Deque<RawXml> open = new ArrayDeque<>();

  void start(String name, String typeName, Attributes attributes) throws SAXException {
    if (open.size() == DEEPEST) {
      throw new SAXException("elements are nested more than " + DEEPEST + " deep");
    }
    var element = new RawXml(name, typeName, attributes(attributes), new ArrayList<>());
    if (!open.isEmpty()) {
      open.peek().content().add(element);
    }
    open.push(element);
  }

  void text(char[] characters, int start, int length) {
    var content = open.peek().content();
    var more = new String(characters, start, length);
    if (!content.isEmpty() && content.getLast() instanceof String text) {
      content.set(content.size() - 1, text + more);
    } else {
      content.add(more);
    }
  }

  /** @return the whole element at its end, null at the end of an inner one */
  RawXml end() {
    var element = open.pop();
    // white space between elements is the writer's
    if (element.content().stream().anyMatch(RawXml.class::isInstance)) {
      element.content().removeIf(c -> c instanceof String text && text.isBlank());
    }
    return open.isEmpty() ? element : null;
  }

  static List<RawXml.Attribute> attributes(Attributes attributes) {
    var list = new ArrayList<RawXml.Attribute>();
    for (var i = 0; i < attributes.getLength(); i++) {
      list.add(new RawXml.Attribute(attributes.getQName(i), attributes.getValue(i)));
    }
    return list;
  }
}
