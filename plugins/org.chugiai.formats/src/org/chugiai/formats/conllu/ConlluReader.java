package org.chugiai.formats.conllu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.chugiai.formats.ArticleReader;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.Lines;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.tokens.ConllLabels;
import org.chugiai.formats.tokens.Tagging;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;

/** Reads CoNLL-U: an article for each newdoc, or the whole file. Lemmas, parts of speech and syntax are not kept. */
final class ConlluReader implements ArticleReader {

  private final Lines lines;
  private final boolean conllLabels;
  private final LossReport losses;
  private int articles;
  /** Id of the article that is read; null if the file does not tell. */
  private String id;
  /** Id of the article whose first line was read with the one before. */
  private String nextId;
  private boolean announced;
  private boolean ended;

  ConlluReader(Path file, boolean conllLabels, LossReport losses) throws IOException {
    this.lines = new Lines(file);
    this.conllLabels = conllLabels;
    this.losses = losses;
  }

  @Override
  public boolean next(CAS cas) throws IOException {
    if (ended) {
      return false;
    }
    try {
      var sentences = sentences();
      if (sentences.isEmpty()) {
        if (articles == 0) {
          throw new FormatException(lines.file(), 0, "holds no sentence", "Leave it out.");
        }
        return false;
      }
      articles++;
      build(cas, sentences);
      return true;
    } catch (FormatException e) {
      // where the article's end is cannot be known behind a broken line
      ended = true;
      throw e;
    }
  }

  private List<ConlluSentence> sentences() throws IOException {
    var sentences = new ArrayList<ConlluSentence>();
    var sentence = new ConlluSentence();
    id = nextId;
    for (var line = lines.next();; line = lines.next()) {
      boolean newDocument = line != null && line.startsWith("# newdoc");
      if ((line == null || line.isBlank() || newDocument) && !sentence.tokens().isEmpty()) {
        sentences.add(sentence);
        sentence = new ConlluSentence();
      }
      if (line == null) {
        ended = true;
        return sentences;
      }
      if (newDocument) {
        int equals = line.indexOf('=');
        nextId = equals < 0 ? null : line.substring(equals + 1).strip();
        if (announced || !sentences.isEmpty()) {
          announced = true;
          return sentences;
        }
        announced = true;
        id = nextId;
      } else if (!line.isBlank() && !line.startsWith("#")) {
        add(sentence, line);
      }
    }
  }

  private void add(ConlluSentence sentence, String line) throws FormatException {
    try {
      sentence.add(line);
    } catch (IllegalArgumentException e) {
      throw new FormatException(lines.file(), lines.number(), e.getMessage(), "Mend the line.", e);
    }
  }

  private void build(CAS cas, List<ConlluSentence> sentences) throws FormatException {
    var text = new StringBuilder();
    var spans = new ArrayList<List<int[]>>();
    for (var sentence : sentences) {
      var tokens = new ArrayList<int[]>();
      for (int t = 0; t < sentence.tokens().size(); t++) {
        var token = sentence.tokens().get(t);
        text.append(token.before());
        tokens.add(new int[] {text.length(), text.length() + token.form().length()});
        boolean last = t + 1 == sentence.tokens().size();
        text.append(token.form()).append(token.after() != null ? token.after() : last ? "\n" : " ");
      }
      spans.add(tokens);
    }
    var lastTokens = sentences.get(sentences.size() - 1).tokens();
    if (lastTokens.get(lastTokens.size() - 1).after() == null) {
      text.setLength(text.length() - 1);
    }
    var stem = Documents.stem(lines.file());
    var name = id != null && !id.isEmpty() ? id : ended && articles == 1 ? stem : stem + "-" + articles;
    Documents.create(cas, name, text.toString());
    for (int s = 0; s < sentences.size(); s++) {
      annotate(Documents.jcas(cas), sentences.get(s), spans.get(s), name);
    }
  }

  private void annotate(JCas jcas, ConlluSentence sentence, List<int[]> tokens, String name) throws FormatException {
    new Sentence(jcas, tokens.get(0)[0], tokens.get(tokens.size() - 1)[1]).addToIndexes();
    tokens.forEach(token -> new Token(jcas, token[0], token[1]).addToIndexes());
    if (sentence.isAnalysed()) {
      losses.leftOut("lemmas, parts of speech and syntax of a sentence", name, null);
    }
    try {
      for (var span : Tagging.decode(0, sentence.tokens().stream().map(ConlluSentence.Token::tag).toList())) {
        var entity = new Entity(jcas, tokens.get(span.first())[0], tokens.get(span.last())[1]);
        entity.setKind(conllLabels ? ConllLabels.fromConll(span.label()) : span.label());
        entity.addToIndexes();
      }
    } catch (IllegalArgumentException e) {
      throw new FormatException(lines.file(), lines.number(), "in an article before this line " + e.getMessage(),
          "Mend the tag.", e);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
