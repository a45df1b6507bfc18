package org.chugiai.formats.conllu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.tokens.TokenLinesReader;
import org.chugiai.formats.tokens.TokenizedSentence.TokenSpan;
import org.chugiai.types.Token;

/** Reads CoNLL-U: an article for each newdoc, or the whole file. Lemmas, parts of speech and syntax are not kept. */
final class ConlluReader extends TokenLinesReader<ConlluSentence> {

  private static final Pattern NEW_DOCUMENT = Pattern.compile("#\\s*newdoc(?:\\s|$)");

  /** What the tokens say themselves, and ids of sentences, which are written anew. */
  private static final Pattern HELD_COMMENT = Pattern.compile("#\\s*(text|sent_id)\\s*=");

  private final LossReport losses;
  /** Id of the article that is read; null if the file does not tell. */
  private String id;
  /** Id of the article whose first line was read with the one before. */
  private String nextId;
  private boolean announced;

  ConlluReader(Path file, boolean conllLabels, LossReport losses) throws IOException {
    super(file, conllLabels);
    this.losses = losses;
  }

  @Override
  protected boolean isAnnounced() {
    return false;
  }

  @Override
  protected List<ConlluSentence> sentences() throws IOException {
    var sentences = new ArrayList<ConlluSentence>();
    var sentence = new ConlluSentence();
    id = nextId;
    for (var line = lines().next();; line = lines().next()) {
      boolean newDocument = line != null && NEW_DOCUMENT.matcher(line).lookingAt();
      if ((line == null || line.isBlank() || newDocument) && !sentence.tokens().isEmpty()) {
        sentences.add(sentence);
        sentence = new ConlluSentence();
      }
      if (line == null) {
        end();
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
      } else if (line.startsWith("#")) {
        comment(line);
      } else if (!line.isBlank()) {
        add(sentence, line);
      }
    }
  }

  private void comment(String line) {
    if (!HELD_COMMENT.matcher(line).lookingAt()) {
      losses.leftOut("comment line", Documents.stem(lines().file()), line);
    }
  }

  private void add(ConlluSentence sentence, String line) throws FormatException {
    try {
      sentence.add(line);
    } catch (IllegalArgumentException e) {
      throw new FormatException(lines().file(), lines().number(), e.getMessage(), "Mend the line.", e);
    }
  }

  @Override
  protected void build(CAS cas, List<ConlluSentence> sentences) throws FormatException {
    var text = new StringBuilder();
    var spans = new ArrayList<List<TokenSpan>>();
    for (var sentence : sentences) {
      var tokens = new ArrayList<TokenSpan>();
      for (int t = 0; t < sentence.tokens().size(); t++) {
        var token = sentence.tokens().get(t);
        text.append(token.before());
        tokens.add(new TokenSpan(text.length(), text.length() + token.form().length()));
        boolean last = t + 1 == sentence.tokens().size();
        text.append(token.form()).append(token.after() != null ? token.after() : last ? "\n" : " ");
      }
      spans.add(tokens);
    }
    var lastTokens = sentences.get(sentences.size() - 1).tokens();
    if (lastTokens.get(lastTokens.size() - 1).after() == null) {
      text.setLength(text.length() - 1);
    }
    var stem = Documents.stem(lines().file());
    var name = id != null && !id.isEmpty() ? id : hasEnded() && articles() == 1 ? stem : stem + "-" + articles();
    Documents.create(cas, name, text.toString());
    for (int s = 0; s < sentences.size(); s++) {
      var sentence = sentences.get(s);
      addSentence(Documents.jcas(cas), spans.get(s));
      if (sentence.isAnalysed()) {
        losses.leftOut("lemmas, parts of speech and syntax of a sentence", name, null);
      }
      sentence.otherAttributes().forEach(attribute -> losses.leftOut("attribute of a token", name, attribute));
      addEntities(Documents.jcas(cas), spans.get(s),
          sentence.tokens().stream().map(ConlluSentence.Token::tag).toList(), lines().number());
    }
  }
}
