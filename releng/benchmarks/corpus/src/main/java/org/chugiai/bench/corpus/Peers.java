package org.chugiai.bench.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.chugiai.corpus.store.CorpusStore;
import org.xml.sax.SAXException;

/** What others do with the same files. */
final class Peers {

  private final CorpusStore store;
  private final String annotator;

  Peers(CorpusStore store, String annotator) {
    this.store = store;
    this.annotator = annotator;
  }

  private Path file(String article) {
    return store.layout().annotationFile(annotator, article);
  }

  /** UIMA's own deserialiser reads every article, into one CAS. */
  int readAll(List<String> articles) throws IOException {
    var cas = store.newCas();
    for (var article : articles) {
      try (var in = new BufferedInputStream(Files.newInputStream(file(article)))) {
        cas.reset();
        XmiCasDeserializer.deserialize(in, cas, true);
      } catch (SAXException e) {
        throw new IOException(e);
      }
    }
    return articles.size();
  }

  /** How many texts hold the words, by grep. */
  int grep(String words) throws IOException, InterruptedException {
    var process = new ProcessBuilder("grep", "-rlF", "--", words, store.layout().articles().toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var lines = process.inputReader()) {
      var found = (int) lines.lines().count();
      process.waitFor();
      return found;
    }
  }

  /** Of the bytes of all articles' annotations. */
  byte[] digest() throws IOException {
    try (var files = Files.list(file("any").getParent())) {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : files.filter(f -> f.toString().endsWith(".xmi")).sorted().toList()) {
        digest.update(Files.readAllBytes(file));
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
