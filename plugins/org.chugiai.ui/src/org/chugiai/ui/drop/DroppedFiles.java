package org.chugiai.ui.drop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chugiai.corpus.store.CorpusLayout;

/**
 * Files that somebody dropped, by what can be done with them.
 *
 * @param corpus   a corpus to open: its folder, or its file {@code corpus.xmi}, was dropped; the last one where several
 *                 were
 * @param articles articles of the corpus that is open, by their ids: the files of their annotations were dropped
 * @param cases    CASes in XMI, which can be opened as they are as well as imported
 * @param others   files and folders that can only be imported
 */
record DroppedFiles(Optional<Path> corpus, List<String> articles, List<Path> cases, List<Path> others) {

  private static final String ENDING = ".xmi";

  /**
   * Sorts files.
   *
   * @param files     what was dropped
   * @param open      layout of the corpus that is open, or null
   * @param annotator who works on it, or null
   */
  static DroppedFiles of(List<Path> files, CorpusLayout open, String annotator) {
    Path corpus = null;
    var articles = new ArrayList<String>();
    var cases = new ArrayList<Path>();
    var others = new ArrayList<Path>();
    for (var file : files) {
      var name = file.getFileName() == null ? "" : file.getFileName().toString();
      if (name.equals("corpus.xmi")) {
        corpus = file.getParent();
      } else if (Files.isRegularFile(file.resolve("corpus.xmi"))) {
        corpus = file;
      } else if (!name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
        others.add(file);
      } else if (open != null && open.annotations(annotator).equals(file.getParent())) {
        articles.add(name.substring(0, name.length() - ENDING.length()));
      } else {
        cases.add(file);
      }
    }
    return new DroppedFiles(Optional.ofNullable(corpus), List.copyOf(articles), List.copyOf(cases),
        List.copyOf(others));
  }
}
