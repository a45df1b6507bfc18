package org.chugiai.formats.conll;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Layers;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.Settings;
import org.chugiai.formats.tokens.ConllLabels;
import org.chugiai.formats.tokens.FlatSpans.Nesting;
import org.chugiai.formats.tokens.FlatSpans.Span;
import org.chugiai.formats.tokens.FlatSpans;
import org.chugiai.formats.tokens.Tokenization;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;

/** Writes entities as tags of tokens. */
final class ConllWriter implements ArticleWriter {

  private static final Set<String> HELD = Set.of(Entity._TypeName, Sentence._TypeName, Token._TypeName);

  private final OutputFiles files;
  private final ConllLayout layout;
  private final String name;
  private final boolean conllLabels;
  private final Nesting nesting;
  private final String delimiter;

  ConllWriter(Path folder, ConllLayout layout, Settings settings) throws IOException {
    this.files = new OutputFiles(folder);
    this.layout = layout;
    this.name = ConllFormats.file(layout);
    this.conllLabels = settings.get(ConllFormats.LABELS).equals("conll");
    this.nesting = Nesting.valueOf(settings.get(ConllFormats.NESTED).toUpperCase(Locale.ROOT));
    this.delimiter = settings.get(ConllFormats.DELIMITER).equals("tab") ? "\t" : " ";
    files.stream(name);
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) {
    var article = Documents.id(cas);
    Layers.reportOthers(cas, HELD, losses);
    var tokenization = Tokenization.of(cas, losses);
    var entities = Documents.jcas(cas).select(Entity.class).asList();
    for (var entity : entities) {
      if (entity.getReferent() != null) {
        losses.lost("referent of an Entity", article, entity);
      }
    }
    var spans = new FlatSpans(tokenization, article, losses).flat(entities, this::label, nesting);
    var text = text(tokenization, spans, article, losses);
    return () -> files.append(name, text);
  }

  private String label(Entity entity) {
    var kind = entity.getKind();
    return conllLabels ? ConllLabels.toConll(kind) : kind;
  }

  private String text(Tokenization tokenization, List<Span> spans, String article, LossReport losses) {
    var text = new StringBuilder(layout.documentStart(delimiter));
    for (int s = 0; s < tokenization.sentences().size(); s++) {
      int sentence = s;
      var tokens = tokenization.sentences().get(s).tokens();
      var tags = layout.tagging().encode(tokens.size(),
          spans.stream().filter(span -> span.sentence() == sentence).toList());
      for (int t = 0; t < tokens.size(); t++) {
        text.append(layout.line(word(tokenization.text(tokens.get(t)), article, losses), tags[t], delimiter));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private String word(String token, String article, LossReport losses) {
    var word = token.replaceAll(delimiter.equals("\t") ? "[\\t\\r\\n]+" : "\\s+", "_");
    if (!word.equals(token)) {
      losses.lost("blank inside a token, written as _", article, token);
    }
    return word;
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
