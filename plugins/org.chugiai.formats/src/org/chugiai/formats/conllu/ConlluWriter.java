package org.chugiai.formats.conllu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.Layers;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.Settings;
import org.chugiai.formats.conll.ConllFormats;
import org.chugiai.formats.tokens.FlatSpans.Nesting;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;

/** Writes CoNLL-U. */
final class ConlluWriter implements ArticleWriter {

  private static final Layers HELD = Layers.of(Entity._TypeName, Sentence._TypeName, Token._TypeName)
      .without("referent", "name").keeping("id");

  private final OutputFiles files;
  private final boolean conllLabels;
  private final Nesting nesting;

  ConlluWriter(Path folder, Settings settings) throws IOException {
    files = new OutputFiles(folder);
    conllLabels = settings.get(ConllFormats.LABELS).equals("conll");
    nesting = Nesting.valueOf(settings.get(ConllFormats.NESTED).toUpperCase(Locale.ROOT));
    files.stream(ConlluFormat.FILE);
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) {
    HELD.report(cas, losses);
    var text = new ConlluArticle(cas, conllLabels, nesting, losses).write();
    return () -> files.append(ConlluFormat.FILE, text);
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
