package org.chugiai.cas;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.xml.parsers.SAXParser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;
import org.xml.sax.ext.Locator2Impl;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Parses XML on a thread of its own while the caller's thread takes the events, in their order: two thirds of the time
 * that a long article takes to open are the parser's.
 */
final class ParserThread {

  private static final int BATCH = 1024;
  private static final int BATCHES = 16;

  private final BlockingQueue<List<Event>> batches = new ArrayBlockingQueue<>(BATCHES);
  private final FutureTask<Void> parsing;
  /** Of the document; set before its first element goes off. */
  private volatile String xmlVersion;

  /**
   * A parse that has not begun.
   *
   * @param parser parser
   * @param source what it reads
   */
  ParserThread(SAXParser parser, InputSource source) {
    parsing = new FutureTask<>(() -> {
      var sender = new Sender();
      try {
        parser.parse(source, sender);
      } finally {
        sender.end();
      }
      return null;
    });
  }

  /** Something that the parser came upon, and where. */
  private interface Event {

    Place place();

    void replay(DefaultHandler2 handler) throws SAXException;
  }

  private record Place(int line, int column) {
  }

  private record Start(Place place, String uri, String local, String name, Attributes attributes) implements Event {

    @Override
    public void replay(DefaultHandler2 handler) throws SAXException {
      handler.startElement(uri, local, name, attributes);
    }
  }

  private record Text(Place place, char[] characters) implements Event {

    @Override
    public void replay(DefaultHandler2 handler) throws SAXException {
      handler.characters(characters, 0, characters.length);
    }
  }

  private record End(Place place, String uri, String local, String name) implements Event {

    @Override
    public void replay(DefaultHandler2 handler) throws SAXException {
      handler.endElement(uri, local, name);
    }
  }

  /**
   * Begins, and tells a handler of everything on the thread of the caller.
   *
   * @param handler takes elements, text and the end of the document; its locator is where the parser was
   * @throws SAXException what the parser found wrong, after all that stands before it; or what the handler throws
   * @throws IOException  where the bytes cannot be read
   */
  void run(DefaultHandler2 handler) throws SAXException, IOException {
    var locator = new Locator2Impl();
    handler.setDocumentLocator(locator);
    Thread.ofPlatform().daemon().name("XML parser").start(parsing);
    try {
      for (var batch = batches.take(); !batch.isEmpty(); batch = batches.take()) {
        for (var event : batch) {
          locator.setXMLVersion(xmlVersion);
          locator.setLineNumber(event.place().line());
          locator.setColumnNumber(event.place().column());
          event.replay(handler);
        }
      }
      parsing.get();
      handler.endDocument();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("reading was interrupted").initCause(e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      parsing.cancel(true);
    }
  }

  private static SAXException rethrown(Throwable failure) throws SAXException, IOException {
    return switch (failure) {
      case SAXException known -> known;
      case IOException known -> throw known;
      case RuntimeException bug -> throw bug;
      case Error fatal -> throw fatal;
      default -> new SAXException((Exception) failure);
    };
  }

  /** The parser's side: what it comes upon goes off in batches, and an empty one is the last. */
  private final class Sender extends DefaultHandler2 {

    private List<Event> batch = new ArrayList<>(BATCH);
    private Locator locator;

    @Override
    public void setDocumentLocator(Locator parsers) {
      locator = parsers;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
      if (xmlVersion == null && locator instanceof Locator2 more) {
        xmlVersion = more.getXMLVersion();
      }
      send(new Start(place(), uri, local, name, new AttributesImpl(attributes)));
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
      send(new Text(place(), Arrays.copyOfRange(characters, start, start + length)));
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
      send(new End(place(), uri, local, name));
    }

    private Place place() {
      return new Place(locator.getLineNumber(), locator.getColumnNumber());
    }

    private void send(Event event) throws SAXException {
      batch.add(event);
      if (batch.size() == BATCH) {
        flush();
      }
    }

    private void flush() throws SAXException {
      try {
        batches.put(batch);
        batch = new ArrayList<>(BATCH);
      } catch (InterruptedException e) {
        // Nothing more is to be sent, the end neither.
        Thread.currentThread().interrupt();
        throw new SAXException("nobody takes the events any more", e);
      }
    }

    void end() throws SAXException {
      if (!batch.isEmpty()) {
        flush();
      }
      flush();
    }
  }
}
