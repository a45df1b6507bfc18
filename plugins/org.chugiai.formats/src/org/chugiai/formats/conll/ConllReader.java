package org.chugiai.formats.conll;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.conll.ConllReader.Rows;
import org.chugiai.formats.tokens.TokenLinesReader;
import org.chugiai.formats.tokens.TokenizedSentence.TokenSpan;

/**
 * Reads CoNLL files with one tag column, the last, in any of the tagging schemes, and GermEval's with a token number,
 * and outer and inner tags. The text is made of the tokens, joined by blanks, a line for each sentence; an article ends
 * at a -DOCSTART- line.
 */
final class ConllReader extends TokenLinesReader<Rows> {

  /** A sentence as read: a row of columns for each token. */
  record Rows(List<String[]> rows, int line) {
  }

  private static final Pattern DOCUMENT_START = Pattern.compile(ConllLayout.DOCUMENT_START + "([ \t]|$)");
  /** Tells a token from a comment, which may begin alike. */
  private static final Pattern TAG = Pattern.compile("(?s)\t(O|[BISELU]-[^\t]+)$");
  private static final Pattern BLANKS_AROUND = Pattern.compile("^ +| +$");

  private final LossReport losses;
  /** Columns of tags, from the end: 1 for the last one, 2 for the one before it, too. */
  private int tagColumns = 1;
  private int wordColumn;
  private boolean columnsKnown;
  private boolean begun;

  ConllReader(Path file, boolean conllLabels, LossReport losses) throws IOException {
    super(file, conllLabels);
    this.losses = losses;
  }

  @Override
  protected boolean isAnnounced() {
    return begun;
  }

  @Override
  protected List<Rows> sentences() throws IOException {
    var sentences = new ArrayList<Rows>();
    var rows = new ArrayList<String[]>();
    int width = 0;
    for (var line = lines().next();; line = lines().next()) {
      boolean documentStart = line != null && DOCUMENT_START.matcher(line).lookingAt();
      if ((line == null || line.isBlank() || documentStart) && !rows.isEmpty()) {
        sentences.add(new Rows(List.copyOf(rows), lines().number()));
        rows.clear();
      }
      if (line == null) {
        end();
        return sentences;
      }
      if (documentStart) {
        if (begun || !sentences.isEmpty()) {
          begun = true;
          return sentences;
        }
        begun = true;
      } else if (line.startsWith("#\t") && !TAG.matcher(line).find()) {
        germEval(line);
      } else if (!line.isBlank()) {
        var columns = columns(line);
        width = width == 0 ? columns.length : width;
        if (columns.length != width || columns.length < 2) {
          throw broken("has " + columns.length + " columns where " + Math.max(2, width) + " are expected");
        }
        if (columns[Math.min(wordColumn, width - 1)].isEmpty()) {
          throw broken("has no token");
        }
        rows.add(columns);
      }
    }
  }

  /** GermEval 2014 begins each sentence with a comment and has token numbers and two tag columns. */
  private void germEval(String line) {
    if (!columnsKnown) {
      wordColumn = 1;
      tagColumns = 2;
      columnsKnown = true;
    }
    losses.leftOut("comment line", Documents.stem(lines().file()), line);
  }

  private String[] columns(String line) {
    columnsKnown = true;
    return line.indexOf('\t') >= 0 ? line.split("\t", -1) : BLANKS_AROUND.matcher(line).replaceAll("").split(" +");
  }

  private FormatException broken(String problem) {
    return new FormatException(lines().file(), lines().number(), problem, "Mend the line.");
  }

  @Override
  protected void build(CAS cas, List<Rows> sentences) throws FormatException {
    // the line that ended the article announced the next one
    begun = !hasEnded();
    var text = new StringBuilder();
    var spans = new ArrayList<List<TokenSpan>>();
    for (var sentence : sentences) {
      var tokens = new ArrayList<TokenSpan>();
      for (var row : sentence.rows()) {
        if (!tokens.isEmpty()) {
          text.append(' ');
        }
        tokens.add(new TokenSpan(text.length(), text.length() + row[wordColumn].length()));
        text.append(row[wordColumn]);
      }
      text.append('\n');
      spans.add(tokens);
    }
    var id = Documents.stem(lines().file()) + "-" + articles();
    Documents.create(cas, id, text.toString());
    if (!sentences.isEmpty() && sentences.get(0).rows().get(0).length > wordColumn + 1 + tagColumns) {
      losses.leftOut("columns between token and tag", id, String.join(" ", sentences.get(0).rows().get(0)));
    }
    var jcas = Documents.jcas(cas);
    for (int s = 0; s < sentences.size(); s++) {
      var sentence = sentences.get(s);
      addSentence(jcas, spans.get(s));
      for (int column = 1; column <= tagColumns; column++) {
        int fromEnd = column;
        addEntities(jcas, spans.get(s), sentence.rows().stream().map(row -> row[row.length - fromEnd]).toList(),
            sentence.line());
      }
    }
  }
}
