package org.chugiai.formats.conll;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Layers;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.Settings;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.tokens.EntityLabels;
import org.chugiai.formats.tokens.FlatSpans.Nesting;
import org.chugiai.formats.tokens.FlatSpans.Span;
import org.chugiai.formats.tokens.FlatSpans;
import org.chugiai.formats.tokens.Tokenization;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;

/** Writes entities as tags of tokens. */
final class ConllWriter implements ArticleWriter {

  private static final Layers HELD =
      Layers.of(Entity._TypeName, Sentence._TypeName, Token._TypeName).without("referent", "name");

  /** What programs split lines at, or columns at blanks. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x{85}\\x{1C}-\\x{1F}]+");
  private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n]+");

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
    HELD.report(cas, losses);
    var tokenization = Tokenization.of(cas, losses);
    var entities = Documents.jcas(cas).select(Entity.class).asList();
    var spans = new FlatSpans(tokenization, article, losses).flat(entities,
        new EntityLabels(conllLabels, article, losses), nesting);
    reportText(cas, tokenization, article, losses);
    var text = UnicodeText.wellFormed(text(tokenization, FlatSpans.bySentence(spans), article, losses), article,
        losses);
    return () -> files.append(name, text);
  }

  /** Of the text, the format has the tokens only. */
  private static void reportText(CAS cas, Tokenization tokenization, String article, LossReport losses) {
    var text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
    var joined = new StringBuilder();
    int end = 0;
    boolean blank = true;
    for (var sentence : tokenization.sentences()) {
      for (var token : sentence.tokens()) {
        blank &= text.substring(end, token.begin()).isBlank();
        end = token.end();
        joined.append(tokenization.text(token)).append(' ');
      }
      joined.setCharAt(joined.length() - 1, '\n');
    }
    if (!blank || !text.substring(end).isBlank()) {
      losses.lost("text outside of tokens", article, (String) null);
    } else if (!joined.toString().equals(text)) {
      losses.leftOut("white space between tokens", article, null);
    }
  }

  private String text(Tokenization tokenization, Map<Integer, List<Span>> spans, String article, LossReport losses) {
    var text = new StringBuilder(layout.documentStart(delimiter));
    for (int s = 0; s < tokenization.sentences().size(); s++) {
      var tokens = tokenization.sentences().get(s).tokens();
      var tags = layout.tagging().encode(tokens.size(), spans.getOrDefault(s, List.of()));
      for (int t = 0; t < tokens.size(); t++) {
        text.append(layout.line(word(tokenization.text(tokens.get(t)), article, losses),
            joined(tags[t], "label", article, losses), delimiter));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private String word(String token, String article, LossReport losses) {
    if (token.equals(ConllLayout.DOCUMENT_START)) {
      losses.lost("token that means the beginning of an article, written with _", article, token);
      return token.replace('-', '_');
    }
    return joined(token, "token", article, losses);
  }

  private String joined(String value, String what, String article, LossReport losses) {
    var joined = (delimiter.equals("\t") ? LINE_BREAKS : BLANKS).matcher(value).replaceAll("_");
    if (!joined.equals(value)) {
      losses.lost("blank inside a " + what + ", written as _", article, value);
    }
    return joined;
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
