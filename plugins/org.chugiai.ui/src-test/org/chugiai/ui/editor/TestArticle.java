package org.chugiai.ui.editor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasCreationUtils;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasTypes;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.types.Argument;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.chugiai.ui.session.OpenCorpus;
import org.xml.sax.SAXException;

/**
 * Makes articles from text with marks in it: <code>{PERSON|Lê An}</code> is a suggested entity, a <code>!</code> after
 * the kind makes it accepted, a <code>~</code> rejected; <code>{DATE=2024-09|tháng 9}</code> is a time with its value,
 * <code>{STANCE=oppose|phản đối}</code> a cue, <code>{QUOTE|…}</code> what somebody said. Marks may be nested. A line
 * that begins with <code>@headline </code> is a zone of that kind. Each line is a sentence.
 */
public final class TestArticle {

  private static final Pattern MARK = Pattern.compile("\\{([A-Z]+)([!~]?)(?:=([^|{}]*))?\\||\\}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}\\s]");
  private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET");

  private final JCas cas;
  private final StringBuilder text = new StringBuilder();
  private final ArrayDeque<Suggestion> open = new ArrayDeque<>();
  private int marks;

  private TestArticle(JCas cas) {
    this.cas = cas;
  }

  /**
   * Makes a corpus of one article and opens that.
   *
   * @param folder empty folder
   * @param marked text with marks
   * @return the article
   */
  public static CasDocument open(Path folder, String marked) {
    try {
      var file = folder.resolve("article.xmi");
      Files.write(file, xmi(marked));
      return CasDocument.open(file, CasTypes.of(ChuGiaiTypes.load()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The corpus model that a new corpus has.
   *
   * @param folder where there is room for a folder
   * @return model
   */
  public static Corpus corpus(Path folder) {
    try (var store = CorpusStore.create(Files.createTempDirectory(folder, "corpus"), "test")) {
      return store.corpus();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes a corpus of several articles and opens it for writing.
   *
   * @param folder where there is room for a folder
   * @param marked texts with marks by the ids of the articles
   * @return the open corpus
   */
  public static OpenCorpus openCorpus(Path folder, Map<String, String> marked) {
    try {
      var store = CorpusStore.create(Files.createTempDirectory(folder, "corpus"), "test");
      var annotator = store.corpus().getDefaultAnnotator();
      for (var article : marked.entrySet()) {
        Files.write(store.layout().annotationFile(annotator, article.getKey()), xmi(article.getValue()));
        store.change(corpus -> {
          var document = CorpusFactory.eINSTANCE.createDocument();
          document.setId(article.getKey());
          document.setTitle(article.getKey());
          corpus.getDocuments().add(document);
        });
      }
      return new OpenCorpus(store, CasTypes.of(store.typeSystem()), annotator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes an article.
   *
   * @param marked text with marks
   * @return its CAS in XMI
   */
  public static byte[] xmi(String marked) {
    try {
      var article = new TestArticle(CasCreationUtils.createCas(ChuGiaiTypes.load(), null, null).getJCas());
      marked.lines().forEach(article::line);
      article.cas.setDocumentText(article.text.toString());
      article.tokens();
      var out = new ByteArrayOutputStream();
      XmiCasSerializer.serialize(article.cas.getCas(), out);
      return out.toByteArray();
    } catch (UIMAException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private void line(String marked) {
    var zone = marked.startsWith("@") ? marked.substring(1, marked.indexOf(' ')) : "body";
    var begin = text.length();
    inline(marked.startsWith("@") ? marked.substring(marked.indexOf(' ') + 1) : marked);
    if (begin < text.length()) {
      var part = new Zone(cas, begin, text.length());
      part.setKind(zone);
      part.addToIndexes();
      new Sentence(cas, begin, text.length()).addToIndexes();
    }
    text.append('\n');
  }

  private void inline(String marked) {
    var matcher = MARK.matcher(marked);
    var at = 0;
    while (matcher.find()) {
      text.append(marked, at, matcher.start());
      at = matcher.end();
      if (matcher.group(1) == null) {
        close();
      } else {
        open(matcher.group(1), matcher.group(2), matcher.group(3));
      }
    }
    text.append(marked.substring(at));
  }

  private void open(String kind, String state, String value) {
    var span = switch (kind) {
      case "STANCE" -> stance(value);
      case "QUOTE" -> quote();
      default -> TIMES.contains(kind) ? time(kind, value) : entity(kind, value);
    };
    span.setBegin(text.length());
    span.setStatus(switch (state) {
      case "!" -> "accepted";
      case "~" -> "rejected";
      default -> "suggested";
    });
    span.setOrigin("test 1.0.0");
    span.setReason("so that it can be tested");
    span.setConfidence(0.5 + (++marks * 7 % 50) / 100.0);
    open.push(span);
  }

  private void close() {
    var span = open.pop();
    span.setEnd(text.length());
    span.addToIndexes();
  }

  private Suggestion entity(String kind, String referent) {
    var entity = new Entity(cas);
    entity.setKind(kind);
    entity.setReferent(referent);
    return entity;
  }

  private Suggestion time(String kind, String value) {
    var time = new TimeExpression(cas);
    time.setKind(kind);
    time.setValue(value);
    return time;
  }

  private Suggestion quote() {
    var quote = new Quote(cas);
    quote.setDirect(true);
    return quote;
  }

  /** The holder is what is right before the cue's sentence, so that there is something to point at. */
  private Suggestion stance(String value) {
    var stance = new Stance(cas);
    var parts = value.split("/");
    stance.setPolarity(parts[0].isEmpty() ? null : parts[0]);
    stance.setAttitude(parts.length > 1 ? parts[1] : parts[0]);
    var lineBegin = text.lastIndexOf("\n") + 1;
    if (text.length() > lineBegin) {
      stance.setHolder(new Argument(cas, lineBegin, text.length() - 1));
    }
    return stance;
  }

  private void tokens() {
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      new Token(cas, matcher.start(), matcher.end()).addToIndexes();
    }
  }
}
