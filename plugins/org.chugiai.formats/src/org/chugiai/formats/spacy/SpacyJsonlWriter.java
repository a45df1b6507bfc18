package org.chugiai.formats.spacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.CodePoints;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.Settings;
import org.chugiai.formats.spacy.SpacyArticle.Span;

/**
 * Writes lines that {@code Example.from_dict(nlp.make_doc(text), {"entities": …})} takes, with tokens and spans as
 * Prodigy has them.
 */
final class SpacyJsonlWriter implements ArticleWriter {

  private static final String FILE = "articles.spacy.jsonl";

  private final ObjectMapper mapper = new ObjectMapper();
  private final OutputFiles files;
  private final Settings settings;

  SpacyJsonlWriter(Path folder, Settings settings) throws IOException {
    this.files = new OutputFiles(folder);
    this.settings = settings;
    files.stream(FILE);
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) throws IOException {
    var article = SpacyArticle.of(cas, settings, true, losses);
    var codePoints = CodePoints.of(article.text());
    var line = mapper.createObjectNode().put("text", article.text());
    var tokens = line.putArray("tokens");
    var all = article.tokens().tokens();
    for (int i = 0; i < all.size(); i++) {
      var token = all.get(i);
      tokens.addObject().put("text", article.text().substring(token.begin(), token.end()))
          .put("start", codePoints.fromUtf16(token.begin())).put("end", codePoints.fromUtf16(token.end())).put("id", i)
          .put("ws", token.space());
    }
    var entities = line.putArray("entities");
    for (var span : article.flat()) {
      entities.addArray().add(codePoints.fromUtf16(all.get(span.first()).begin()))
          .add(codePoints.fromUtf16(all.get(span.last()).end())).add(span.label());
    }
    var spans = line.putArray("spans");
    article.all().forEach(span -> span(spans.addObject(), span, article, codePoints));
    line.putObject("meta").put("id", article.id());
    var json = mapper.writeValueAsString(line) + "\n";
    return () -> files.append(FILE, json);
  }

  private static void span(ObjectNode node, Span span, SpacyArticle article, CodePoints codePoints) {
    var tokens = article.tokens().tokens();
    node.put("start", codePoints.fromUtf16(tokens.get(span.first()).begin()))
        .put("end", codePoints.fromUtf16(tokens.get(span.last()).end())).put("token_start", span.first())
        .put("token_end", span.last()).put("label", span.label());
    if (span.referent() != null) {
      node.put("kb_id", span.referent());
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
