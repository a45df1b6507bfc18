package org.chugiai.bench.export;

import java.io.BufferedInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/**
 * Reads every XMI file of a folder with UIMA's own deserialiser on all cores, and does nothing with it.
 *
 * <p>usage: ReadXmi FOLDER-OF-THE-TYPE-SYSTEM FOLDER-OF-XMI
 */
public final class ReadXmi {

  private ReadXmi() {
  }

  /** Prints how many feature structures there were. */
  public static void main(String[] arguments) throws Exception {
    var descriptor = descriptor(Path.of(arguments[0]));
    int cores = Runtime.getRuntime().availableProcessors();
    var idle = new ArrayBlockingQueue<CAS>(cores);
    for (int i = 0; i < cores; i++) {
      idle.add(newCas(descriptor));
    }
    long structures = 0;
    try (var files = Files.list(Path.of(arguments[1])); var executor = Executors.newFixedThreadPool(cores)) {
      List<Callable<Long>> reads = files.sorted().<Callable<Long>>map(file -> () -> read(file, idle)).toList();
      for (Future<Long> read : executor.invokeAll(reads)) {
        structures += read.get();
      }
    }
    System.out.printf("%,d feature structures%n", structures);
  }

  private static Path descriptor(Path folder) throws Exception {
    try (var files = Files.walk(folder.resolve("src"))) {
      return files.filter(file -> file.getFileName().toString().equals("ChuGiaiTypeSystem.xml")).findFirst()
          .orElseThrow();
    }
  }

  private static CAS newCas(Path descriptor) throws Exception {
    var types = UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(descriptor.toFile()));
    types.resolveImports();
    return CasCreationUtils.createCas(types, null, null);
  }

  private static long read(Path file, ArrayBlockingQueue<CAS> idle) throws Exception {
    var cas = idle.take();
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      cas.reset();
      XmiCasDeserializer.deserialize(in, cas, true);
      return cas.select().count();
    } finally {
      idle.add(cas);
    }
  }
}
