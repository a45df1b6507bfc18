package org.chugiai.formats.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.Sources;

/** Reads the elements of a file that is one JSON array, one after the other. */
public final class JsonArrayReader implements Closeable {

  private static final String REMEDY = "Mend the file or leave it out.";

  private final Path file;
  private final JsonParser parser;
  private int line;
  private boolean ended;

  /**
   * Opens a file.
   *
   * @throws FormatException if it cannot be read or is no array
   */
  public JsonArrayReader(Path file) throws IOException {
    Sources.requireFile(file);
    this.file = file;
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    this.parser = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()
        .createParser(new InputStreamReader(Files.newInputStream(file), decoder));
    try {
      if (next() != JsonToken.START_ARRAY) {
        throw new FormatException(file, 1, "is no JSON array", REMEDY);
      }
    } catch (IOException e) {
      parser.close();
      throw e;
    }
  }

  private JsonToken next() throws IOException {
    try {
      var token = parser.nextToken();
      line = parser.currentLocation().getLineNr();
      return token;
    } catch (JacksonException e) {
      throw broken(e);
    } catch (CharacterCodingException e) {
      throw new FormatException(file, line, "is not UTF-8 behind this line", "Convert it to UTF-8.", e);
    }
  }

  private FormatException broken(JacksonException e) {
    ended = true;
    int at = e.getLocation() == null ? line : e.getLocation().getLineNr();
    return new FormatException(file, at, "is not JSON (" + e.getOriginalMessage() + ")", REMEDY, e);
  }

  /** The next element; null behind the last. */
  public JsonNode element() throws IOException {
    if (ended) {
      return null;
    }
    var token = next();
    if (token == JsonToken.END_ARRAY) {
      ended = true;
      if (next() != null) {
        throw new FormatException(file, line, "has something behind the array", REMEDY);
      }
      return null;
    }
    try {
      return parser.readValueAsTree();
    } catch (JacksonException e) {
      throw broken(e);
    } catch (CharacterCodingException e) {
      ended = true;
      throw new FormatException(file, line, "is not UTF-8 behind this line", "Convert it to UTF-8.", e);
    }
  }

  /** 1-based line of the element read last. */
  public int line() {
    return line;
  }

  /** The file. */
  public Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
