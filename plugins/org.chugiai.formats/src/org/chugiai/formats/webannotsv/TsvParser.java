package org.chugiai.formats.webannotsv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.Lines;
import org.chugiai.formats.webannotsv.TsvDocument.Row;
import org.chugiai.formats.webannotsv.TsvDocument.SentenceRows;

/** Reads the lines of a WebAnno TSV 3 file. */
final class TsvParser {

  private static final Pattern FORMAT = Pattern.compile("#FORMAT=WebAnno TSV 3(?:\\.[0-3])?\\s*");
  private static final Pattern UNIT = Pattern.compile("\\d{1,9}-\\d{1,9}(?:\\.\\d{1,9})?");
  private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final String TEXT = "#Text=";
  private static final String SENTENCE_ID = "#Sentence.id=";
  private static final int CELLS = 3;

  private final Lines lines;
  private final TsvLayer.Types types;
  private final TsvDocument document = new TsvDocument();
  private final List<String> textLines = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private String sentenceId;
  private int columns;
  private int textEnd;

  private TsvParser(Lines lines, TsvLayer.Types types) {
    this.lines = lines;
    this.types = types;
  }

  /**
   * Reads a file.
   *
   * @throws FormatException naming file and line
   */
  static TsvDocument parse(Path file, TsvLayer.Types types) throws IOException {
    try (var lines = new Lines(file)) {
      return new TsvParser(lines, types).parse();
    }
  }

  private FormatException broken(String problem) {
    return new FormatException(lines.file(), lines.number(), problem, "Mend the line or leave the file out.");
  }

  private TsvDocument parse() throws IOException {
    var first = lines.next();
    if (first == null || !FORMAT.matcher(first).matches()) {
      throw new FormatException(lines.file(), 1, "is no WebAnno TSV 3 (it begins \"" + shorten(first) + "\")",
          "Export it from INCEpTION or WebAnno as WebAnno TSV v3.");
    }
    for (var line = lines.next(); line != null; line = lines.next()) {
      try {
        line(line);
      } catch (IllegalArgumentException e) {
        throw broken(e.getMessage());
      }
    }
    endSentence();
    return document;
  }

  private static String shorten(String text) {
    return text == null ? "" : text.substring(0, Math.min(30, text.length()));
  }

  private void line(String line) throws FormatException {
    if (line.isEmpty()) {
      endSentence();
    } else if (line.startsWith("#T_") && document.sentences().isEmpty() && textLines.isEmpty()) {
      var layer = TsvLayer.parse(line, types);
      document.layers().add(layer);
      columns += layer.columns();
    } else if (line.startsWith(TEXT)) {
      if (!rows.isEmpty()) {
        endSentence();
      }
      textLines.add(TsvEscapes.parseText(line.substring(TEXT.length())));
    } else if (line.startsWith(SENTENCE_ID)) {
      if (!rows.isEmpty()) {
        endSentence();
      }
      sentenceId = TsvEscapes.parseText(line.substring(SENTENCE_ID.length()));
    } else if (!line.startsWith("#")) {
      rows.add(row(line));
    }
  }

  private Row row(String line) {
    var cells = line.split("\t", -1);
    if (textLines.isEmpty()) {
      throw new IllegalArgumentException("there is no #Text= line before this one");
    }
    if (cells.length < CELLS + columns || !UNIT.matcher(cells[0]).matches()) {
      throw new IllegalArgumentException("this is no line of a token with " + columns + " columns for the layers");
    }
    var offsets = OFFSETS.matcher(cells[1]);
    if (!offsets.matches()) {
      throw new IllegalArgumentException("\"" + cells[1] + "\" are no offsets such as 4-8");
    }
    int begin = Integer.parseInt(offsets.group(1));
    int end = Integer.parseInt(offsets.group(2));
    int sentenceBegin = rows.isEmpty() ? begin : rows.get(0).begin();
    if (rows.isEmpty() && cells[0].indexOf('.') >= 0) {
      throw new IllegalArgumentException("a sentence begins with a part of a token");
    }
    if (begin > end || begin < sentenceBegin || sentenceBegin < textEnd
        || end > sentenceBegin + String.join("\n", textLines).length()) {
      throw new IllegalArgumentException("the offsets " + cells[1] + " lie outside the sentence's text");
    }
    return new Row(cells[0], begin, end, List.of(cells).subList(CELLS, CELLS + columns), lines.number());
  }

  private void endSentence() throws FormatException {
    if (rows.isEmpty()) {
      if (!textLines.isEmpty()) {
        throw broken("before this line is a sentence without tokens");
      }
      return;
    }
    var sentence = new SentenceRows(sentenceId, String.join("\n", textLines), List.copyOf(rows));
    textEnd = sentence.begin() + sentence.text().length();
    document.sentences().add(sentence);
    rows.clear();
    textLines.clear();
    sentenceId = null;
  }
}
