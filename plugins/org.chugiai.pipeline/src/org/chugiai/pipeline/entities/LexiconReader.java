package org.chugiai.pipeline.entities;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chugiai.pipeline.text.NormalisedText;

/**
 * Reads lexicon files: UTF-8, one row a line, fields separated by tabs, empty lines and lines beginning with # are
 * skipped.
 * <ul>
 * <li>*.names.tsv: id, kind, canonical name, further spellings. A spelling marked "?" needs a capital that is not due
 * to the beginning of a sentence (a single Vietnamese syllable needs it unless it is marked "!"), one marked "~" needs
 * another mention of the same referent in the article or a title before it, one marked "&" stands in pairs only
 * ("Mỹ-Trung"). Capitals in a spelling are required in the text, small letters are not.
 * <li>*.words.tsv: the name of a {@link Role}, then words or phrases.
 * </ul>
 */
final class LexiconReader {

  static final List<String> BUILT_IN_NAMES = List.of("countries", "world", "vietnam", "districts", "institutions",
      "media", "firms", "leaders", "vietnamese-leaders", "works", "organisations", "geography", "treaties");
  static final List<String> BUILT_IN_WORDS = List.of("persons", "places", "organisations", "context");
  private static final String NAMES = ".names.tsv";
  private static final String WORDS = ".words.tsv";

  private final LexiconBuilder builder = new LexiconBuilder();

  Lexicon build() {
    return builder.build();
  }

  /** Adds the files of this bundle. */
  LexiconReader builtIn() {
    for (var name : BUILT_IN_NAMES) {
      readNames(resource(name + NAMES), name + NAMES);
    }
    for (var name : BUILT_IN_WORDS) {
      readWords(resource(name + WORDS), name + WORDS);
    }
    return this;
  }

  /**
   * Adds the files of a folder.
   *
   * @throws IOException where the folder or a file of it cannot be read or a row is wrong; the message names the place
   */
  LexiconReader folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": no such lexicon folder; create it or correct the parameter lexiconFolders");
    }
    List<Path> files;
    try (var entries = Files.list(folder)) {
      files = entries.sorted().toList();
    }
    for (var file : files) {
      var name = file.getFileName().toString();
      if (name.endsWith(NAMES)) {
        parse(file, text -> readNames(text, file.toString()));
      } else if (name.endsWith(WORDS)) {
        parse(file, text -> readWords(text, file.toString()));
      }
    }
    return this;
  }

  /**
   * Adds a corpus's registry of referents, whose ids and names win over those of files added later.
   *
   * @throws IOException as {@link #folder}
   */
  LexiconReader registry(Path file) throws IOException {
    parse(file, text -> {
      builder.registry(true);
      readNames(text, file.toString());
      builder.registry(false);
    });
    return this;
  }

  private interface Parser {
    void parse(String text);
  }

  private static void parse(Path file, Parser parser) throws IOException {
    try {
      parser.parse(NormalisedText.of(decode(Files.readAllBytes(file), file.toString())).text());
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage());
    }
  }

  /** A file of this bundle; these are in normal form already, as a test makes sure. */
  static String resource(String name) {
    try (InputStream in = LexiconReader.class.getResourceAsStream("lexicons/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The bundle org.chugiai.pipeline lacks its lexicon " + name);
      }
      return decode(in.readAllBytes(), name);
    } catch (IOException e) {
      throw new IllegalStateException("The bundle org.chugiai.pipeline has an unreadable lexicon " + name, e);
    }
  }

  private static String decode(byte[] bytes, String place) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(place + ": is not UTF-8; save it as UTF-8 (" + e.getMessage() + ")");
    }
  }

  private void readNames(String text, String place) {
    int number = 0;
    for (var line : text.split("\n")) {
      number++;
      var row = fields(line);
      if (row.length == 0) {
        continue;
      }
      if (row.length < 3 || row[0].isBlank() || row[2].isBlank()) {
        throw wrong(place, number, "a row has an id, a kind, a name and further spellings, separated by tabs");
      }
      var kind = value(Kind.class, row[1], place, number);
      var referent = new Referent(row[0], kind, LexiconBuilder.unmarked(row[2]));
      builder.name(referent, Arrays.asList(row).subList(2, row.length));
    }
  }

  private void readWords(String text, String place) {
    int number = 0;
    for (var line : text.split("\n")) {
      number++;
      var row = fields(line);
      if (row.length > 0) {
        var role = value(Role.class, row[0], place, number);
        for (int i = 1; i < row.length; i++) {
          builder.cue(role, row[i]);
        }
      }
    }
  }

  private static String[] fields(String line) {
    var row = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    return row.isBlank() || row.charAt(0) == '#' ? new String[0] : row.split("\t");
  }

  private static <T extends Enum<T>> T value(Class<T> type, String name, String place, int line) {
    var wanted = name.strip().toUpperCase(Locale.ROOT);
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    throw wrong(place, line, "\"" + name + "\" is none of " + Arrays.toString(type.getEnumConstants()));
  }

  private static IllegalArgumentException wrong(String place, int line, String what) {
    return new IllegalArgumentException(place + ", line " + line + ": " + what);
  }
}
