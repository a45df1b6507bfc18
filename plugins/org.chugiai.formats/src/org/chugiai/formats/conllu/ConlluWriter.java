package org.chugiai.formats.conllu;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
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
import org.chugiai.formats.conll.ConllFormats;
import org.chugiai.formats.tokens.ConllLabels;
import org.chugiai.formats.tokens.FlatSpans;
import org.chugiai.formats.tokens.FlatSpans.Nesting;
import org.chugiai.formats.tokens.Tagging;
import org.chugiai.formats.tokens.Tokenization;
import org.chugiai.formats.tokens.TokenizedSentence.TokenSpan;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;

/** Writes CoNLL-U that obeys the rules of UD's validator to level 2. */
final class ConlluWriter implements ArticleWriter {

  private static final Set<String> HELD = Set.of(Entity._TypeName, Sentence._TypeName, Token._TypeName);

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
    Layers.reportOthers(cas, HELD, losses);
    losses.leftOut("metadata of an article", Documents.id(cas), null);
    var text = new Article(cas, losses).write();
    return () -> files.append(ConlluFormat.FILE, text);
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  /** One article. */
  private final class Article {
    private final String id;
    private final String text;
    private final LossReport losses;
    private final Tokenization tokenization;
    private final List<FlatSpans.Span> spans;
    private final StringBuilder out = new StringBuilder();

    Article(CAS cas, LossReport losses) {
      this.id = Documents.id(cas);
      this.text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
      this.losses = losses;
      this.tokenization = Tokenization.of(cas, losses);
      var entities = Documents.jcas(cas).select(Entity.class).asList();
      this.spans = new FlatSpans(tokenization, id, losses).flat(entities,
          entity -> conllLabels ? ConllLabels.toConll(entity.getKind()) : entity.getKind(), nesting);
      for (var entity : entities) {
        if (entity.getReferent() != null) {
          losses.lost("referent of an Entity", id, entity);
        }
      }
    }

    String write() {
      var sentences = tokenization.sentences();
      if (sentences.isEmpty()) {
        losses.lost("article without tokens", id, (String) null);
        return "";
      }
      for (int s = 0; s < sentences.size(); s++) {
        int next = s + 1 < sentences.size() ? sentences.get(s + 1).tokens().get(0).begin() : -1;
        sentence(s, sentences.get(s).tokens(), next);
      }
      return out.toString();
    }

    private void sentence(int number, List<TokenSpan> tokens, int next) {
      if (number == 0) {
        out.append("# newdoc id = ").append(normal(id.replaceAll("\\s", "_"))).append('\n');
      }
      out.append("# sent_id = ").append(Documents.fileName(id)).append("-s").append(number + 1).append('\n');
      var words = tokens.stream().map(token -> normal(tokenization.text(token).replaceAll("[\\t\\r\\n]+", " ")))
          .toList();
      out.append("# text = ").append(line(tokens, words)).append('\n');
      var tags = Tagging.IOB2.encode(tokens.size(), spans.stream().filter(span -> span.sentence() == number).toList());
      for (int t = 0; t < tokens.size(); t++) {
        boolean last = t + 1 == tokens.size();
        int gapEnd = last ? next < 0 ? text.length() : next : tokens.get(t + 1).begin();
        var misc = new ArrayList<String>();
        if (!tags[t].equals(Tagging.OUTSIDE)) {
          misc.add("NE=" + normal(tags[t].replaceAll("[|\\s]", "_")));
        }
        if (number == 0 && t == 0 && tokens.get(0).begin() > 0) {
          misc.add("SpacesBefore=" + Spaces.escape(text.substring(0, tokens.get(0).begin())));
        }
        spaces(text.substring(tokens.get(t).end(), gapEnd), last, misc);
        row(t, words.get(t), String.join("|", misc));
      }
      out.append('\n');
    }

    /** UD wants the text in NFC. */
    private String normal(String value) {
      var normal = Normalizer.normalize(value, Normalizer.Form.NFC);
      if (!normal.equals(value)) {
        losses.lost("characters that are not in the form NFC, normalised", id, value);
      }
      return normal;
    }

    private String line(List<TokenSpan> tokens, List<String> words) {
      var line = new StringBuilder(words.get(0));
      for (int t = 1; t < words.size(); t++) {
        line.append(tokens.get(t - 1).end() == tokens.get(t).begin() ? "" : " ").append(words.get(t));
      }
      return line.toString();
    }

    /** Between sentences a blank is written out, since other files mean a line break by saying nothing. */
    private void spaces(String gap, boolean last, List<String> misc) {
      if (gap.isEmpty()) {
        misc.add("SpaceAfter=No");
      } else if (last || !gap.equals(" ")) {
        misc.add("SpacesAfter=" + Spaces.escape(gap));
      }
    }

    /** A flat tree: the first token is the root, the others depend on it. */
    private void row(int index, String form, String misc) {
      boolean punctuation = form.codePoints().noneMatch(Character::isLetterOrDigit);
      boolean number = form.codePoints().allMatch(c -> Character.isDigit(c) || ".,:/".indexOf(c) >= 0);
      var relation = index == 0 ? "0\troot" : "1\t" + (punctuation ? "punct" : "dep");
      out.append(index + 1).append('\t').append(form).append("\t_\t")
          .append(punctuation ? "PUNCT" : number ? "NUM" : "X").append("\t_\t_\t").append(relation).append("\t_\t")
          .append(misc.isEmpty() ? "_" : misc).append('\n');
    }
  }
}
