package org.chugiai.formats.conllu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of Universal Dependencies to level 2 (universaldependencies.org/validation-rules.html), as far as they
 * concern files without multiword tokens and empty nodes. White space is what Python takes for it, as the validator does.
 */
public final class UdRules {

  private static final Set<String> UPOS = Set.of("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
      "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");
  private static final Set<String> RELATIONS = Set.of("root", "dep", "punct");

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\x{85}\\x{1C}-\\x{1F}]");
  private static final Pattern TWO_BLANKS = Pattern.compile(BLANK + "{2}");
  private static final Pattern BORDER = Pattern.compile("^" + BLANK + "|" + BLANK + "$");
  private static final String GLUED = "SpaceAfter=No";

  private UdRules() {
  }

  /** Asserts that a file obeys them. */
  public static void check(Path file) throws IOException {
    var content = Files.readString(file);
    assertTrue(content.endsWith("\n\n"), "the file ends with an empty line");
    assertFalse(content.contains("\r"), "lines end with LF");
    content.lines().forEach(line -> assertTrue(Normalizer.isNormalized(line, Normalizer.Form.NFC), line));
    var ids = new HashSet<String>();
    boolean glued = false;
    for (var block : content.substring(0, content.length() - 2).split("\n\n", -1)) {
      var lines = List.of(block.split("\n"));
      boolean newDocument = lines.stream().anyMatch(line -> line.matches("#\\s*new(doc|par)\\b.*"));
      assertFalse(glued && newDocument, () -> "a document begins behind SpaceAfter=No: " + block);
      sentence(lines, ids);
      var misc = block.substring(block.lastIndexOf('\t') + 1);
      glued = List.of(misc.split("\\|")).contains(GLUED);
    }
  }

  private static void sentence(List<String> lines, Set<String> ids) {
    var comments = lines.stream().filter(line -> line.startsWith("#")).toList();
    var sentenceIds = comments.stream().filter(line -> line.startsWith("# sent_id = ")).toList();
    assertEquals(1, sentenceIds.size(), "one sent_id");
    assertTrue(sentenceIds.get(0).matches("# sent_id = [^\\s/]+"), sentenceIds.get(0));
    assertTrue(ids.add(sentenceIds.get(0)), "sent_id occurs twice");
    var texts = comments.stream().filter(line -> line.startsWith("# text = ")).toList();
    assertEquals(1, texts.size(), "one text");
    var rows = lines.stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
    var text = texts.get(0).substring("# text = ".length());
    assertFalse(BORDER.matcher(text).find(), text);
    assertEquals(text, text(rows));
    rows.forEach(row -> row(row, rows));
    assertEquals(1, rows.stream().filter(row -> row[6].equals("0")).count(), "one root");
  }

  private static String text(List<String[]> rows) {
    var text = new StringBuilder();
    for (var row : rows) {
      text.append(row[1]).append(("|" + row[9] + "|").contains("|SpaceAfter=No|") ? "" : " ");
    }
    return text.toString().stripTrailing();
  }

  private static void row(String[] row, List<String[]> rows) {
    var line = String.join("\t", row);
    assertEquals(10, row.length, line);
    assertEquals(String.valueOf(rows.indexOf(row) + 1), row[0], line);
    for (int c = 0; c < row.length; c++) {
      boolean mayHoldBlanks = c == 1 || c == 2 || c == 9;
      assertFalse(row[c].isEmpty() || BORDER.matcher(row[c]).find() || TWO_BLANKS.matcher(row[c]).find(), line);
      assertTrue(mayHoldBlanks || !BLANK.matcher(row[c]).find(), line);
    }
    assertTrue(row[5].equals("_") && row[8].equals("_"), "neither features nor enhanced dependencies: " + line);
    assertTrue(UPOS.contains(row[3]), line);
    assertTrue(RELATIONS.contains(row[7]), line);
    assertEquals(row[6].equals("0"), row[7].equals("root"), line);
    var seen = new ArrayList<Integer>();
    for (int head = Integer.parseInt(row[6]); head != 0; head = Integer.parseInt(rows.get(head - 1)[6])) {
      assertFalse(seen.contains(head), "a circle: " + line);
      seen.add(head);
    }
    var attributes = new HashSet<String>();
    for (var attribute : row[9].equals("_") ? new String[0] : row[9].split("\\|", -1)) {
      assertTrue(attribute.matches("[^=\\s]+=[^\\s]+"), line);
      assertTrue(!attribute.startsWith("SpaceAfter=") || attribute.equals(GLUED), line);
      assertTrue(attributes.add(attribute.substring(0, attribute.indexOf('='))), line);
    }
  }
}
