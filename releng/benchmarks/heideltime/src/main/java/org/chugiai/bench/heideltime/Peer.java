package org.chugiai.bench.heideltime;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;

/**
 * Runs HeidelTime for Vietnamese over articles as often as it is told: each line on standard input is one pass, and is
 * answered by the nanoseconds of processor time that HeidelTime's annotator took and the number of time expressions
 * found. Sentences and tokens, which HeidelTime needs, are made beforehand and not timed.
 *
 * <p>usage: Peer CONFIG FILE…
 */
public final class Peer {

  private static final Pattern SENTENCE = Pattern.compile("[^\\n]+?(?:[.?!…]+[”\"’)]*(?=\\s)|(?=\\n)|$)");
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}/.,:'-]*[\\p{L}\\p{M}\\p{N}]|[^\\s\\p{L}\\p{N}]");
  private static final String CREATED = "2024-04-09";

  private final HeidelTime heidelTime = new HeidelTime();
  private final List<JCas> articles = new ArrayList<>();

  private Peer(Path config, List<Path> files) throws Exception {
    HeidelTimeStandalone.readConfigFile(config.toString());
    heidelTime.initialize(new UimaContextImpl(Language.VIETNAMESE, DocumentType.NEWS, false));
    var types = UIMAFramework.getXMLParser().parseTypeSystemDescription(
        new XMLInputSource(HeidelTime.class.getResource("/desc/type/HeidelTime_TypeSystem.xml")));
    for (var file : files) {
      var jcas = new JCasFactoryImpl(new TypeSystemDescription[] {types}).createJCas();
      jcas.setDocumentText(Files.readString(file));
      articles.add(jcas);
    }
  }

  /** Serves passes until standard input ends. */
  public static void main(String[] arguments) throws Exception {
    var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // HeidelTime reports to the console; the answers must stay apart from that.
    System.setOut(new PrintStream(PrintStream.nullOutputStream()));
    var files = List.of(arguments).subList(1, arguments.length).stream().map(Path::of).toList();
    var peer = new Peer(Path.of(arguments[0]), files);
    var passes = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    serve(peer, passes, answers);
  }

  private static void serve(Peer peer, BufferedReader passes, PrintStream answers) throws IOException {
    var clock = ManagementFactory.getThreadMXBean();
    answers.println("ready");
    while (passes.readLine() != null) {
      long nanos = 0;
      int found = 0;
      for (var article : peer.articles) {
        prepare(article);
        long before = clock.getCurrentThreadCpuTime();
        peer.heidelTime.process(article);
        nanos += clock.getCurrentThreadCpuTime() - before;
        found += article.getAnnotationIndex(Timex3.type).size();
      }
      answers.println(nanos + " " + found);
    }
  }

  private static void prepare(JCas article) {
    var text = article.getDocumentText();
    article.reset();
    article.setDocumentText(text);
    var created = new Dct(article, 0, 0);
    created.setValue(CREATED);
    created.addToIndexes();
    int sentences = 0;
    var sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      var annotation = new Sentence(article, sentence.start(), sentence.end());
      annotation.setSentenceId(sentences++);
      annotation.addToIndexes();
    }
    int tokens = 0;
    var token = TOKEN.matcher(text);
    while (token.find()) {
      var annotation = new Token(article, token.start(), token.end());
      annotation.setTokenId(tokens++);
      annotation.setPos("");
      annotation.addToIndexes();
    }
  }
}
