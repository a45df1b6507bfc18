package org.chugiai.formats.timeml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Published;
import org.chugiai.formats.xml.SafeXml;
import org.chugiai.types.Article;
import org.chugiai.types.TimeExpression;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a TimeML file; of its elements only the times are kept. */
final class TimeMlReader {

  private record Time(int begin, int end, Attributes attributes) {
  }

  private final Path file;
  private final LossReport losses;

  TimeMlReader(Path file, LossReport losses) {
    this.file = file;
    this.losses = losses;
  }

  void read(CAS cas) throws IOException {
    var handler = new Handler();
    SafeXml.parse(file, handler);
    try {
      build(handler, cas);
    } catch (IllegalArgumentException e) {
      throw new FormatException(file, 0, e.getMessage(), "Mend the file or leave it out.", e);
    }
  }

  private void build(Handler handler, CAS cas) {
    var given = handler.parts.getOrDefault(TimeMlFormat.ID, new StringBuilder()).toString().strip();
    var id = given.isEmpty() ? Documents.stem(file) : given;
    // older files have no element for the text
    var article = Documents.create(cas, id,
        handler.parts.getOrDefault(handler.hasText ? TimeMlFormat.TEXT : TimeMlFormat.ROOT, new StringBuilder())
            .toString());
    if (handler.parts.containsKey(TimeMlFormat.TITLE)) {
      article.setTitle(handler.parts.get(TimeMlFormat.TITLE).toString());
    }
    if (handler.creationTime != null && handler.creationTime.getValue("value") != null) {
      published(article, handler.creationTime.getValue("value"));
    }
    handler.others.forEach((name, count) -> losses.lost("element " + name, id, count + " times"));
    times(handler, cas, article);
  }

  private void published(Article article, String value) {
    try {
      article.setPublished(Published.normalise(value));
    } catch (IllegalArgumentException e) {
      losses.lost("creation time that is no date", article.getId(), value);
    }
  }

  private void times(Handler handler, CAS cas, Article article) {
    var byId = new HashMap<String, Annotation>();
    if (handler.creationTime != null) {
      byId.put(String.valueOf(handler.creationTime.getValue("tid")), article);
    }
    var times = new ArrayList<TimeExpression>();
    for (var found : handler.hasText ? handler.times : handler.outside) {
      var time = new TimeExpression(Documents.jcas(cas), found.begin(), found.end());
      time.setKind(found.attributes().getValue("type"));
      time.setValue(found.attributes().getValue("value"));
      time.setMod(found.attributes().getValue("mod"));
      time.setQuant(found.attributes().getValue("quant"));
      time.setFreq(found.attributes().getValue("freq"));
      byId.putIfAbsent(String.valueOf(found.attributes().getValue("tid")), time);
      times.add(time);
    }
    var sources = handler.hasText ? handler.times : handler.outside;
    for (int i = 0; i < times.size(); i++) {
      var attributes = sources.get(i).attributes();
      times.get(i).setBeginPoint(point(attributes, "beginPoint", byId, article));
      times.get(i).setEndPoint(point(attributes, "endPoint", byId, article));
      times.get(i).setAnchor(point(attributes, "anchorTimeID", byId, article));
      times.get(i).addToIndexes();
    }
  }

  private Annotation point(Attributes attributes, String name, Map<String, Annotation> byId, Article article) {
    var id = attributes.getValue(name);
    if (id != null && !byId.containsKey(id)) {
      losses.lost("reference to a time that is not there", article.getId(), name + "=" + id);
    }
    return id == null ? null : byId.get(id);
  }

  /** Collects the text of the parts, and the times in it. */
  private static final class Handler extends DefaultHandler {
    private final Map<String, StringBuilder> parts = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();
    private final List<Time> times = new ArrayList<>();
    /** Times outside of the text element. */
    private final List<Time> outside = new ArrayList<>();
    private Attributes creationTime;
    private boolean hasText;
    private String part;
    private int begin;
    private Attributes open;
    private Locator locator;

    @Override
    public void setDocumentLocator(Locator value) {
      locator = value;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
      switch (local) {
        case TimeMlFormat.ROOT, TimeMlFormat.ID, TimeMlFormat.CREATION_TIME, TimeMlFormat.TITLE, TimeMlFormat.TEXT -> {
          part = local;
          text();
          hasText |= local.equals(TimeMlFormat.TEXT);
        }
        case TimeMlFormat.TIMEX -> {
          if (open != null) {
            throw new SAXParseException("a TIMEX3 stands inside another one", locator);
          }
          open = new AttributesImpl(attributes);
          begin = text().length();
        }
        default -> others.merge(name, 1, Integer::sum);
      }
      if (part == null) {
        throw new SAXParseException("the root element is " + name + ", not TimeML", locator);
      }
    }

    private StringBuilder text() {
      return parts.computeIfAbsent(String.valueOf(part), name -> new StringBuilder());
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      text().append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String local, String name) {
      if (local.equals(TimeMlFormat.TIMEX)) {
        boolean creation = "CREATION_TIME".equals(open.getValue("functionInDocument"))
            || TimeMlFormat.CREATION_TIME.equals(part);
        if (creation && creationTime == null) {
          creationTime = open;
        } else {
          (TimeMlFormat.TEXT.equals(part) ? times : outside).add(new Time(begin, text().length(), open));
        }
        open = null;
      } else if (local.equals(part)) {
        part = TimeMlFormat.ROOT;
      }
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
