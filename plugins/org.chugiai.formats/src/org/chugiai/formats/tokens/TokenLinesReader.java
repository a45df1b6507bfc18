package org.chugiai.formats.tokens;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.chugiai.formats.ArticleReader;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.Lines;
import org.chugiai.formats.tokens.TokenizedSentence.TokenSpan;
import org.chugiai.types.Entity;
import org.chugiai.types.Sentence;
import org.chugiai.types.Token;

/**
 * Reads a file with a line for each token, in which an article ends where the next one begins.
 *
 * @param <S> a sentence as read
 */
public abstract class TokenLinesReader<S> implements ArticleReader {

  private final Lines lines;
  private final boolean conllLabels;
  private int articles;
  private boolean ended;

  /**
   * Opens a file.
   *
   * @param conllLabels whether labels such as PER stand for our kinds
   */
  protected TokenLinesReader(Path file, boolean conllLabels) throws IOException {
    this.lines = new Lines(file);
    this.conllLabels = conllLabels;
  }

  /** Reads to the end of the next article; calls {@link #end} at that of the file. */
  protected abstract List<S> sentences() throws IOException;

  /** Whether the article just read is one even if it has no sentences. */
  protected abstract boolean isAnnounced();

  /** Fills a CAS. */
  protected abstract void build(CAS cas, List<S> sentences) throws IOException;

  @Override
  public final boolean next(CAS cas) throws IOException {
    if (ended) {
      return false;
    }
    try {
      var sentences = sentences();
      if (sentences.isEmpty() && !isAnnounced()) {
        if (articles == 0) {
          throw new FormatException(lines.file(), 0, "holds no tokens", "Leave it out.");
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

  /** The lines. */
  protected final Lines lines() {
    return lines;
  }

  /** Number of articles begun. */
  protected final int articles() {
    return articles;
  }

  /** There are no more lines. */
  protected final void end() {
    ended = true;
  }

  /** Whether there are no more lines. */
  protected final boolean hasEnded() {
    return ended;
  }

  /** Adds a sentence and its tokens. */
  protected static void addSentence(JCas jcas, List<TokenSpan> tokens) {
    new Sentence(jcas, tokens.get(0).begin(), tokens.get(tokens.size() - 1).end()).addToIndexes();
    tokens.forEach(token -> new Token(jcas, token.begin(), token.end()).addToIndexes());
  }

  /**
   * Adds the entities of a sentence.
   *
   * @param line behind the tags, for the message
   * @throws FormatException for a tag that is none
   */
  protected final void addEntities(JCas jcas, List<TokenSpan> tokens, List<String> tags, int line)
      throws FormatException {
    try {
      for (var span : Tagging.decode(0, tags)) {
        var entity = new Entity(jcas, tokens.get(span.first()).begin(), tokens.get(span.last()).end());
        entity.setKind(conllLabels ? ConllLabels.fromConll(span.label()) : span.label());
        entity.addToIndexes();
      }
    } catch (IllegalArgumentException e) {
      throw new FormatException(lines.file(), line, "before this line " + e.getMessage(), "Mend the tag.", e);
    }
  }

  @Override
  public final void close() throws IOException {
    lines.close();
  }
}
